-- ytempire.alerts: what a rule found wrong, and with whom.
-- grain: one row a rule, subject and time that it was wrong; of those not resolved, one a
-- fingerprint. Its present state is in the view alert_states, since a snooze ends by itself.
create table ytempire.alerts (
    alert_id uuid primary key default gen_random_uuid(),
    rule text not null,
    fingerprint text not null,
    severity text not null check (severity in ('info', 'warning', 'critical')),
    title text not null,
    runbook text not null,
    subject_kind text not null,
    subject_id text not null,
    subject_name text not null,

    value double precision not null,
    worst_value double precision not null,
    threshold double precision not null,
    comparison text not null check (comparison in ('above', 'at_least', 'below', 'at_most')),
    unit text not null,
    detail text,

    occurrences bigint not null check (occurrences > 0),
    openings bigint not null check (openings >= 0),
    first_seen_at timestamptz not null,
    last_seen_at timestamptz not null,
    evaluated_at timestamptz not null,
    broken_since timestamptz,
    clear_since timestamptz,
    missing_since timestamptz,
    fired_at timestamptz,
    opened_at timestamptz,

    acknowledged_at timestamptz,
    acknowledged_by text,
    snoozed_until timestamptz,
    resolved_at timestamptz,
    resolution text
    check (resolution in ('cleared', 'vanished', 'by_hand', 'false_positive', 'retired')),
    cleared_at timestamptz,

    check ((fired_at is null) = (openings = 0)),
    check ((fired_at is null) = (opened_at is null)),
    check ((resolved_at is null) = (resolution is null)),
    check ((acknowledged_at is null) = (acknowledged_by is null)),
    check (fired_at is not null or (resolved_at is null and acknowledged_at is null)),
    check (resolved_at is not null or cleared_at is null)
);
-- Two processes that find the same thing at once make one alert of it.
create unique index alerts_open on ytempire.alerts (fingerprint) where resolved_at is null;
create index alerts_of_fingerprint on ytempire.alerts (fingerprint, first_seen_at desc);
create index alerts_last_seen on ytempire.alerts (last_seen_at desc);

comment on table ytempire.alerts is
'what a rule found wrong with a subject; one row a time that it was wrong';
comment on column ytempire.alerts.alert_id is 'the alert; people name it by its first characters';
comment on column ytempire.alerts.rule is 'the rule, as parameters/alerts.yaml names it';
comment on column ytempire.alerts.fingerprint is
'rule/kind/id of the subject: of the alerts that are not resolved, one each';
comment on column ytempire.alerts.severity is 'the rule''s: info, warning or critical';
comment on column ytempire.alerts.title is 'what is wrong, in the rule''s words';
comment on column ytempire.alerts.runbook is 'where it is written what to do about it';
comment on column ytempire.alerts.subject_kind is
'what was measured: production (a video, published or not), channel, account, source, notebook or '
'network';
comment on column ytempire.alerts.subject_id is 'which one, by its key';
comment on column ytempire.alerts.subject_name is 'which one, as people call it';
comment on column ytempire.alerts.value is 'the last value known, in unit';
comment on column ytempire.alerts.worst_value is
'of the values that broke the threshold the one farthest off, in unit';
comment on column ytempire.alerts.threshold is 'what the value was compared with, in unit';
comment on column ytempire.alerts.comparison is
'wrong when the value is above, at_least, below or at_most the threshold';
comment on column ytempire.alerts.unit is
'unit of value and threshold; micro_usd: micro-dollars, ratio: 0 to 1';
comment on column ytempire.alerts.detail is 'evidence in words; null: the value says it all';
comment on column ytempire.alerts.occurrences is 'evaluations that found the threshold broken';
comment on column ytempire.alerts.openings is
'times it fired: 0: not yet, 1: once, more: it was opened again';
comment on column ytempire.alerts.first_seen_at is 'the first evaluation that found it broken';
comment on column ytempire.alerts.last_seen_at is 'the last evaluation that found it broken';
comment on column ytempire.alerts.evaluated_at is
'the last evaluation at all: an evaluation of this instant or before changes nothing any more';
comment on column ytempire.alerts.broken_since is
'since when every known value broke the threshold; null: the last one did not';
comment on column ytempire.alerts.clear_since is
'since when every known value met the clear condition; null: the last one did not';
comment on column ytempire.alerts.missing_since is
'since when the subject is not measured any more; null: it was, the last time';
comment on column ytempire.alerts.fired_at is
'when it first had held as long as the rule asks; null: pending';
comment on column ytempire.alerts.opened_at is 'when it fired or was opened again the last time';
comment on column ytempire.alerts.acknowledged_at is
'when somebody took it over; null: nobody has it. Stays while it is open';
comment on column ytempire.alerts.acknowledged_by is 'who took it over';
comment on column ytempire.alerts.snoozed_until is
'silent until then; it is still counted; null: never snoozed, or not any more';
comment on column ytempire.alerts.resolved_at is 'when it ended; null: it is open';
comment on column ytempire.alerts.resolution is
'how: cleared or vanished by itself, by_hand, false_positive, or retired with its rule';
comment on column ytempire.alerts.cleared_at is
'when it was no longer wrong; null while resolved: somebody resolved it and it is still wrong';
