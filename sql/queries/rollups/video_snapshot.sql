-- rollups/video_snapshot: what the daily facts say of a video so far, for the snapshot columns of
-- videos.
-- grain: one row a video of which YouTube has told a day; sums run over all its days held.
-- reads: video_metrics_daily, video_daily_facts (dislikes), videos.
-- All videos and not those of the days rolled up: a day may have been taken out of a report, and a
-- duration may have become known.
-- A ratio is the ratio of the sums of the days on which both its parts are known.
with told as (
    select video_id
    from ytempire.video_metrics_daily
    group by video_id
    having count(views_reported) > 0 or count(impressions) > 0
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
    from told
    inner join ytempire.video_metrics_daily as daily on told.video_id = daily.video_id
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
    from told
    inner join ytempire.video_daily_facts as facts on told.video_id = facts.video_id
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
