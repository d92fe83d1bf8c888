-- alerts/failed_runs: runs of a notebook that failed one after the other, up to now. Parameter:
-- days: what is longer ago does not count.
-- grain: one row a notebook that ended since then; a run that is going on does not count.
-- reads: pipeline_runs
with ended as (
    select
        notebook,
        status,
        error,
        outcome,
        started_at
    from ytempire.pipeline_runs
    where
        status <> 'running'
        and started_at
        >= ytempire.clock_now() - make_interval(hours => 24 * %(days)s::integer)
),

successes as (
    select
        notebook,
        max(started_at) filter (where status = 'ok') as last_ok_at
    from ended
    group by notebook
),

streaks as (
    select
        successes.notebook,
        count(failed.started_at) as failures,
        (array_agg(coalesce(failed.error, failed.outcome) order by failed.started_at desc))[1]
            as last_error
    from successes
    left join ended as failed
        on
            successes.notebook = failed.notebook
            and failed.status = 'failed'
            and failed.started_at > coalesce(successes.last_ok_at, '-infinity')
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
