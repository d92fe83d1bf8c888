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

days as (
    select
        daily.video_id,
        daily.likes_reported,
        daily.comments_reported,
        daily.shares,
        daily.watch_seconds,
        daily.engaged_views,
        daily.clicks,
        daily.impressions,
        daily.revenue_micros,
        daily.likes_reported + daily.comments_reported + daily.shares is not null as has_engagement
    from touched
    inner join ytempire.video_metrics_daily as daily on touched.video_id = daily.video_id
),

sums as (
    select
        days.video_id,
        sum(days.shares) as shares,
        sum(days.watch_seconds) as watch_seconds,
        sum(days.engaged_views) filter (where days.watch_seconds is not null) as watched_views,
        sum(days.likes_reported) filter (where days.has_engagement) as likes,
        sum(days.comments_reported) filter (where days.has_engagement) as comments,
        sum(days.shares) filter (where days.has_engagement) as engagement_shares,
        sum(days.engaged_views) filter (where days.has_engagement) as engagement_views,
        sum(days.clicks) as clicks,
        sum(days.impressions) filter (where days.clicks is not null) as impressions,
        sum(days.revenue_micros) as revenue_micros
    from days
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
    ytempire.ctr(sums.clicks, sums.impressions) as ctr,
    case
        when coalesce(videos.format, 'long') <> 'live'
            then
                ytempire.retention_rate(
                    sums.watch_seconds, sums.watched_views * videos.duration_seconds
                )
    end as retention_rate,
    ytempire.engagement_rate(
        sums.likes, sums.comments, sums.engagement_shares, sums.engagement_views
    ) as engagement_rate,
    round(sums.watch_seconds / 3600.0, 4) as watch_time_hours
from sums
inner join ytempire.videos on sums.video_id = videos.video_id
left join disliked on sums.video_id = disliked.video_id
