-- ytempire.channel_history: how a channel did over 28 days, on every day of its history.
-- grain: one row a channel and Pacific day of channel_metrics_daily. Written by
-- sql/rollups/channel_history.sql only, replaced by pacific_date.
create table ytempire.channel_history (
    pacific_date date not null,
    channel_id uuid not null,
    days bigint not null,
    days_before bigint not null,
    videos_published bigint not null,
    videos_published_before bigint not null,
    views_gained bigint,
    views_gained_before bigint,
    engaged_views bigint,
    watch_seconds bigint,
    impressions bigint,
    clicks bigint,
    subscribers_gained bigint,
    subscribers_lost bigint,
    revenue_micros bigint,
    revenue_micros_before bigint,
    published_cost_micros bigint,
    videos_with_cost bigint not null,
    videos_aged_7_days bigint not null,
    views_at_7_days_p50 double precision,
    primary key (channel_id, pacific_date)
);
create index channel_history_date on ytempire.channel_history (pacific_date);

comment on table ytempire.channel_history is
'a channel''s last 28 days beside the 28 before, for every day of its history; unknown days add '
'nothing to a sum; one row a channel and Pacific day';
comment on column ytempire.channel_history.pacific_date is 'last of the 28 Pacific days';
comment on column ytempire.channel_history.channel_id is 'the channel';
comment on column ytempire.channel_history.days is 'days of the 28 that have figures';
comment on column ytempire.channel_history.days_before is 'days of the 28 before that have figures';
comment on column ytempire.channel_history.videos_published is 'videos published in the 28 days';
comment on column ytempire.channel_history.videos_published_before is
'videos published in the 28 days before';
comment on column ytempire.channel_history.views_gained is
'signed change of the view counters in the 28 days; null: not known of any day';
comment on column ytempire.channel_history.views_gained_before is
'the same of the 28 days before';
comment on column ytempire.channel_history.engaged_views is
'engaged views by Analytics in the 28 days; null: not told of any day';
comment on column ytempire.channel_history.watch_seconds is
'seconds watched in the 28 days; null: not told of any day';
comment on column ytempire.channel_history.impressions is
'thumbnail impressions in the 28 days; null: not told of any day';
comment on column ytempire.channel_history.clicks is
'thumbnail clicks in the 28 days; null: not told of any day';
comment on column ytempire.channel_history.subscribers_gained is
'subscribers won in the 28 days; null: not told of any day';
comment on column ytempire.channel_history.subscribers_lost is
'subscribers lost in the 28 days; null: not told of any day';
comment on column ytempire.channel_history.revenue_micros is
'micro-dollars earned in the 28 days, as YouTube estimates them; null: not told of any day';
comment on column ytempire.channel_history.revenue_micros_before is
'the same of the 28 days before, in micro-dollars';
comment on column ytempire.channel_history.published_cost_micros is
'micro-dollars: direct cost of the videos published in the 28 days; null: none is known';
comment on column ytempire.channel_history.videos_with_cost is
'videos published in the 28 days whose cost is known';
comment on column ytempire.channel_history.videos_aged_7_days is
'videos whose views at 7 days of age are known and which reached it in the 28 days (UTC)';
comment on column ytempire.channel_history.views_at_7_days_p50 is
'views at 7 days of age of the median one of these; null: there is none';
