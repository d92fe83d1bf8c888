-- landing/sources: how fresh each source is.
-- grain: one row a source that was ever asked; the latest first.
-- reads: scope_freshness
with scopes as (
    select
        source,
        scope,
        state,
        complete_date,
        complete_through,
        as_of,
        lag,
        expected_lag,
        is_late,
        note
    from ytempire.scope_freshness
)

select
    source,
    count(*) as scopes,
    count(*) filter (where is_late) as scopes_late,
    count(*) filter (where state in ('failed', 'refused')) as scopes_failed,
    count(*) filter (where state = 'not_connected') as scopes_not_connected,
    min(complete_date) as complete_date,
    extract(epoch from max(lag))::double precision as lag_seconds,
    extract(epoch from min(expected_lag))::double precision as expected_lag_seconds,
    max(as_of) as as_of,
    min(note) filter (where state <> 'ok') as note
from scopes
group by source
order by
    count(*) filter (where is_late) * 2 >= count(*) desc,
    count(*) filter (where state in ('failed', 'refused')) > 0 desc,
    source asc
