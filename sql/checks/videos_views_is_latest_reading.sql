-- checks/videos_views_is_latest_reading: videos.views is the latest reading that is not flagged.
-- severity: error
-- grain: one row a video. reads: videos, video_metrics_timeseries. A snapshot younger than every
-- reading came from elsewhere (an import) and is not compared.
select
    videos.video_id,
    videos.views as snapshot_views,
    latest.views as latest_views,
    latest.time as latest_time
from ytempire.videos
cross join
    lateral (
        select
            readings.views,
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
    videos.views is distinct from latest.views
    and coalesce(videos.statistics_as_of <= latest.time, true)
order by videos.video_id
