-- reports/channel_performance_summary/trend: the days that lead to the report.
-- grain: one row a Pacific day. Parameters: first_day, last_day.
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
where pacific_date >= %(first_day)s::date and pacific_date <= %(last_day)s::date
order by pacific_date
