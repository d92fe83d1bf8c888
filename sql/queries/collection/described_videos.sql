-- collection/described_videos: what is known of these videos.
-- grain: one row a stored video.
-- reads: videos
select
    videos.video_id,
    videos.channel_id,
    videos.title,
    videos.description,
    videos.tags,
    videos.category,
    videos.duration_seconds,
    videos.published_at,
    videos.format,
    videos.status,
    videos.statistics_as_of
from ytempire.videos
where videos.video_id = any(%(video_ids)s::uuid[])
