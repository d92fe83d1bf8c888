-- quota/plan: what publishing costs a day through the API, at the pace of the last week.
-- Parameter: videos_a_day: null takes the videos published a day in the last seven Pacific days.
-- grain: one row a method of publishing. reads: videos, quota_costs, quota_limits
with instant as (
    select (ytempire.clock_now() at time zone 'America/Los_Angeles')::date as today
),

pace as (
    select
        coalesce(
            %(videos_a_day)s::double precision,
            count(*) / 7.0
        ) as videos_a_day
    from ytempire.videos
    cross join instant
    where
        (videos.published_at at time zone 'America/Los_Angeles')::date >= instant.today - 7
        and (videos.published_at at time zone 'America/Los_Angeles')::date < instant.today
),

prices as (
    select distinct on (costs.api_method)
        costs.api_method,
        costs.quota_bucket,
        costs.units
    from ytempire.quota_costs as costs
    cross join instant
    where
        costs.valid_from <= instant.today
        and costs.api_method in (
            'youtube.videos.insert',
            'youtube.thumbnails.set',
            'youtube.playlistItems.insert',
            'youtube.captions.insert'
        )
    order by costs.api_method asc, costs.valid_from desc
)

select
    prices.api_method,
    prices.quota_bucket,
    prices.units,
    pace.videos_a_day,
    ceil(pace.videos_a_day * prices.units)::bigint as units_a_day,
    ytempire.quota_limit('default', prices.quota_bucket, instant.today) as daily_limit
from prices
cross join pace
cross join instant
order by prices.quota_bucket, prices.api_method
