-- ytempire.report_deliveries: which edition of a report went to which target, when and how.
-- grain: one row an edition, a target and an occasion. An edition goes to a target once; another
-- occasion is somebody's wish to send it again. The row is written before anything is sent and
-- marked when the other side has confirmed it. A process may die between the two: then it is sent
-- again with the message_id it had, so that who knows the id drops the second.
-- Persons and addresses are not noted: parameters/delivery.yaml says whom a target's name means.
create table ytempire.report_deliveries (
    edition text not null check (edition <> ''),
    target text not null check (target <> ''),
    occasion integer not null check (occasion > 0),
    kind text not null check (kind in ('folder', 'mail', 'webhook')),
    message_id uuid not null unique,
    state text not null check (state in ('sending', 'waiting', 'sent', 'failed')),
    edition_made_at timestamptz,
    first_attempt_at timestamptz not null,
    last_attempt_at timestamptz not null,
    next_attempt_at timestamptz,
    ended_at timestamptz,
    attempts integer not null check (attempts > 0),
    carried text,
    outcome text,
    primary key (edition, target, occasion),
    check ((state = 'waiting') = (next_attempt_at is not null)),
    check ((state in ('sent', 'failed')) = (ended_at is not null))
);
create index report_deliveries_unfinished on ytempire.report_deliveries (first_attempt_at)
where state in ('sending', 'waiting');
create index report_deliveries_first_attempt on ytempire.report_deliveries (first_attempt_at);

comment on table ytempire.report_deliveries is
'which edition of a report went to which target; one row an edition, a target and an occasion';
comment on column ytempire.report_deliveries.edition is
'day and folder of the edition below the folder of the reports';
comment on column ytempire.report_deliveries.target is
'name of the target in delivery.yaml; addresses are not noted';
comment on column ytempire.report_deliveries.occasion is
'1, and one more each time that somebody asked to send it again';
comment on column ytempire.report_deliveries.kind is 'how it was sent';
comment on column ytempire.report_deliveries.message_id is
'id of the message, the same at each attempt: who knows it drops the second';
comment on column ytempire.report_deliveries.state is
'sending: before the other side has confirmed it; waiting: it is tried again; failed: for good';
comment on column ytempire.report_deliveries.edition_made_at is
'when the edition that was sent had been made, real time; null: its manifest does not say';
comment on column ytempire.report_deliveries.first_attempt_at is
'when it was first tried, real time';
comment on column ytempire.report_deliveries.last_attempt_at is
'when it was last tried, real time';
comment on column ytempire.report_deliveries.next_attempt_at is
'when it is tried again, real time; null: it is not';
comment on column ytempire.report_deliveries.ended_at is
'when it was confirmed or given up, real time; null: neither yet';
comment on column ytempire.report_deliveries.attempts is 'how often it was tried';
comment on column ytempire.report_deliveries.carried is
'what was sent, in words; null: nothing was yet';
comment on column ytempire.report_deliveries.outcome is
'what the other side said, or why it failed; null: no attempt has ended yet';
