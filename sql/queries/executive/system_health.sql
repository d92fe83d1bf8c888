-- executive/system_health: what is wrong with pipeline, sources and data; no rows: nothing is.
-- grain: one row a reason. Parameter: stale_hours.
-- reads: pipeline_runs, source_freshness, check_results, warehouse_identity
with newest_runs as (
    select distinct on (notebook)
        notebook,
        status,
        error,
        started_at
    from ytempire.pipeline_runs
    order by notebook, started_at desc
),

sources as (
    select
        source,
        scopes,
        scopes_failed,
        scopes_refused,
        scopes_not_connected,
        note,
        last_ok_at
    from ytempire.source_freshness
),

newest_checks as (
    select distinct on (check_name)
        check_name,
        severity,
        rows_broken,
        checked_at
    from ytempire.check_results
    order by check_name, checked_at desc
),

bounds as (
    select ytempire.clock_now() - make_interval(hours => %(stale_hours)s::integer) as stale_before
),

reasons as (
    select
        'red' as level,
        notebook as subject,
        'the last run failed: ' || coalesce(left(split_part(error, E'\n', 1), 200), 'no error kept')
            as reason,
        started_at as since
    from newest_runs
    where status = 'failed'
    union all
    select
        'yellow',
        notebook,
        'has been running for more than two hours',
        started_at
    from newest_runs
    where status = 'running' and started_at < ytempire.clock_now() - interval '2 hours'
    union all
    select
        'yellow',
        'pipeline',
        'no run for more than ' || %(stale_hours)s::integer || ' hours',
        max(started_at)
    from newest_runs
    cross join bounds
    group by bounds.stale_before
    having max(started_at) < bounds.stale_before
    union all
    select
        'red',
        source,
        scopes_failed || ' of ' || scopes || ' failed: ' || coalesce(note, 'no reason kept'),
        last_ok_at
    from sources
    where scopes_failed > 0
    union all
    select
        'yellow',
        source,
        scopes_refused || ' of ' || scopes || ' refused: ' || coalesce(note, 'no reason kept'),
        last_ok_at
    from sources
    where scopes_refused > 0 and scopes_failed = 0
    union all
    select
        'yellow',
        source,
        'not read for more than ' || %(stale_hours)s::integer || ' hours',
        last_ok_at
    from sources
    cross join bounds
    -- A file that was imported once does not grow stale.
    where last_ok_at < bounds.stale_before and source not in ('studio_export', 'snapshots')
    union all
    select
        'note',
        source,
        coalesce(note, 'not connected'),
        last_ok_at
    from sources
    where scopes_not_connected = scopes
    union all
    select
        case severity when 'error' then 'red' else 'yellow' end,
        'check ' || check_name,
        rows_broken || ' rows break it',
        checked_at
    from newest_checks
    where rows_broken > 0
    union all
    select
        'unknown',
        'pipeline',
        'has not run in this warehouse yet',
        null
    where not exists (select 1 from newest_runs)
)

select
    level,
    subject,
    reason,
    since
from reasons
order by
    array_position(array['red', 'yellow', 'unknown', 'note'], level),
    subject,
    reason
