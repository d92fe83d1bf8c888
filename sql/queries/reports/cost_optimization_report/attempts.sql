-- reports/cost_optimization_report/attempts: what attempts that made no video cost.
-- grain: one row a status and whether a later attempt made the video. Parameters: first_at, end_at
-- (instants, half-open, in which the attempts ended).
-- reads: failed_attempt_costs
select
    status,
    came_out,
    count(*) as attempts,
    count(amount_micros) as attempts_with_cost,
    sum(amount_micros)::bigint as amount_micros
from ytempire.failed_attempt_costs
where ended_at >= %(first_at)s::timestamptz and ended_at < %(end_at)s::timestamptz
group by status, came_out
order by status, came_out
