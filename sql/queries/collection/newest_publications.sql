-- collection/newest_publications: when the newest published video of each channel went public.
-- grain: one row a channel asked for that has a published video.
-- reads: videos. Parameters: channel_ids.
select
    videos.channel_id,
    max(videos.published_at) as last_video_published_at
from ytempire.videos
where
    videos.channel_id = any(%(channel_ids)s::uuid[])
    and videos.status = 'published'
    and videos.published_at is not null
group by videos.channel_id
