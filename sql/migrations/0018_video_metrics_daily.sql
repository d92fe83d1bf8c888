-- ytempire.video_metrics_daily: a video's Pacific day, from readings, Analytics and reach.
-- grain: one row a video and Pacific day. Written by sql/rollups/video_metrics_daily.sql only,
-- from facts whose keys are checked: checking them again would double the time of a roll-up.
create table ytempire.video_metrics_daily (
    pacific_date date not null,
    video_id uuid not null,
    channel_id uuid not null,
    readings bigint not null,
    views_end bigint,
    views_gained bigint,
    likes_gained bigint,
    comments_gained bigint,
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
    primary key (video_id, pacific_date)
);
create index video_metrics_daily_date on ytempire.video_metrics_daily (pacific_date);

comment on column ytempire.video_metrics_daily.readings is
'readings of the public counters that are not flagged';
comment on column ytempire.video_metrics_daily.views_end is
'counter at the last reading of the day';
comment on column ytempire.video_metrics_daily.views_gained is
'signed change of the counter over the day''s readings; a new video starts from 0';
comment on column ytempire.video_metrics_daily.views_reported is
'views of the day by Analytics, 48 to 72 h late';
