-- ytempire.alert_states: alerts with the state they are in now.
-- grain: one row an alert.
-- reads: alerts
create view ytempire.alert_states as
select
    alert_id,
    rule,
    fingerprint,
    severity,
    case
        when resolved_at is not null then 'resolved'
        when fired_at is null then 'pending'
        when snoozed_until > ytempire.clock_now() then 'snoozed'
        when acknowledged_at is not null then 'acknowledged'
        else 'firing'
    end as state,
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
from ytempire.alerts;

comment on view ytempire.alert_states is 'one row an alert, with the state it is in now';
comment on column ytempire.alert_states.alert_id is 'the alert';
comment on column ytempire.alert_states.rule is 'the rule, as parameters/alerts.yaml names it';
comment on column ytempire.alert_states.fingerprint is 'rule/kind/id of the subject';
comment on column ytempire.alert_states.severity is 'info, warning or critical';
comment on column ytempire.alert_states.state is
'pending: wrong, but not yet long enough; firing; acknowledged; snoozed; resolved';
comment on column ytempire.alert_states.title is 'what is wrong, in the rule''s words';
comment on column ytempire.alert_states.runbook is 'where it is written what to do about it';
comment on column ytempire.alert_states.subject_kind is
'what was measured, as production or channel';
comment on column ytempire.alert_states.subject_id is 'which one, by its key';
comment on column ytempire.alert_states.subject_name is 'which one, as people call it';
comment on column ytempire.alert_states.value is 'the last value known, in unit';
comment on column ytempire.alert_states.worst_value is
'of the values that broke the threshold the one farthest off, in unit';
comment on column ytempire.alert_states.threshold is 'what the value was compared with, in unit';
comment on column ytempire.alert_states.comparison is
'wrong when the value is above, at_least, below or at_most the threshold';
comment on column ytempire.alert_states.unit is 'unit of value and threshold, as micro_usd';
comment on column ytempire.alert_states.detail is 'evidence in words; null: none';
comment on column ytempire.alert_states.occurrences is
'evaluations that found the threshold broken';
comment on column ytempire.alert_states.openings is 'times it fired or was opened again';
comment on column ytempire.alert_states.first_seen_at is 'when it was first found broken';
comment on column ytempire.alert_states.last_seen_at is 'when it was last found broken';
comment on column ytempire.alert_states.fired_at is 'when it first fired; null: pending';
comment on column ytempire.alert_states.opened_at is 'when it last fired or was opened again';
comment on column ytempire.alert_states.acknowledged_at is
'when somebody took it over; null: nobody has it';
comment on column ytempire.alert_states.acknowledged_by is 'who took it over';
comment on column ytempire.alert_states.snoozed_until is 'silent until then; null: not snoozed';
comment on column ytempire.alert_states.resolved_at is 'when it ended; null: it is open';
comment on column ytempire.alert_states.resolution is
'cleared or vanished by itself, by_hand, false_positive, or retired with its rule';
comment on column ytempire.alert_states.cleared_at is
'when it was no longer wrong; null while resolved: it is still wrong';
