-- executive/trend: revenue and views by Pacific day, the running day included.
-- grain: one row a day. Parameter: days.
-- reads: network_metrics_daily
select
    pacific_date,
    channels_earning,
    channels_told,
    views_gained,
    revenue_micros,
    is_revenue_complete,
    pacific_date < (ytempire.clock_now() at time zone 'America/Los_Angeles')::date as is_day_over
from ytempire.network_metrics_daily
where
    pacific_date
    > (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
    and pacific_date <= (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
order by pacific_date
