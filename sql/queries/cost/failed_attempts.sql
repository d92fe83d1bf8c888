-- cost/failed_attempts: what attempts that made no video cost, by the day on which they ended.
-- grain: one row a Pacific day with such attempts. Parameter: days (complete ones).
-- reads: failed_attempt_costs
with bounds as (
    select
        ((ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer)
        ::timestamp at time zone 'America/Los_Angeles' as starts_at,
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
        ::timestamp at time zone 'America/Los_Angeles' as ends_at
),

attempts as (
    select
        pacific_date,
        came_out,
        amount_micros,
        ended_at
    from ytempire.failed_attempt_costs
)

select
    attempts.pacific_date,
    count(*) as attempts,
    count(attempts.amount_micros) as attempts_with_cost,
    sum(attempts.amount_micros)::bigint as amount_micros,
    sum(attempts.amount_micros) filter (where attempts.came_out)::bigint as came_out_micros,
    sum(attempts.amount_micros) filter (where not attempts.came_out)::bigint as lost_micros
from attempts
inner join bounds
    on attempts.ended_at >= bounds.starts_at and attempts.ended_at < bounds.ends_at
group by attempts.pacific_date
order by attempts.pacific_date
