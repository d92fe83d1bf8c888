-- reports/cost_optimization_report/days: what was spent by day and vendor.
-- grain: one row a Pacific day and vendor. Parameters: first_day, last_day.
-- reads: cost_days
select
    pacific_date,
    vendor,
    sum(amount_micros)::bigint as amount_micros,
    max(known_through) as as_of
from ytempire.cost_days
where pacific_date >= %(first_day)s::date and pacific_date <= %(last_day)s::date
group by pacific_date, vendor
order by pacific_date, vendor
