-- cost/changes: what each vendor charged in the last seven complete Pacific days, and before.
-- grain: one row a vendor of either week; the largest change a video first.
-- reads: cost_days, network_metrics_daily
with today as (
    select (ytempire.clock_now() at time zone 'America/Los_Angeles')::date as pacific_date
),

spent as (
    select
        costs.vendor,
        sum(costs.amount_micros) filter (
            where costs.pacific_date >= today.pacific_date - 7
        )::bigint as amount_micros,
        sum(costs.amount_micros) filter (
            where costs.pacific_date < today.pacific_date - 7
        )::bigint as amount_before_micros
    from ytempire.cost_days as costs
    inner join today
        on
            costs.pacific_date >= today.pacific_date - 14
            and costs.pacific_date < today.pacific_date
    group by costs.vendor
),

published as (
    select
        sum(days.videos_published) filter (
            where days.pacific_date >= today.pacific_date - 7
        )::bigint as videos,
        sum(days.videos_published) filter (
            where days.pacific_date < today.pacific_date - 7
        )::bigint as videos_before
    from ytempire.network_metrics_daily as days
    inner join today
        on
            days.pacific_date >= today.pacific_date - 14
            and days.pacific_date < today.pacific_date
),

rates as (
    select
        spent.vendor,
        published.videos,
        published.videos_before,
        spent.amount_micros,
        spent.amount_before_micros,
        spent.amount_micros / nullif(published.videos, 0)::double precision as per_video_micros,
        spent.amount_before_micros / nullif(published.videos_before, 0)::double precision
            as per_video_before_micros
    from spent
    cross join published
)

select
    vendor,
    videos,
    videos_before,
    amount_micros,
    amount_before_micros,
    per_video_micros,
    per_video_before_micros,
    per_video_micros - per_video_before_micros as per_video_change_micros
from rates
order by abs(per_video_micros - per_video_before_micros) desc nulls last, vendor asc
