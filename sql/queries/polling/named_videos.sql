-- polling/named_videos: videos by YouTube's ids.
-- Parameter: youtube_video_ids. grain: one row a video that is known. reads: videos
select
    videos.video_id,
    videos.youtube_video_id
from ytempire.videos
where videos.youtube_video_id = any(%(youtube_video_ids)s)
