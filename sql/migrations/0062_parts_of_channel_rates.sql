-- ytempire.channel_metrics_daily: parts_of_channel_rates: what each rate divides.
-- grain: as channel_metrics_daily. A video's day counts in a rate only where every part of it is
-- known: the seconds of one video over the views of another would be nobody's rate.
alter table ytempire.channel_metrics_daily
add column retention_watch_seconds bigint,
add column watchable_seconds bigint,
add column engagement_likes bigint,
add column engagement_comments bigint,
add column engagement_shares bigint,
add column engagement_views bigint,
add column ctr_impressions bigint,
add column rpm_revenue_micros bigint,
add column rpm_views bigint,
add column erpm_revenue_micros bigint,
add column erpm_engaged_views bigint;

comment on column ytempire.channel_metrics_daily.retention_watch_seconds is
'seconds watched of the videos that watchable_seconds counts';
comment on column ytempire.channel_metrics_daily.watchable_seconds is
'seconds: engaged views times duration of videos whose watch time, engaged views and duration '
'are known; live left out';
comment on column ytempire.channel_metrics_daily.engagement_likes is
'likes of the videos that engagement_views counts';
comment on column ytempire.channel_metrics_daily.engagement_comments is
'comments of the videos that engagement_views counts';
comment on column ytempire.channel_metrics_daily.engagement_shares is
'shares of the videos that engagement_views counts';
comment on column ytempire.channel_metrics_daily.engagement_views is
'engaged views of the videos whose likes, comments, shares and engaged views are all known';
comment on column ytempire.channel_metrics_daily.ctr_impressions is
'thumbnail impressions of the videos whose clicks are known: what clicks is divided by';
comment on column ytempire.channel_metrics_daily.rpm_revenue_micros is
'micro-dollars: estimated revenue of the videos that rpm_views counts';
comment on column ytempire.channel_metrics_daily.rpm_views is
'views by Analytics of the videos whose revenue and views are known';
comment on column ytempire.channel_metrics_daily.erpm_revenue_micros is
'micro-dollars: estimated revenue of the videos that erpm_engaged_views counts';
comment on column ytempire.channel_metrics_daily.erpm_engaged_views is
'engaged views of the videos whose revenue and engaged views are known';

-- Days that are rolled up already get the new columns with the next roll-up.
delete from ytempire.source_watermarks
where source = 'rollup' and scope = 'channel_metrics_daily';
