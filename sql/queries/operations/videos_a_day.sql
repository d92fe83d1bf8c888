-- operations/videos_a_day: videos published a day over the last complete Pacific days.
-- grain: one row. Parameter: days.
-- reads: videos, source_freshness
with bounds as (
    select
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
            as window_start,
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::date as window_end
),

published as (
    select count(*) as videos
    from ytempire.videos
    cross join bounds
    where
        (videos.published_at at time zone 'America/Los_Angeles')::date >= bounds.window_start
        and (videos.published_at at time zone 'America/Los_Angeles')::date < bounds.window_end
)

select
    published.videos,
    published.videos / %(days)s::double precision as videos_a_day,
    bounds.window_start,
    bounds.window_end,
    (
        select max(freshness.last_ok_at)
        from ytempire.source_freshness as freshness
        where freshness.source in ('youtube_data', 'internal_db')
    ) as as_of
from published
cross join bounds
