-- ytempire.video_reach_daily: thumbnail impressions of a video on a Pacific day.
-- grain: one row a video and Pacific day; the newest report of the day replaces it.
-- reads: the Reporting API's channel_reach_basic_a1, the only source of impressions.
create table ytempire.video_reach_daily (
    video_id uuid not null references ytempire.videos (video_id),
    channel_id uuid not null references ytempire.channels (channel_id),
    pacific_date date not null,
    impressions bigint not null,
    ctr double precision,
    clicks bigint,
    report_id text not null,
    as_of timestamptz not null,
    ingested_at timestamptz not null default ytempire.clock_now(),
    primary key (video_id, pacific_date)
);
create index video_reach_daily_date on ytempire.video_reach_daily (pacific_date);
create index video_reach_daily_ingested on ytempire.video_reach_daily (ingested_at);

comment on column ytempire.video_reach_daily.ctr is 'as reported, 0..1; null at 0 impressions';
comment on column ytempire.video_reach_daily.clicks is
'impressions * ctr, rounded: YouTube tells the rate only';
