-- cost/days: what the videos published in the last complete Pacific days cost, day by day.
-- grain: one row a Pacific day of publication. Parameters: days, target_micros, alert_micros,
-- limit_micros.
-- reads: published_video_costs
with bounds as (
    select
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
            as window_start,
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::date as window_end
),

costs as (
    select
        pacific_date,
        total_cost_micros,
        loaded_micros
    from ytempire.published_video_costs
)

select
    costs.pacific_date,
    count(*) as videos_published,
    count(costs.total_cost_micros) as videos_with_cost,
    count(*) filter (where costs.total_cost_micros < %(target_micros)s::bigint)
        as videos_under_target,
    count(*) filter (where costs.total_cost_micros > %(alert_micros)s::bigint)
        as videos_over_alert,
    count(*) filter (where costs.total_cost_micros > %(limit_micros)s::bigint)
        as videos_over_limit,
    sum(costs.total_cost_micros)::bigint as published_cost_micros,
    count(costs.loaded_micros) as videos,
    count(*) filter (where costs.loaded_micros < %(target_micros)s::bigint)
        as videos_loaded_under_target,
    count(*) filter (where costs.loaded_micros > %(limit_micros)s::bigint)
        as videos_loaded_over_limit,
    sum(costs.loaded_micros)::bigint as loaded_micros
from bounds
inner join costs
    on
        bounds.window_start <= costs.pacific_date
        and bounds.window_end > costs.pacific_date
group by costs.pacific_date
order by costs.pacific_date
