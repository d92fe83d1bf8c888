-- operations/young_readings: how old the newest reading of the youngest videos is.
-- grain: one row. Parameters: young_hours: videos published since; target_seconds.
-- reads: videos
with ages as (
    select
        extract(epoch from ytempire.clock_now() - coalesce(statistics_as_of, published_at))
        ::double precision as seconds,
        statistics_as_of
    from ytempire.videos
    where
        published_at > ytempire.clock_now() - make_interval(hours => %(young_hours)s::integer)
        and published_at <= ytempire.clock_now()
)

select
    count(*) as videos,
    count(*) filter (where seconds <= %(target_seconds)s::double precision) as videos_fresh,
    percentile_cont(0.5) within group (order by seconds) as p50_seconds,
    percentile_cont(0.95) within group (order by seconds) as p95_seconds,
    max(statistics_as_of) as as_of
from ages
