-- reports/channel_performance_summary/sources: how far each source had been read.
-- grain: one row a source.
-- reads: source_freshness
select
    source,
    scopes,
    scopes_failed,
    scopes_refused,
    scopes_not_connected,
    note,
    complete_date,
    last_ok_at
from ytempire.source_freshness
order by source
