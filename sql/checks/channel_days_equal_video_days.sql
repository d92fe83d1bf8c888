-- checks/channel_days_equal_video_days: a channel's day is the sum of its videos' days.
-- severity: error
-- grain: one row a channel and Pacific day. reads: channel_metrics_daily, video_metrics_daily.
with summed as (
    select
        channel_id,
        pacific_date,
        sum(views_gained) as views_gained,
        sum(views_reported) as views_reported,
        sum(engaged_views) as engaged_views,
        sum(watch_seconds) as watch_seconds,
        sum(likes_reported) as likes_reported,
        sum(comments_reported) as comments_reported,
        sum(shares) as shares,
        sum(subscribers_gained) as subscribers_gained,
        sum(subscribers_lost) as subscribers_lost,
        sum(revenue_micros) as revenue_micros,
        sum(impressions) as impressions,
        sum(clicks) as clicks
    from ytempire.video_metrics_daily
    group by channel_id, pacific_date
)

select
    channel_id,
    pacific_date,
    summed.views_gained as video_views_gained,
    stored.views_gained as channel_views_gained,
    summed.revenue_micros as video_revenue_micros,
    stored.revenue_micros as channel_revenue_micros
from summed
full join ytempire.channel_metrics_daily as stored using (channel_id, pacific_date)
where
    (summed.channel_id is not null and stored.channel_id is null)
    or (
        summed.views_gained, summed.views_reported, summed.engaged_views, summed.watch_seconds,
        summed.likes_reported, summed.comments_reported, summed.shares,
        summed.subscribers_gained, summed.subscribers_lost, summed.revenue_micros,
        summed.impressions, summed.clicks
    )
    is distinct from
    (
        stored.views_gained, stored.views_reported, stored.engaged_views, stored.watch_seconds,
        stored.likes_reported, stored.comments_reported, stored.shares,
        stored.subscribers_gained, stored.subscribers_lost, stored.revenue_micros,
        stored.impressions, stored.clicks
    )
order by pacific_date, channel_id
