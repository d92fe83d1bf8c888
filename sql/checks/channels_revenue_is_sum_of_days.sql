-- checks/channels_revenue_is_sum_of_days: a channel's revenue of the month and of its lifetime are
-- the sums of its days, to the micro-dollar.
-- severity: error
-- grain: one row a channel. reads: channels, channel_metrics_daily, source_watermarks.
-- The month is the Pacific month of the last roll-up, its days those that YouTube has told in full.
with this_month as (
    select
        date_trunc('month', last_attempt_at at time zone 'America/Los_Angeles')::date
            as first_date
    from ytempire.source_watermarks
    where source = 'rollup' and scope = 'channel_metrics_daily'
),

earned as (
    select
        days.channel_id,
        sum(days.revenue_micros) as lifetime_micros,
        sum(days.revenue_micros) filter (
            where days.is_revenue_complete and days.pacific_date >= this_month.first_date
        ) as month_micros
    from this_month
    cross join ytempire.channel_metrics_daily as days
    group by days.channel_id
)

select
    channels.channel_id,
    channels.current_month_revenue,
    earned.month_micros,
    channels.lifetime_revenue,
    earned.lifetime_micros
from earned
inner join ytempire.channels on earned.channel_id = channels.channel_id
where
    (channels.current_month_revenue * 1000000, channels.lifetime_revenue * 1000000)
    is distinct from (earned.month_micros, earned.lifetime_micros)
order by channels.channel_id
