-- alert_feed/notices: what was told of an alert, where, and what came of it. Parameter: alert_id.
-- grain: one row a notice. reads: alert_notifications
select
    channel,
    kind,
    state,
    attempts,
    queued_at,
    last_attempt_at,
    sent_at,
    outcome
from ytempire.alert_notifications
where alert_id = %(alert_id)s::uuid
order by notification_id
