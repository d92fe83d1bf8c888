-- reports/cost_optimization_report/spending: what was spent, by vendor, component and stage, in the
-- window and in the window of equal length before.
-- grain: one row a vendor, component and stage of either. Parameters: first_day, last_day, days.
-- reads: cost_days
select
    vendor,
    component,
    coalesce(stage, 'no stage') as stage,
    sum(amount_micros) filter (where pacific_date >= %(first_day)s::date)::bigint
        as amount_micros,
    sum(amount_micros) filter (where pacific_date < %(first_day)s::date)::bigint
        as amount_before_micros
from ytempire.cost_days
where
    pacific_date >= %(first_day)s::date - %(days)s::integer
    and pacific_date <= %(last_day)s::date
group by vendor, component, coalesce(stage, 'no stage')
order by amount_micros desc nulls last, vendor asc, component asc, stage asc
