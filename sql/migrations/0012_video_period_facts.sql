-- ytempire.video_period_facts: what an export says of a video over a window.
-- grain: one row a video, window and source file.
create table ytempire.video_period_facts (
    video_id uuid not null references ytempire.videos (video_id),
    channel_id uuid not null references ytempire.channels (channel_id),
    source text not null,
    source_ref text not null,
    window_start date,
    window_end date,
    views bigint,
    engaged_views bigint,
    watch_seconds bigint,
    subscribers_net bigint,
    likes bigint,
    comments bigint,
    shares bigint,
    average_view_seconds double precision,
    average_view_ratio double precision,
    revenue_micros bigint,
    impressions bigint,
    clicks double precision,
    ctr double precision,
    as_of timestamptz not null,
    ingested_at timestamptz not null default ytempire.clock_now(),
    primary key (video_id, source, source_ref)
);
create index video_period_facts_channel on ytempire.video_period_facts (channel_id);

comment on column ytempire.video_period_facts.source_ref is
'sha-256 of the file: the same file read twice is one import';
comment on column ytempire.video_period_facts.window_start is
'first day of the window; null: the export does not say and nobody told us';
comment on column ytempire.video_period_facts.clicks is 'impressions * ctr, not rounded';
comment on column ytempire.video_period_facts.ctr is 'as exported, 0..1; null: blank in the file';
comment on column ytempire.video_period_facts.window_end is 'day after the last day of the window';
