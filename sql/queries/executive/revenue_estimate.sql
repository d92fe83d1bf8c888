-- executive/revenue_estimate: our estimate of the running Pacific day.
-- grain: one row or none.
-- reads: revenue_estimates
select
    pacific_date,
    past_days,
    revenue_micros,
    low_micros,
    high_micros,
    interval_ratio,
    method,
    as_of
from ytempire.revenue_estimates
where pacific_date = (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
