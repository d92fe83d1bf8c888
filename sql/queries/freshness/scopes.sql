-- freshness/scopes: how fresh is this. Parameter: source: null tells all.
-- grain: one row a source and scope, the latest of a source first. reads: scope_freshness
select
    source,
    scope,
    state,
    as_of,
    complete_through,
    complete_date,
    is_late,
    note,
    extract(epoch from lag)::double precision as lag_seconds,
    extract(epoch from expected_lag)::double precision as expected_lag_seconds
from ytempire.scope_freshness
where coalesce(source = %(source)s::text, true)
order by source asc, lag desc nulls first, scope asc
