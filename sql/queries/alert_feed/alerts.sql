-- alert_feed/alerts: alerts, the gravest first and of those the oldest.
-- grain: one row an alert; a parameter that is null asks for all.
-- reads: alert_states
select
    alert_id,
    rule,
    fingerprint,
    severity,
    state,
    title,
    runbook,
    subject_kind,
    subject_id,
    subject_name,
    value,
    worst_value,
    threshold,
    comparison,
    unit,
    detail,
    occurrences,
    openings,
    first_seen_at,
    last_seen_at,
    fired_at,
    opened_at,
    acknowledged_at,
    acknowledged_by,
    snoozed_until,
    resolved_at,
    resolution,
    cleared_at
from ytempire.alert_states
where
    (
        %(prefix)s::text is null
        or starts_with(replace(alert_id::text, '-', ''), %(prefix)s)
    )
    and (%(states)s::text[] is null or state = any(%(states)s))
    and (%(severities)s::text[] is null or severity = any(%(severities)s))
    and (%(rule)s::text is null or rule = %(rule)s)
    and (
        %(subject)s::text is null
        or subject_id = %(subject)s
        or strpos(lower(subject_name), lower(%(subject)s)) > 0
    )
order by
    array_position(array['critical', 'warning', 'info'], severity) asc,
    first_seen_at asc,
    subject_name asc,
    rule asc,
    alert_id asc
limit %(most)s
