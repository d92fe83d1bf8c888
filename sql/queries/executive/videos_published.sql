-- executive/videos_published: videos that went public today (Pacific) and in the last 24 hours.
-- grain: one row.
-- reads: videos, source_freshness
with published as (
    select
        published_at,
        (published_at at time zone 'America/Los_Angeles')::date as pacific_date
    from ytempire.videos
    where published_at <= ytempire.clock_now()
),

freshness as (
    select max(last_ok_at) as as_of
    from ytempire.source_freshness
    where source in ('youtube_data', 'internal_db')
)

select
    count(published.published_at) as videos,
    count(published.published_at) filter (
        where
        published.pacific_date
        = (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
    ) as videos_today,
    count(published.published_at) filter (
        where published.published_at > ytempire.clock_now() - interval '24 hours'
    ) as videos_last_day,
    max(published.published_at) as last_published_at,
    min(freshness.as_of) as as_of
from freshness
left join published on true
