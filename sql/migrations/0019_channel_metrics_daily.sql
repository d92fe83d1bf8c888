-- ytempire.channel_metrics_daily: a channel's Pacific day.
-- grain: one row a channel and Pacific day. Written by sql/rollups/channel_metrics_daily.sql only.
create table ytempire.channel_metrics_daily (
    pacific_date date not null,
    channel_id uuid not null references ytempire.channels (channel_id),
    videos_published bigint not null,
    videos_with_cost bigint not null,
    views_gained bigint,
    views_reported bigint,
    engaged_views bigint,
    watch_seconds bigint,
    likes_reported bigint,
    comments_reported bigint,
    shares bigint,
    subscribers_gained bigint,
    subscribers_lost bigint,
    revenue_micros bigint,
    impressions bigint,
    clicks bigint,
    published_cost_micros bigint,
    is_revenue_complete boolean not null,
    primary key (channel_id, pacific_date)
);
create index channel_metrics_daily_date on ytempire.channel_metrics_daily (pacific_date);

comment on column ytempire.channel_metrics_daily.published_cost_micros is
'direct cost of the videos published that day; null: none has a known cost';
comment on column ytempire.channel_metrics_daily.revenue_micros is
'revenue earned that day by all videos, as YouTube estimates it';
comment on column ytempire.channel_metrics_daily.is_revenue_complete is
'YouTube has told the whole day for this channel';
