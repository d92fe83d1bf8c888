-- status/sources: how far each source has been read, and whether it answered.
-- grain: one row a source.
-- reads: source_freshness
select
    source,
    note,
    scopes,
    scopes_failed,
    scopes_refused,
    scopes_not_connected,
    complete_date,
    complete_through,
    last_attempt_at,
    last_ok_at
from ytempire.source_freshness
order by source
