-- reports/channel_performance_summary/channels: each channel over the window.
-- grain: one row a channel with any figure. Parameters: channel_ids (null: all), first_day,
-- last_day.
-- reads: channels, channel_metrics_daily
with channels as (
    select
        channel_id,
        youtube_channel_id,
        channel_name,
        niche,
        tier,
        status
    from ytempire.channels
),

channel_days as (
    select
        channel_id,
        videos_published,
        videos_with_cost,
        views_gained,
        views_reported,
        watch_seconds,
        subscribers_gained,
        subscribers_lost,
        impressions,
        clicks,
        revenue_micros,
        published_cost_micros
    from ytempire.channel_metrics_daily
    where
        pacific_date >= %(first_day)s::date
        and pacific_date <= %(last_day)s::date
        and coalesce(channel_id = any(%(channel_ids)s::uuid[]), true)
),

sums as (
    select
        channel_id,
        sum(videos_published)::bigint as videos_published,
        sum(videos_with_cost)::bigint as videos_with_cost,
        sum(views_gained)::bigint as views_gained,
        sum(views_reported)::bigint as views_reported,
        sum(watch_seconds)::bigint as watch_seconds,
        sum(subscribers_gained - subscribers_lost)::bigint as subscribers_net,
        sum(impressions)::bigint as impressions,
        sum(clicks)::bigint as clicks,
        sum(revenue_micros)::bigint as revenue_micros,
        sum(published_cost_micros)::bigint as published_cost_micros
    from channel_days
    group by channel_id
)

select
    channels.youtube_channel_id,
    channels.channel_name,
    channels.niche,
    channels.tier,
    channels.status,
    sums.videos_published,
    sums.videos_with_cost,
    sums.views_gained,
    sums.views_reported,
    sums.watch_seconds,
    sums.subscribers_net,
    sums.impressions,
    sums.clicks,
    sums.revenue_micros,
    sums.published_cost_micros
from sums
inner join channels on sums.channel_id = channels.channel_id
order by
    sums.revenue_micros desc nulls last,
    sums.views_reported desc nulls last,
    sums.views_gained desc nulls last,
    channels.channel_name asc,
    channels.channel_id asc
