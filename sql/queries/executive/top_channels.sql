-- executive/top_channels: channels by revenue of the last told days, and by views gained.
-- grain: one row a channel with a figure. Parameters: days, rows.
-- reads: channels, channel_metrics_daily, network_metrics_daily
with channels as (
    select
        channel_id,
        channel_name
    from ytempire.channels
),

channel_days as (
    select
        pacific_date,
        channel_id,
        views_gained,
        revenue_micros
    from ytempire.channel_metrics_daily
),

bounds as (
    select
        (
            select pacific_date
            from ytempire.network_metrics_daily
            where is_revenue_complete
            order by pacific_date desc
            limit 1
        ) as last_told,
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - 1 as last_over
),

sums as (
    select
        channel_days.channel_id,
        sum(channel_days.views_gained) filter (
            where
            channel_days.pacific_date > bounds.last_over - %(days)s::integer
            and channel_days.pacific_date <= bounds.last_over
        )::bigint as views_gained,
        sum(channel_days.revenue_micros) filter (
            where
            channel_days.pacific_date > bounds.last_told - %(days)s::integer
            and channel_days.pacific_date <= bounds.last_told
        )::bigint as revenue_micros
    from channel_days
    cross join bounds
    where
        channel_days.pacific_date
        > least(bounds.last_told, bounds.last_over) - %(days)s::integer
    group by channel_days.channel_id
)

select
    sums.channel_id::text as channel_id,
    channels.channel_name,
    sums.views_gained,
    sums.revenue_micros,
    bounds.last_told,
    bounds.last_over
from sums
inner join channels on sums.channel_id = channels.channel_id
cross join bounds
where sums.revenue_micros is not null or sums.views_gained is not null
order by sums.revenue_micros desc nulls last, sums.views_gained desc nulls last, sums.channel_id asc
limit %(rows)s
