-- executive/videos_published: videos that went public today (Pacific) and in the last 24 hours.
-- grain: one row.
-- reads: dashboard_overview, videos, source_freshness
with published as (
    select published_at
    from ytempire.videos
    where published_at <= ytempire.clock_now()
),

overview as (
    select videos_today
    from ytempire.dashboard_overview
),

freshness as (
    select max(last_ok_at) as as_of
    from ytempire.source_freshness
    where source in ('youtube_data', 'internal_db')
)

select
    count(published.published_at) as videos,
    min(overview.videos_today) as videos_today,
    count(published.published_at) filter (
        where published.published_at > ytempire.clock_now() - interval '24 hours'
    ) as videos_last_day,
    max(published.published_at) as last_published_at,
    min(freshness.as_of) as as_of
from freshness
cross join overview
left join published on true
