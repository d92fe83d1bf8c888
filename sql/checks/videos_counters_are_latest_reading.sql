-- checks/videos_counters_are_latest_reading: a video's views, likes and comments, and when they
-- were read, are those of its latest reading that is not flagged.
-- severity: error
-- grain: one row a video. reads: videos, video_metrics_timeseries. A snapshot younger than every
-- reading came from elsewhere (an import) and is not compared.
select
    videos.video_id,
    videos.views as snapshot_views,
    latest.views as latest_views,
    videos.likes as snapshot_likes,
    latest.likes as latest_likes,
    videos.comments as snapshot_comments,
    latest.comments as latest_comments,
    videos.statistics_as_of as snapshot_time,
    latest.time as latest_time
from ytempire.videos
cross join
    lateral (
        select
            readings.views,
            readings.likes,
            readings.comments,
            readings.time
        from ytempire.video_metrics_timeseries as readings
        where
            readings.video_id = videos.video_id
            and readings.flags = '{}'
            and readings.views is not null
        order by readings.time desc
        limit 1
    ) as latest
where
    (videos.views, videos.likes, videos.comments, videos.statistics_as_of)
    is distinct from (latest.views, latest.likes, latest.comments, latest.time)
    and coalesce(videos.statistics_as_of <= latest.time, true)
order by videos.video_id
