-- rollups/video_snapshot: what the daily facts say of a video so far, for the snapshot columns of
-- videos.
-- grain: one row a video with facts on the days; sums run over all its days held.
-- reads: video_metrics_daily, video_daily_facts (dislikes), videos. Parameters: days.
-- A ratio is the ratio of the sums of the days on which both its parts are known.
with touched as (
    select distinct video_id
    from ytempire.video_metrics_daily
    where
        pacific_date = any(%(days)s::date[])
        and (views_reported is not null or impressions is not null)
),

sums as (
    select
        days.video_id,
        sum(days.shares) as shares,
        sum(days.watch_seconds) as watch_seconds,
        sum(days.engaged_views) filter (where days.watch_seconds is not null) as watched_views,
        sum(days.likes_reported + 2 * days.comments_reported + 3 * days.shares) as engagements,
        sum(days.engaged_views) filter (
            where days.likes_reported + days.comments_reported + days.shares is not null
        ) as engagement_views,
        sum(days.clicks) as clicks,
        sum(days.impressions) filter (where days.clicks is not null) as impressions,
        sum(days.revenue_micros) as revenue_micros
    from touched
    inner join ytempire.video_metrics_daily as days on touched.video_id = days.video_id
    group by days.video_id
),

disliked as (
    select
        facts.video_id,
        sum(facts.dislikes) as dislikes
    from touched
    inner join ytempire.video_daily_facts as facts on touched.video_id = facts.video_id
    group by facts.video_id
)

select
    videos.video_id,
    disliked.dislikes::bigint as dislikes,
    sums.shares::bigint as shares,
    sums.revenue_micros::bigint as estimated_revenue_micros,
    round(sums.revenue_micros / 1000000.0, 6) as estimated_revenue,
    sums.clicks::double precision / nullif(sums.impressions, 0) as ctr,
    case
        when coalesce(videos.format, 'long') <> 'live'
            then
                sums.watch_seconds::double precision
                / nullif(sums.watched_views * videos.duration_seconds, 0)
    end as retention_rate,
    sums.engagements::double precision / nullif(sums.engagement_views, 0) as engagement_rate,
    round(sums.watch_seconds / 3600.0, 4) as watch_time_hours
from sums
inner join ytempire.videos on sums.video_id = videos.video_id
left join disliked on sums.video_id = disliked.video_id
