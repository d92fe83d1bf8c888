-- ytempire.stream_events: what the company's services told over Kafka, each event once.
-- grain: one row an event, whatever was redelivered. The facts of an event are written in the
-- transaction that writes its row. received_at is the product's clock, kafka_at the broker's, and
-- occurred_at the sender's: they are kept apart.
create table ytempire.stream_events (
    event_id uuid primary key,
    event_type text not null,
    schema_version smallint not null check (schema_version > 0),
    cluster text not null,
    topic text not null,
    kafka_partition integer not null check (kafka_partition >= 0),
    kafka_offset bigint not null check (kafka_offset >= 0),
    occurred_at timestamptz not null,
    kafka_at timestamptz,
    received_at timestamptz not null,
    payload jsonb not null,
    is_ahead boolean not null,
    waits_for text
);
create index stream_events_waiting on ytempire.stream_events (waits_for)
where waits_for is not null;

comment on table ytempire.stream_events is
'what the company''s services told over Kafka; one row an event, whatever was redelivered';
comment on column ytempire.stream_events.event_id is
'the sender''s id of the event: told twice, it is one event';
comment on column ytempire.stream_events.event_type is 'what happened, as: video_published';
comment on column ytempire.stream_events.schema_version is
'version of the event''s schema that it was read by';
comment on column ytempire.stream_events.cluster is 'id of the Kafka cluster that it came over';
comment on column ytempire.stream_events.topic is 'topic that it came over first';
comment on column ytempire.stream_events.kafka_partition is 'partition of the topic';
comment on column ytempire.stream_events.kafka_offset is 'its place in the partition';
comment on column ytempire.stream_events.occurred_at is 'when it happened, as the sender says';
comment on column ytempire.stream_events.kafka_at is
'when the broker or the producer stamped it, real time; null: it has no stamp';
comment on column ytempire.stream_events.received_at is 'when it was written here';
comment on column ytempire.stream_events.payload is
'the message as it was sent, with the fields that this version does not know';
comment on column ytempire.stream_events.is_ahead is
'it says that it happened more than five minutes after it was received: the sender''s clock is off';
comment on column ytempire.stream_events.waits_for is
'what must be known before its facts can be written, as: channel UC...; null: they are written';
