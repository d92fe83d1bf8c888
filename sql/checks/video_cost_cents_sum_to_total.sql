-- checks/video_cost_cents_sum_to_total: a video's cost in cents, part by part, sums to its total
-- rounded half to even.
-- severity: error
-- grain: one row a video. reads: video_costs.
with costs as (
    select
        video_id,
        total_cost_cents,
        total_cost_micros,
        case
            when mod(abs(total_cost_micros), 10000) = 5000 and mod(total_cost_micros / 10000, 2) = 0
                then total_cost_micros / 10000
            else round(total_cost_micros / 10000.0)
        end as rounded_cents
    from ytempire.video_costs
)

select
    costs.video_id,
    costs.total_cost_cents,
    costs.rounded_cents,
    costs.total_cost_micros
from costs
where costs.total_cost_cents <> costs.rounded_cents
order by costs.video_id
