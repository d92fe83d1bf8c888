-- executive/cost_per_video: direct cost of the videos published in the last complete Pacific days.
-- grain: one row. Parameters: days, target_micros.
-- reads: published_video_costs, source_freshness
with bounds as (
    select
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::date as today,
        %(days)s::integer as days
),

costs as (
    select total_cost_micros
    from ytempire.published_video_costs
    cross join bounds
    where
        pacific_date >= bounds.today - bounds.days
        and pacific_date < bounds.today
),

freshness as (
    select last_ok_at
    from ytempire.source_freshness
    where source = 'internal_db'
)

select
    count(*) as videos_published,
    count(total_cost_micros) as videos_with_cost,
    count(*) filter (
        where total_cost_micros < %(target_micros)s::bigint
    ) as videos_under_target,
    sum(total_cost_micros)::bigint as published_cost_micros,
    (select last_ok_at from freshness) as as_of,
    (select today - days from bounds) as window_start,
    (select today from bounds) as window_end
from costs
