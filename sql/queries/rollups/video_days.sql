-- rollups/video_days: the videos' rolled up days, for channel_metrics_daily.
-- grain: one row a video and Pacific day.
-- reads: video_metrics_daily, videos. Parameters: days.
-- duration_seconds is null where it is not known or the video is live: nothing to retain.
select
    video_days.pacific_date,
    video_days.channel_id,
    video_days.views_gained,
    video_days.views_reported,
    video_days.engaged_views,
    video_days.watch_seconds,
    video_days.likes_reported,
    video_days.comments_reported,
    video_days.shares,
    video_days.subscribers_gained,
    video_days.subscribers_lost,
    video_days.revenue_micros,
    video_days.impressions,
    video_days.clicks,
    case
        when coalesce(videos.format, 'long') <> 'live' then videos.duration_seconds::bigint
    end as duration_seconds
from ytempire.video_metrics_daily as video_days
inner join ytempire.videos on video_days.video_id = videos.video_id
where video_days.pacific_date = any(%(days)s::date[])
