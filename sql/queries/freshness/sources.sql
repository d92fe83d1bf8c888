-- freshness/sources: of how much of what it is read for each source is later than usual.
-- grain: one row a source and scope, all scopes that are channels being one row of scope 'each
-- channel'. Null seconds: nothing is late, or no lag is known.
-- reads: scope_freshness, channels
-- What tells neither days nor a time it is complete through is as late as its last good answer.
with channels as (
    select channel_id::text as scope
    from ytempire.channels
),

scopes as (
    select
        freshness.source,
        freshness.state,
        freshness.as_of,
        freshness.complete_date,
        freshness.complete_through,
        freshness.expected_lag,
        freshness.note,
        case when channels.scope is null then freshness.scope else 'each channel' end as scope,
        case
            when freshness.state <> 'not_connected'
                then coalesce(freshness.lag, ytempire.clock_now() - freshness.as_of)
        end as lag
    from ytempire.scope_freshness as freshness
    left join channels on freshness.scope = channels.scope
)

select
    source,
    scope,
    count(*) as scopes,
    count(lag > expected_lag) as scopes_known,
    count(*) filter (where lag > expected_lag) as scopes_late,
    count(*) filter (where state in ('failed', 'refused')) as scopes_unanswered,
    count(*) filter (where state = 'not_connected') as scopes_not_connected,
    min(note) filter (where state <> 'ok') as note,
    extract(epoch from max(lag - expected_lag) filter (where lag > expected_lag))::double precision
        as most_late_seconds,
    extract(epoch from max(lag))::double precision as lag_seconds,
    extract(epoch from max(expected_lag))::double precision as expected_lag_seconds,
    min(complete_date) as complete_date,
    min(complete_through) as complete_through,
    max(as_of) as as_of
from scopes
group by source, scope
order by source, scope
