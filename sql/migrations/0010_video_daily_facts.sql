-- ytempire.video_daily_facts: what YouTube Analytics says of a video and a Pacific day.
-- grain: one row a video and Pacific day; a later report of the day replaces it.
create table ytempire.video_daily_facts (
    video_id uuid not null references ytempire.videos (video_id),
    channel_id uuid not null references ytempire.channels (channel_id),
    pacific_date date not null,
    views bigint,
    engaged_views bigint,
    watch_seconds bigint,
    likes bigint,
    dislikes bigint,
    comments bigint,
    shares bigint,
    subscribers_gained bigint,
    subscribers_lost bigint,
    estimated_revenue_micros bigint,
    view_definition smallint not null,
    source text not null,
    as_of timestamptz not null,
    ingested_at timestamptz not null default ytempire.clock_now(),
    primary key (video_id, pacific_date)
);
create index video_daily_facts_date on ytempire.video_daily_facts (pacific_date);
create index video_daily_facts_ingested on ytempire.video_daily_facts (ingested_at);

comment on column ytempire.video_daily_facts.views is
'views of the day; may be negative when YouTube takes views back';
comment on column ytempire.video_daily_facts.watch_seconds is 'estimated minutes watched * 60';
comment on column ytempire.video_daily_facts.estimated_revenue_micros is
'micro-dollars, estimated by YouTube, after its share; null: not monetised or not told';
