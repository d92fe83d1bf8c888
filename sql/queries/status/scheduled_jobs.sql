-- status/scheduled_jobs: the jobs of the schedule, and how each went last.
-- grain: one row a job, those that failed first.
-- reads: scheduled_jobs, pipeline_runs
select
    jobs.job,
    jobs.due,
    jobs.is_enabled,
    jobs.waits_for,
    newest.status as last_status,
    newest.scheduled_at as last_scheduled_at,
    newest.started_at as last_started_at,
    newest.duration_seconds as last_duration_seconds,
    coalesce(newest.error, newest.outcome) as last_said,
    newest.log_path as last_log_path
from ytempire.scheduled_jobs as jobs
left join
    lateral (
        select
            runs.status,
            runs.scheduled_at,
            runs.started_at,
            runs.duration_seconds,
            runs.error,
            runs.outcome,
            runs.log_path
        from ytempire.pipeline_runs as runs
        where runs.job = jobs.job and runs.status <> 'skipped'
        order by runs.started_at desc
        limit 1
    ) as newest
    on true
order by (newest.status in ('failed', 'timed_out')) desc nulls last, jobs.job asc
