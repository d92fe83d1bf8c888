-- executive/videos_published: videos that went public today (Pacific) and in the last 24 hours.
-- grain: one row.
-- reads: dashboard_overview, videos, source_freshness
with published as not materialized (
    select published_at
    from ytempire.videos
    where published_at <= ytempire.clock_now()
),

-- Each is asked alone, so that an index answers it.
totals as (
    select
        count(*) as videos,
        max(published_at) as last_published_at
    from published
),

last_day as (
    select count(*) as videos
    from published
    where published_at > ytempire.clock_now() - interval '24 hours'
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
    totals.videos,
    overview.videos_today,
    last_day.videos as videos_last_day,
    totals.last_published_at,
    freshness.as_of
from totals
cross join last_day
cross join overview
cross join freshness
