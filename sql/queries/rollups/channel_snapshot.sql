-- rollups/channel_snapshot: what channels have earned, for the snapshot columns of channels.
-- grain: one row a channel with rolled up days. Null: YouTube has told no revenue.
-- reads: channel_metrics_daily.
with this_month as (
    select
        date_trunc('month', ytempire.clock_now() at time zone 'America/Los_Angeles')::date
            as first_date
),

earned as (
    select
        days.channel_id,
        sum(days.revenue_micros) as lifetime_micros,
        sum(days.revenue_micros) filter (
            where days.is_revenue_complete and days.pacific_date >= this_month.first_date
        ) as month_micros
    from ytempire.channel_metrics_daily as days
    cross join this_month
    group by days.channel_id
)

select
    earned.channel_id,
    round(earned.month_micros / 1000000.0, 6) as current_month_revenue,
    round(earned.lifetime_micros / 1000000.0, 6) as lifetime_revenue
from earned
