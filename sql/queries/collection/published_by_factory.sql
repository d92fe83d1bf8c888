-- collection/published_by_factory: our key of every video that the factory knows.
-- grain: one row a video.
-- reads: videos
select
    videos.factory_video_id,
    videos.video_id
from ytempire.videos
where videos.factory_video_id is not null
