-- collection/known_videos: which of these videos are stored, and whether they are read regularly.
-- grain: one row a stored video.
-- reads: videos, video_metrics_timeseries, video_hours_frozen
select
    videos.video_id,
    videos.channel_id,
    videos.title,
    exists (
        select readings.time
        from ytempire.video_metrics_timeseries as readings
        where readings.video_id = videos.video_id
    )
    -- Its readings may have been dropped since.
    or exists (
        select hours.hour
        from ytempire.video_hours_frozen as hours
        where hours.video_id = videos.video_id
    ) as is_read
from ytempire.videos
where videos.video_id = any(%(video_ids)s::uuid[])
