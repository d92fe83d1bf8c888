-- executive/cost_per_video: direct cost of the videos published in the last complete Pacific days.
-- grain: one row. Parameters: days, target_micros.
-- reads: published_video_costs, source_freshness
with bounds as (
    select
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
            as window_start,
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::date as window_end
),

costs as (
    select
        pacific_date,
        total_cost_micros
    from ytempire.published_video_costs
),

freshness as (
    select max(last_ok_at) as as_of
    from ytempire.source_freshness
    where source = 'internal_db'
)

select
    count(costs.pacific_date) as videos_published,
    count(costs.total_cost_micros) as videos_with_cost,
    count(costs.total_cost_micros) filter (
        where costs.total_cost_micros < %(target_micros)s::bigint
    ) as videos_under_target,
    sum(costs.total_cost_micros)::bigint as published_cost_micros,
    bounds.window_start,
    bounds.window_end,
    min(freshness.as_of) as as_of
from bounds
cross join freshness
left join costs
    on
        bounds.window_start <= costs.pacific_date
        and bounds.window_end > costs.pacific_date
group by bounds.window_start, bounds.window_end
