-- insights/channel_revenue: what monetised channels earned with their views, day by day.
-- grain: one row a channel and Pacific day that YouTube has told in full. Parameter: days.
-- reads: channel_metrics_daily, channels
select
    days.channel_id::text as channel_id,
    channels.niche,
    days.pacific_date,
    days.views_reported,
    days.revenue_micros
from ytempire.channel_metrics_daily as days
inner join ytempire.channels on days.channel_id = channels.channel_id
where
    days.is_revenue_complete
    and channels.is_monetized
    and days.revenue_micros >= 0
    and days.views_reported > 0
    and days.pacific_date
    >= (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
    and days.pacific_date < (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
order by days.channel_id, days.pacific_date
