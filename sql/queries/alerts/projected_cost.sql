-- alerts/projected_cost: what a video that is being made will have cost: what was spent on it, all
-- attempts, and the typical cost of the stages left. Parameters: days of history, at_least jobs of
-- it; with fewer the projection is null: unknown.
-- grain: one row a video in production.
-- reads: video_generation_jobs, cost_ledger
with jobs as not materialized (
    select
        job_id,
        coalesce(factory_video_id, job_id) as production_id,
        topic,
        status,
        current_stage,
        stages_completed,
        retry_count,
        created_at,
        completed_at
    from ytempire.video_generation_jobs
),

running as (
    select distinct on (production_id)
        production_id,
        job_id,
        topic,
        current_stage,
        stages_completed
    from jobs
    where status in ('queued', 'processing')
    order by production_id asc, retry_count desc, created_at desc, job_id asc
),

asked as (
    select jobs.job_id
    from jobs
    inner join running on jobs.production_id = running.production_id
    union
    select job_id
    from jobs
    where
        status = 'completed'
        and completed_at >= ytempire.clock_now() - make_interval(hours => 24 * %(days)s::integer)
),

-- Looked up one by one: the ledger is long, and these are few of it.
spent as (
    select
        asked.job_id,
        entries.stage,
        entries.spent_micros
    from asked
    cross join lateral (
        select
            ledger.stage,
            sum(ledger.amount_micros) as spent_micros
        from ytempire.cost_ledger as ledger
        where ledger.job_id = asked.job_id
        group by ledger.stage
    ) as entries
),

spent_on_video as (
    select
        jobs.production_id,
        sum(spent.spent_micros) as spent_micros
    from jobs
    inner join spent on jobs.job_id = spent.job_id
    group by jobs.production_id
),

completed_stages as (
    select
        jobs.job_id,
        stages.stage
    from jobs
    cross join lateral jsonb_array_elements_text(jobs.stages_completed) as stages (stage)
    where
        jobs.status = 'completed'
        and jobs.completed_at
        >= ytempire.clock_now() - make_interval(hours => 24 * %(days)s::integer)
),

-- A stage that bought nothing cost nothing: it counts.
typical as (
    select
        completed_stages.stage,
        percentile_cont(0.5) within group (order by coalesce(spent.spent_micros, 0))
            as typical_micros
    from completed_stages
    left join spent
        on
            completed_stages.job_id = spent.job_id
            and completed_stages.stage = spent.stage
    group by completed_stages.stage
    having count(*) >= %(at_least)s::integer
),

left_over as (
    select
        running.production_id,
        sum(greatest(typical.typical_micros - coalesce(spent.spent_micros, 0), 0)) as left_micros
    from running
    inner join typical on not running.stages_completed @> to_jsonb(typical.stage)
    left join spent
        on
            running.job_id = spent.job_id
            and typical.stage = spent.stage
    group by running.production_id
),

history as (select count(*) > 0 as is_known from typical)

select
    'production' as subject_kind,
    running.production_id::text as subject_id,
    running.topic as subject_name,
    case
        when history.is_known
            then
                coalesce(spent_on_video.spent_micros, 0)::double precision
                + coalesce(left_over.left_micros, 0)
    end as value,
    'micro_usd' as unit,
    'in the stage ' || running.current_stage || ', spent so far: $'
    || round(coalesce(spent_on_video.spent_micros, 0) / 1e6, 2) as detail
from running
cross join history
left join spent_on_video on running.production_id = spent_on_video.production_id
left join left_over on running.production_id = left_over.production_id
