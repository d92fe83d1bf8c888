-- alert_feed/events: what happened to an alert, in order. Parameter: alert_id.
-- grain: one row an event. reads: alert_events
select
    at,
    action,
    actor,
    note,
    until
from ytempire.alert_events
where alert_id = %(alert_id)s::uuid
order by event_id
