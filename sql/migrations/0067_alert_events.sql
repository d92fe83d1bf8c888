-- ytempire.alert_events: what happened to an alert: by whom, why.
-- grain: one row an event; append-only: what was done wrong is followed by its opposite.
create table ytempire.alert_events (
    event_id bigint generated always as identity primary key,
    alert_id uuid not null references ytempire.alerts (alert_id),
    at timestamptz not null,
    action text not null check (
        action in (
            'fire', 'ack', 'unack', 'snooze', 'comment', 'resolve', 'reopen', 'false_positive'
        )
    ),
    actor text not null check (actor <> ''),
    note text,
    until timestamptz,
    check ((action = 'snooze') = (until is not null)),
    check (action <> 'comment' or note is not null)
);
create index alert_events_of_alert on ytempire.alert_events (alert_id, event_id);

create trigger alert_events_is_append_only
before update or delete or truncate on ytempire.alert_events
for each statement execute function ytempire.refuse_change_of_books(
    'say what is meant by another event, as unack or reopen'
);

comment on table ytempire.alert_events is
'what happened to each alert, by whom and why; one row an event, never changed';
comment on column ytempire.alert_events.event_id is 'order of the events';
comment on column ytempire.alert_events.alert_id is 'the alert';
comment on column ytempire.alert_events.at is 'when, by the product''s clock';
comment on column ytempire.alert_events.action is
'fire, resolve and reopen are the engine''s too; the others are people''s';
comment on column ytempire.alert_events.actor is 'who; engine: the rule itself';
comment on column ytempire.alert_events.note is 'why, in words; null: nothing was said';
comment on column ytempire.alert_events.until is 'of a snooze: when it ends; null: no snooze';
