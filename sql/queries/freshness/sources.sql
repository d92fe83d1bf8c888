-- freshness/sources: of how much of what it is read for each source is later than usual.
-- grain: one row a source; null seconds: nothing is late, or no lag is known.
-- reads: scope_freshness
-- What tells neither days nor a time it is complete through is as late as its last good answer.
with scopes as (
    select
        source,
        as_of,
        expected_lag,
        coalesce(lag, ytempire.clock_now() - as_of) as lag
    from ytempire.scope_freshness
    where state <> 'not_connected'
)

select
    source,
    count(lag > expected_lag) as scopes_known,
    count(*) filter (where lag > expected_lag) as scopes_late,
    extract(epoch from max(lag - expected_lag) filter (where lag > expected_lag))::double precision
        as most_late_seconds,
    extract(epoch from max(expected_lag) filter (where lag > expected_lag))::double precision
        as expected_lag_seconds,
    max(as_of) as as_of
from scopes
group by source
order by source
