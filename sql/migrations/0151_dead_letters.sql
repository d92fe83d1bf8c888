-- ytempire.dead_letters: messages of the stream that could not be believed, as they came.
-- grain: one row a message. It waits until it is replayed (read anew and applied) or dismissed.
create table ytempire.dead_letters (
    dead_letter_id bigint generated always as identity primary key,
    cluster text not null,
    topic text not null,
    kafka_partition integer not null check (kafka_partition >= 0),
    kafka_offset bigint not null check (kafka_offset >= 0),
    kafka_at timestamptz,
    message_key bytea,
    raw bytea not null,
    error_class text not null,
    error text not null,
    attempts integer not null default 1 check (attempts > 0),
    first_at timestamptz not null,
    last_at timestamptz not null,
    replayed_at timestamptz,
    event_id uuid,
    dismissed_at timestamptz,
    dismissed_why text,
    check ((replayed_at is null) = (event_id is null)),
    check ((dismissed_at is null) = (dismissed_why is null)),
    check (replayed_at is null or dismissed_at is null)
);
-- Another group, or the same again from the beginning, meets the same messages: what they say is
-- part of the key, because a topic that was made anew begins its offsets anew.
create unique index dead_letters_message
on ytempire.dead_letters (cluster, topic, kafka_partition, kafka_offset, sha256(raw));
create index dead_letters_open on ytempire.dead_letters (first_at)
where replayed_at is null and dismissed_at is null;

comment on table ytempire.dead_letters is
'messages of the stream that could not be believed, as they came; one row a message';
comment on column ytempire.dead_letters.dead_letter_id is 'what it is known by';
comment on column ytempire.dead_letters.cluster is 'id of the Kafka cluster that it came over';
comment on column ytempire.dead_letters.topic is 'topic that it came over';
comment on column ytempire.dead_letters.kafka_partition is 'partition of the topic';
comment on column ytempire.dead_letters.kafka_offset is 'its place in the partition';
comment on column ytempire.dead_letters.kafka_at is
'when the broker or the producer stamped it, real time; null: it has no stamp';
comment on column ytempire.dead_letters.message_key is 'its key in Kafka; null: it has none';
comment on column ytempire.dead_letters.raw is 'its value, byte for byte; empty: it had none';
comment on column ytempire.dead_letters.error_class is
'why it was refused, in a word, as: not_json, unknown_version, invalid, refused_by_database';
comment on column ytempire.dead_letters.error is 'why it was refused when it was tried last';
comment on column ytempire.dead_letters.attempts is 'how often it was tried';
comment on column ytempire.dead_letters.first_at is 'when it was refused first';
comment on column ytempire.dead_letters.last_at is 'when it was tried last';
comment on column ytempire.dead_letters.replayed_at is
'when it was replayed and accepted; null: it was not';
comment on column ytempire.dead_letters.event_id is
'the event that it turned out to be; null: it was not replayed';
comment on column ytempire.dead_letters.dismissed_at is
'when somebody said that it is not wanted; null: nobody did';
comment on column ytempire.dead_letters.dismissed_why is 'the reason given; null: not dismissed';
