-- executive/system_health: what is wrong with pipeline, sources and data; no rows: nothing is.
-- grain: one row a reason. Parameter: stale_hours.
-- reads: newest_runs, source_freshness, scope_freshness, newest_checks, youtube_quota_daily
with newest_runs as materialized (
    select
        notebook,
        status,
        error,
        started_at
    from ytempire.newest_runs
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
    select
        check_name,
        severity,
        rows_broken,
        checked_at
    from ytempire.newest_checks
),

bounds as (
    select
        %(stale_hours)s::integer as stale_hours,
        ytempire.clock_now() - make_interval(hours => %(stale_hours)s::integer) as stale_before
),

failed_runs as (
    select
        'red' as level,
        notebook as subject,
        'the last run failed: ' || coalesce(left(split_part(error, E'\n', 1), 200), 'no error kept')
            as reason,
        started_at as since
    from newest_runs
    where status in ('failed', 'timed_out')
),

endless_runs as (
    select
        'yellow' as level,
        notebook as subject,
        'has been running for more than two hours' as reason,
        started_at as since
    from newest_runs
    where status = 'running' and started_at < ytempire.clock_now() - interval '2 hours'
),

late_pipeline as (
    select
        'yellow' as level,
        'pipeline' as subject,
        'no run for more than ' || min(bounds.stale_hours) || ' hours' as reason,
        max(newest_runs.started_at) as since
    from newest_runs
    cross join bounds
    where starts_with(newest_runs.notebook, 'pipeline/')
    having max(newest_runs.started_at) < min(bounds.stale_before)
),

failing_sources as (
    select
        -- One channel of many needs no fire brigade; half of them do.
        case when scopes_failed * 2 >= scopes then 'red' else 'yellow' end as level,
        source as subject,
        scopes_failed || ' of ' || scopes || ' failed: ' || coalesce(note, 'no reason kept')
            as reason,
        last_ok_at as since
    from sources
    where scopes_failed > 0
),

refusing_sources as (
    select
        'yellow' as level,
        source as subject,
        scopes_refused || ' of ' || scopes || ' refused: ' || coalesce(note, 'no reason kept')
            as reason,
        last_ok_at as since
    from sources
    where scopes_refused > 0 and scopes_failed = 0
),

stale_sources as (
    select
        'yellow' as level,
        sources.source as subject,
        'not read for more than ' || bounds.stale_hours || ' hours' as reason,
        sources.last_ok_at as since
    from sources
    cross join bounds
    where
        sources.last_ok_at < bounds.stale_before
        -- A file that was imported once does not grow stale; of this machine its jobs tell.
        and sources.source not in ('studio_export', 'snapshots', 'system_health')
),

late_scopes as (
    select
        source,
        count(*) filter (where is_late) as scopes_late,
        count(*) as scopes,
        min(as_of) filter (where is_late) as since
    from ytempire.scope_freshness
    where state = 'ok'
    group by source
),

late_sources as (
    select
        'yellow' as level,
        late_scopes.source as subject,
        'later than usual: ' || late_scopes.scopes_late || ' of ' || late_scopes.scopes
        || ' read (ytempire fresh)' as reason,
        late_scopes.since
    from late_scopes
    where
        late_scopes.scopes_late > 0
        and not exists (
            select stale_sources.subject
            from stale_sources
            where stale_sources.subject = late_scopes.source
        )
),

unconnected_sources as (
    select
        'note' as level,
        source as subject,
        coalesce(note, 'not connected') as reason,
        last_ok_at as since
    from sources
    where scopes_not_connected = scopes
),

broken_checks as (
    select
        case severity when 'error' then 'red' else 'yellow' end as level,
        'check ' || check_name as subject,
        case
            when rows_broken = 1 then '1 row breaks it' else rows_broken || ' rows break it'
        end as reason,
        checked_at as since
    from newest_checks
    where rows_broken > 0
),

projects as (
    select account_used
    from ytempire.youtube_quota_daily
    where
        date = (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
        and quota_bucket in ('general', 'batchGetStats')
),

several_projects as (
    select
        'yellow' as level,
        'YouTube quota' as subject,
        count(distinct account_used) || ' Google projects pay for one application: Google forbids '
        'to split its quota over several, and suspends those that do' as reason,
        null::timestamptz as since
    from projects
    having count(distinct account_used) > 1
),

never_run as (
    select
        'unknown' as level,
        'pipeline' as subject,
        'has not run in this warehouse yet' as reason,
        null::timestamptz as since
    where not exists (
        select newest_runs.notebook
        from newest_runs
        where starts_with(newest_runs.notebook, 'pipeline/')
    )
),

reasons as (
    select
        level,
        subject,
        reason,
        since
    from failed_runs
    union all
    select
        level,
        subject,
        reason,
        since
    from several_projects
    union all
    select
        level,
        subject,
        reason,
        since
    from endless_runs
    union all
    select
        level,
        subject,
        reason,
        since
    from late_pipeline
    union all
    select
        level,
        subject,
        reason,
        since
    from failing_sources
    union all
    select
        level,
        subject,
        reason,
        since
    from refusing_sources
    union all
    select
        level,
        subject,
        reason,
        since
    from stale_sources
    union all
    select
        level,
        subject,
        reason,
        since
    from late_sources
    union all
    select
        level,
        subject,
        reason,
        since
    from unconnected_sources
    union all
    select
        level,
        subject,
        reason,
        since
    from broken_checks
    union all
    select
        level,
        subject,
        reason,
        since
    from never_run
)

select
    level,
    subject,
    reason,
    since
from reasons
order by
    array_position(array['red', 'yellow', 'unknown', 'note'], level) asc,
    subject asc,
    reason asc
