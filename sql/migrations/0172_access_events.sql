-- ytempire.access_events: who came in, who tried to, and what was done with users.
-- grain: one row an event; append-only. What was done with alerts is in alert_events.
-- Times are real ones, also where the clock is virtual: people live in them.
create table ytempire.access_events (
    event_id bigint generated always as identity primary key,
    at timestamptz not null,
    kind text not null check (
        kind in (
            'sign_in_tried', 'sign_in', 'sign_out', 'refused', 'user_added', 'user_removed',
            'role_changed', 'password_changed'
        )
    ),
    user_name text,
    address inet,
    actor text,
    detail text,
    check ((kind like 'sign%' or kind = 'refused') = (address is not null)),
    check ((kind like 'user%' or kind like '%changed') = (actor is not null))
);
create index access_events_of_user on ytempire.access_events (user_name, at);
create index access_events_of_address on ytempire.access_events (address, at);

create trigger access_events_is_append_only
before update or delete or truncate on ytempire.access_events
for each statement execute function ytempire.refuse_change_of_books(
    'what happened stays; what is wrong is followed by its opposite'
);

revoke all on ytempire.access_events from ytempire_reader, ytempire_writer;
grant select, insert on ytempire.access_events to ytempire_dashboard;

comment on table ytempire.access_events is
'who came in to the dashboards or tried to, and what was done with users; one row an event';
comment on column ytempire.access_events.event_id is 'order of the events';
comment on column ytempire.access_events.at is 'when, real time';
comment on column ytempire.access_events.kind is
'sign_in_tried: written before the password is looked at, and followed by sign_in where it was '
'right; refused: they were in and may not do what they asked';
comment on column ytempire.access_events.user_name is
'whom it is about; null: what was typed cannot be a name';
comment on column ytempire.access_events.address is
'where they came from; of IPv6 the network of 64 bits; null: done on the command line';
comment on column ytempire.access_events.actor is
'who did it on the command line, by their login; null: the one whom it is about';
comment on column ytempire.access_events.detail is 'what exactly, in words; null: the kind says it';
