-- cost/stage_days: what was spent by day and stage, the running Pacific day included.
-- grain: one row a Pacific day and stage. Parameter: days (complete ones before the running one).
-- reads: cost_days
select
    pacific_date,
    coalesce(stage, 'no stage') as stage,
    sum(amount_micros)::bigint as amount_micros,
    max(known_through) as as_of
from ytempire.cost_days
where
    pacific_date
    >= (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
    and pacific_date <= (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
group by pacific_date, coalesce(stage, 'no stage')
order by pacific_date, stage
