-- executive/pipeline_funnel: how far the attempts of the last days have come by now.
-- grain: one row a step, in order; none: no attempt was queued. Parameter: days.
-- reads: video_generation_jobs, job_stage_events, videos, source_freshness
-- A step counts the attempts that reached it: those under way may still come farther.
with jobs as (
    select
        job_id,
        video_id,
        status
    from ytempire.video_generation_jobs
    where created_at > ytempire.clock_now() - make_interval(days => %(days)s::integer)
),

-- Stages and videos are many, and these are few of them: an array is looked up along the index.
stages as (
    select
        stage,
        count(distinct job_id) as jobs
    from ytempire.job_stage_events
    where stage <> 'queued' and job_id = any(array(select jobs.job_id from jobs))
    group by stage
),

completed as (
    select video_id
    from jobs
    where status = 'completed'
),

published as (
    select count(*) as jobs
    from ytempire.videos
    where
        video_id = any(array(select completed.video_id from completed))
        and published_at <= ytempire.clock_now()
),

totals as (
    select
        count(*) as jobs,
        count(*) filter (where status = 'completed') as completed,
        count(*) filter (where status in ('queued', 'processing')) as under_way,
        count(*) filter (where status = 'failed') as failed
    from jobs
),

steps as (
    select
        names.step,
        names.position,
        case names.step
            when 'queued' then totals.jobs
            when 'completed' then totals.completed
            when 'published' then published.jobs
            else coalesce(stages.jobs, 0)
        end as jobs
    from (
        values
        ('queued', 1),
        ('script', 2),
        ('voice', 3),
        ('visuals', 4),
        ('render', 5),
        ('upload', 6),
        ('completed', 7),
        ('published', 8)
    ) as names (step, position)
    cross join totals
    cross join published
    left join stages on names.step = stages.stage
)

select
    steps.step,
    steps.position,
    steps.jobs,
    totals.jobs as jobs_queued,
    totals.under_way,
    totals.failed,
    steps.jobs::double precision / nullif(totals.jobs, 0) as reached_ratio,
    (
        select max(freshness.last_ok_at)
        from ytempire.source_freshness as freshness
        where freshness.source = 'internal_db'
    ) as as_of
from steps
cross join totals
where totals.jobs > 0
order by steps.position
