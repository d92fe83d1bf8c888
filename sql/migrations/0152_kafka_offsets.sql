-- ytempire.kafka_offsets: how far each partition of the stream is written here.
-- grain: one row a consumer group, cluster, topic and partition. The row is locked and moved in the
-- transaction that writes the messages, so whoever wakes up late with messages in hand finds that
-- they are written. Kafka's own offsets follow it, and are believed by nobody.
create table ytempire.kafka_offsets (
    consumer_group text not null,
    cluster text not null,
    topic text not null,
    kafka_partition integer not null check (kafka_partition >= 0),
    topic_id text,
    next_offset bigint not null check (next_offset >= 0),
    messages_lost bigint not null default 0 check (messages_lost >= 0),
    begun_at timestamptz not null,
    moved_at timestamptz not null,
    primary key (consumer_group, cluster, topic, kafka_partition)
);

comment on table ytempire.kafka_offsets is
'how far each partition of the stream is written here; one row a group, cluster and partition';
comment on column ytempire.kafka_offsets.consumer_group is 'consumer group that reads it';
comment on column ytempire.kafka_offsets.cluster is
'id of the Kafka cluster; another cluster is another stream';
comment on column ytempire.kafka_offsets.topic is 'topic';
comment on column ytempire.kafka_offsets.kafka_partition is 'partition of the topic';
comment on column ytempire.kafka_offsets.topic_id is
'Kafka''s id of the topic: one that was made anew has another; null: the broker tells none';
comment on column ytempire.kafka_offsets.next_offset is
'offset of the first message that is not written here yet';
comment on column ytempire.kafka_offsets.messages_lost is
'messages that the broker''s retention deleted before they were read';
comment on column ytempire.kafka_offsets.begun_at is
'when it was first read, or read anew as another topic of that name';
comment on column ytempire.kafka_offsets.moved_at is 'when it was last moved, real time';
