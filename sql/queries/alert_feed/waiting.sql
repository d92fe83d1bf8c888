-- alert_feed/waiting: notices of a channel that may be sent now, with their alerts, the gravest
-- first. Parameters: channel, state (waiting, or sending: left behind by a process that ended), now
-- (real time).
-- grain: one row a notice. reads: alert_notifications, alert_states (unique per alert)
select
    notices.notification_id,
    notices.channel,
    notices.kind,
    notices.attempts,
    notices.message_id,
    states.alert_id,
    states.rule,
    states.fingerprint,
    states.severity,
    states.state,
    states.title,
    states.runbook,
    states.subject_kind,
    states.subject_id,
    states.subject_name,
    states.value,
    states.worst_value,
    states.threshold,
    states.comparison,
    states.unit,
    states.detail,
    states.occurrences,
    states.openings,
    states.first_seen_at,
    states.last_seen_at,
    states.fired_at,
    states.opened_at,
    states.acknowledged_at,
    states.acknowledged_by,
    states.snoozed_until,
    states.resolved_at,
    states.resolution,
    states.cleared_at
from ytempire.alert_notifications as notices
inner join ytempire.alert_states as states on notices.alert_id = states.alert_id
where
    notices.channel = %(channel)s
    and notices.state = %(state)s
    and (
        notices.state = 'sending'
        or (
            (notices.next_attempt_at is null or notices.next_attempt_at <= %(now)s)
            and coalesce(states.snoozed_until <= ytempire.clock_now(), true)
        )
    )
order by
    (notices.kind = 'resolved') asc,
    array_position(array['critical', 'warning', 'info'], states.severity) asc,
    states.opened_at asc,
    notices.notification_id asc
