-- rollups/history_channel_days: channels' Pacific days, for the roll-ups of history.
-- grain: one row a channel and day. reads: channel_metrics_daily. Parameters: first_date, end_date:
-- half-open.
select
    pacific_date,
    channel_id,
    videos_published,
    videos_with_cost,
    views_gained,
    engaged_views,
    watch_seconds,
    impressions,
    clicks,
    subscribers_gained,
    subscribers_lost,
    revenue_micros,
    published_cost_micros,
    is_revenue_complete
from ytempire.channel_metrics_daily
where
    pacific_date >= %(first_date)s::date
    and pacific_date < %(end_date)s::date
