-- checks/job_stages_equal_events: the stages that a job says it completed, and how long each took,
-- are those of its stage events.
-- severity: error
-- grain: one row a job with events. reads: video_generation_jobs, job_stage_events.
with events as (
    select
        job_id,
        attempt,
        seq,
        stage,
        outcome,
        trunc(extract(epoch from left_at - entered_at) * 1000) as spent_ms
    from ytempire.job_stage_events
),

firsts as (
    select
        job_id,
        stage,
        min(array[attempt, seq]) as place
    from events
    where outcome = 'ok'
    group by job_id, stage
),

completed as (
    select
        job_id,
        jsonb_agg(stage order by place) as stages_completed
    from firsts
    group by job_id
),

spent as (
    select
        job_id,
        stage,
        sum(spent_ms) / 1000 as seconds
    from events
    where spent_ms is not null
    group by job_id, stage
),

timed as (
    select
        job_id,
        jsonb_object_agg(stage, seconds) as stage_timings
    from spent
    group by job_id
),

with_events as (
    select distinct job_id
    from events
)

select
    jobs.job_id,
    jobs.stages_completed,
    completed.stages_completed as stages_completed_by_events,
    jobs.stage_timings,
    timed.stage_timings as stage_timings_by_events
from ytempire.video_generation_jobs as jobs
inner join with_events on jobs.job_id = with_events.job_id
left join completed on jobs.job_id = completed.job_id
left join timed on jobs.job_id = timed.job_id
where
    jobs.stages_completed <> coalesce(completed.stages_completed, '[]')
    or jobs.stage_timings <> coalesce(timed.stage_timings, '{}')
order by jobs.job_id
