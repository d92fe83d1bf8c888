-- alerts/overdue_jobs: for how many of its intervals a job of the schedule has not begun.
-- grain: one row a job that runs and whose failure somebody is told of; no rows while no scheduler
-- is meant to run: none ever led, or the last one was stopped in order.
-- The interval is the longest that the schedule leaves between two runs.
-- reads: scheduled_jobs, schedule_leaders, pipeline_runs
with newest_leader as (
    select ended_at
    from ytempire.schedule_leaders
    order by taken_at desc
    limit 1
),

begun as (
    select
        jobs.job,
        jobs.longest_gap_seconds,
        greatest(jobs.enabled_since, newest.begun_at) as since
    from ytempire.scheduled_jobs as jobs
    cross join newest_leader
    left join
        lateral (
            select coalesce(runs.scheduled_at, runs.started_at) as begun_at
            from ytempire.pipeline_runs as runs
            where runs.job = jobs.job and runs.status <> 'skipped'
            order by runs.started_at desc
            limit 1
        ) as newest
        on true
    where jobs.is_enabled and jobs.alert_severity is not null and newest_leader.ended_at is null
)

select
    'job' as subject_kind,
    job as subject_id,
    job as subject_name,
    (extract(epoch from ytempire.clock_now() - since) / longest_gap_seconds)::double precision
        as value,
    'of its intervals without a run' as unit,
    'the last was due ' || to_char(since at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC'
        as detail
from begun
