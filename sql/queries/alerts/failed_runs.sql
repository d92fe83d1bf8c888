-- alerts/failed_runs: runs of a notebook that failed one after the other, up to now. Parameter:
-- days: what is longer ago does not count.
-- grain: one row a notebook that ended since then; a run that is going on, is tried again or was
-- stopped with its scheduler does not count. Of the schedule's jobs scheduled_jobs tells.
-- What came later is told by the server's order of writing (xmin): the clock of a simulated
-- network may stand still or go back between a run that failed and the one that mended it.
-- reads: pipeline_runs
with ended as (
    select
        notebook,
        status,
        error,
        outcome,
        row_number() over (order by age(xmin) desc, started_at asc) as place
    from ytempire.pipeline_runs
    where
        job is null
        and status in ('ok', 'failed', 'timed_out')
        and started_at
        >= ytempire.clock_now() - make_interval(hours => 24 * %(days)s::integer)
),

successes as (
    select
        notebook,
        max(place) filter (where status = 'ok') as last_ok_place
    from ended
    group by notebook
),

streaks as (
    select
        successes.notebook,
        count(failed.place) as failures,
        (array_agg(coalesce(failed.error, failed.outcome) order by failed.place desc))[1]
            as last_error
    from successes
    left join ended as failed
        on
            successes.notebook = failed.notebook
            and failed.status <> 'ok'
            and failed.place > coalesce(successes.last_ok_place, 0)
    group by successes.notebook
)

select
    'notebook' as subject_kind,
    notebook as subject_id,
    notebook as subject_name,
    failures::double precision as value,
    'failed run(s) in a row' as unit,
    'the last: ' || left(split_part(last_error, E'\n', 1), 200) as detail
from streaks
