-- rollups/health_money_days: channels' days on which revenue is told and all cost is known.
-- grain: one row a channel and Pacific day. Parameters: first_date, last_date (both included).
-- reads: channel_metrics_daily
select
    channel_id,
    pacific_date
from ytempire.channel_metrics_daily
where
    pacific_date between %(first_date)s::date and %(last_date)s::date
    and is_revenue_complete
    and revenue_micros is not null
    and videos_with_cost = videos_published
