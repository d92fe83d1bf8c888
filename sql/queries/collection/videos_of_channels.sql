-- collection/videos_of_channels: what an owner's fact needs of its video.
-- grain: one row a video.
-- reads: videos
select
    videos.video_id,
    videos.channel_id,
    videos.format
from ytempire.videos
where videos.youtube_video_id is not null
