-- alerts/scheduled_jobs: runs of a job of the schedule that failed one after the other, up to now,
-- each after its retries. Parameters: days: what is longer ago does not count; severity: of jobs
-- that are so grave.
-- grain: one row a job that runs and whose failure somebody is told of.
-- What came later is told by the server's order of writing (xmin), as in failed_runs.
-- reads: scheduled_jobs, pipeline_runs
with ended as (
    select
        job,
        status,
        error,
        row_number() over (order by age(xmin) desc, started_at asc) as place
    from ytempire.pipeline_runs
    where
        job is not null
        and status in ('ok', 'failed', 'timed_out')
        and started_at
        >= ytempire.clock_now() - make_interval(hours => 24 * %(days)s::integer)
),

successes as (
    select
        job,
        max(place) filter (where status = 'ok') as last_ok_place
    from ended
    group by job
),

streaks as (
    select
        successes.job,
        count(failed.place) as failures,
        (array_agg(failed.error order by failed.place desc))[1] as last_error
    from successes
    left join ended as failed
        on
            successes.job = failed.job
            and failed.status <> 'ok'
            and failed.place > coalesce(successes.last_ok_place, 0)
    group by successes.job
)

select
    'job' as subject_kind,
    jobs.job as subject_id,
    jobs.job as subject_name,
    coalesce(streaks.failures, 0)::double precision as value,
    'failed run(s) in a row' as unit,
    'the last: ' || left(split_part(streaks.last_error, E'\n', 1), 200) as detail
from ytempire.scheduled_jobs as jobs
left join streaks on jobs.job = streaks.job
where jobs.is_enabled and jobs.alert_severity = %(severity)s
