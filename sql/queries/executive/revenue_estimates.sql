-- executive/revenue_estimates: our estimates of days that YouTube has not told.
-- grain: one row a Pacific day. Parameter: days.
-- reads: revenue_estimates, network_metrics_daily
with estimates as (
    select
        pacific_date,
        revenue_micros,
        low_micros,
        high_micros,
        interval_ratio
    from ytempire.revenue_estimates
),

told as (
    select pacific_date
    from ytempire.network_metrics_daily
    where
        is_revenue_complete
        and pacific_date
        > (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
)

select
    estimates.pacific_date,
    estimates.revenue_micros,
    estimates.low_micros,
    estimates.high_micros,
    estimates.interval_ratio
from estimates
left join told on estimates.pacific_date = told.pacific_date
where
    told.pacific_date is null
    and estimates.pacific_date
    > (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
    and estimates.pacific_date
    <= (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
order by estimates.pacific_date
