-- rollups/health_video_days: videos' days, for channel_health_inputs.
-- grain: one row a video and Pacific day. Parameters: first_date, last_date (both included).
-- reads: video_metrics_daily, videos
-- A part's numerator and denominator are both known or both null. engagement is the numerator of
-- engagement_rate: likes + 2 comments + 3 shares. A live video has nothing to retain.
with video_days as (
    select
        video_days.video_id,
        video_days.channel_id,
        video_days.pacific_date,
        videos.format,
        case when coalesce(videos.format, 'long') <> 'live' then videos.duration_seconds::bigint end
            as duration_seconds,
        video_days.likes_reported + 2 * video_days.comments_reported + 3 * video_days.shares
            as engagement,
        video_days.engaged_views,
        video_days.watch_seconds,
        video_days.clicks,
        video_days.impressions,
        video_days.revenue_micros
    from ytempire.video_metrics_daily as video_days
    inner join ytempire.videos on video_days.video_id = videos.video_id
    where
        video_days.pacific_date between %(first_date)s::date and %(last_date)s::date
)

select
    video_id,
    channel_id,
    pacific_date,
    format,
    case when engaged_views is not null then engagement end as engagement,
    case when engagement is not null then engaged_views end as engaged_views,
    case when engaged_views is not null and duration_seconds is not null then watch_seconds end
        as watched_seconds,
    case when watch_seconds is not null then engaged_views * duration_seconds end
        as watchable_seconds,
    case when impressions is not null then clicks end as clicks,
    case when clicks is not null then impressions end as impressions,
    revenue_micros
from video_days
where engaged_views is not null or impressions is not null or revenue_micros is not null
