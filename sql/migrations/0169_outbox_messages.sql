-- ytempire.outbox_messages: what the product tells others, written with what it tells of.
-- grain: one row a message. It is written in the transaction of what it tells of, so that neither
-- is there without the other, sent afterwards in the order of message_id, and marked when brokers
-- have confirmed it. Between the two a process may die: then it is sent again with the event_id it
-- had, and who counts each event_id once misses nothing and doubles nothing. What was sent is
-- removed after thirty days.
create table ytempire.outbox_messages (
    message_id bigint generated always as identity primary key,
    event_id uuid not null unique,
    topic text not null check (topic <> ''),
    message_key text not null,
    payload jsonb not null,
    written_at timestamptz not null,
    sent_at timestamptz,
    attempts integer not null default 0 check (attempts >= 0),
    last_error text
);
create index outbox_messages_unsent on ytempire.outbox_messages (message_id)
where sent_at is null;
create index outbox_messages_sent on ytempire.outbox_messages (sent_at)
where sent_at is not null;

comment on table ytempire.outbox_messages is
'what the product tells others over Kafka, written with what it tells of; one row a message';
comment on column ytempire.outbox_messages.message_id is 'the order in which they are sent';
comment on column ytempire.outbox_messages.event_id is
'the event''s id, also in the message: who hears it twice counts it once';
comment on column ytempire.outbox_messages.topic is 'topic that it goes to';
comment on column ytempire.outbox_messages.message_key is
'its key in Kafka: messages of one key keep their order';
comment on column ytempire.outbox_messages.payload is 'the message';
comment on column ytempire.outbox_messages.written_at is 'when it was written, real time';
comment on column ytempire.outbox_messages.sent_at is
'when brokers had confirmed it, real time; null: it is not sent, or not confirmed';
comment on column ytempire.outbox_messages.attempts is
'how often it was sent without being confirmed';
comment on column ytempire.outbox_messages.last_error is
'why it was not confirmed the last time; null: it was, or was not tried';
