-- insights/channel_days: what channels had on the days that YouTube has told in full, by metric.
-- grain: one row a metric, channel and Pacific day. Parameter: days (before today).
-- reads: channel_metrics_daily
-- A view is worth what the channel earns with one over the same days: the ratio of sums.
with days as (
    select
        channel_id,
        pacific_date,
        engaged_views,
        revenue_micros / 1e6 as revenue_usd,
        published_cost_micros / 1e6 as published_cost_usd,
        sum(revenue_micros) over channel / 1e6
        / nullif(sum(engaged_views) over channel, 0) as usd_per_view
    from ytempire.channel_metrics_daily
    where
        is_revenue_complete
        and pacific_date
        >= (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
        and pacific_date < (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
    window channel as (partition by channel_id)
),

metrics as (
    select
        'engaged_views' as metric,
        channel_id,
        pacific_date,
        engaged_views::double precision as value,
        usd_per_view::double precision as usd_per_unit
    from days
    union all
    select
        'revenue' as metric,
        channel_id,
        pacific_date,
        revenue_usd::double precision as value,
        1::double precision as usd_per_unit
    from days
    union all
    select
        'published_cost' as metric,
        channel_id,
        pacific_date,
        published_cost_usd::double precision as value,
        1::double precision as usd_per_unit
    from days
)

select
    metric,
    channel_id::text as subject,
    pacific_date,
    value,
    usd_per_unit
from metrics
order by metric, subject, pacific_date
