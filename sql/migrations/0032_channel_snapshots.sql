-- ytempire.channel_snapshots: readings of a channel's public counters.
-- grain: one row a channel and reading instant.
-- A total may fall by millions: YouTube takes the views of a removed video back.
create table ytempire.channel_snapshots (
    time timestamptz not null,
    channel_id uuid not null references ytempire.channels (channel_id),
    subscribers bigint,
    total_views bigint,
    total_videos bigint,
    time_precision text not null default 'instant'
    check (time_precision in ('instant', 'day')),
    flags text[] not null default '{}',
    source text not null,
    ingested_at timestamptz not null default ytempire.clock_now(),
    primary key (channel_id, time)
);
create index channel_snapshots_time on ytempire.channel_snapshots (time);

comment on table ytempire.channel_snapshots is
'readings of a channel''s public counters; one row a channel and instant';
comment on column ytempire.channel_snapshots.time is
'when the counters were read; midnight UTC of the day where time_precision is day';
comment on column ytempire.channel_snapshots.channel_id is 'the channel';
comment on column ytempire.channel_snapshots.subscribers is
'public count, rounded down by YouTube to three figures; null: hidden, or not told';
comment on column ytempire.channel_snapshots.total_views is
'views of the channel so far; it falls when videos are removed; null: not told';
comment on column ytempire.channel_snapshots.total_videos is 'public videos; null: not told';
comment on column ytempire.channel_snapshots.time_precision is
'day: the file tells no time of day; instant: it does';
comment on column ytempire.channel_snapshots.flags is
'why a reading is doubtful, as zero_after_positive; a flagged reading is not believed';
comment on column ytempire.channel_snapshots.source is
'who read it: snapshots (another tracker''s file) or youtube_data';
comment on column ytempire.channel_snapshots.ingested_at is 'when the row was last written';
