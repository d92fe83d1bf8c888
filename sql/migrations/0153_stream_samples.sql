-- ytempire.stream_samples: how the stream fared, each ten seconds.
-- grain: one row a consumer process and sample; kept for eight days. Times are real ones.
create table ytempire.stream_samples (
    sampled_at timestamptz not null,
    consumer text not null,
    seconds double precision not null check (seconds > 0),
    messages bigint not null check (messages >= 0),
    events bigint not null check (events >= 0),
    repeated bigint not null check (repeated >= 0),
    dead_letters bigint not null check (dead_letters >= 0),
    partitions integer not null check (partitions >= 0),
    lag bigint check (lag >= 0),
    last_commit_at timestamptz,
    primary key (sampled_at, consumer)
);

comment on table ytempire.stream_samples is
'how the stream fared, each ten seconds; one row a consumer process and sample';
comment on column ytempire.stream_samples.sampled_at is
'end of the time that it tells of, real time';
comment on column ytempire.stream_samples.consumer is 'the process, as: host:pid';
comment on column ytempire.stream_samples.seconds is
'length of the time that it tells of, in seconds';
comment on column ytempire.stream_samples.messages is 'messages read and written in that time';
comment on column ytempire.stream_samples.events is 'of them, events that were new';
comment on column ytempire.stream_samples.repeated is 'of them, events that were known already';
comment on column ytempire.stream_samples.dead_letters is 'of them, dead letters';
comment on column ytempire.stream_samples.partitions is
'partitions that the process read at its end';
comment on column ytempire.stream_samples.lag is
'messages in these partitions that were not written yet; null: not known';
comment on column ytempire.stream_samples.last_commit_at is
'when it last committed messages; null: not since it began';
