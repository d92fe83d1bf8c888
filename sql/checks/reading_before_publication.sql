-- checks/reading_before_publication: no reading lies before its video was published.
-- severity: warning
-- grain: one row a video and instant. reads: video_metrics_timeseries, videos.
select
    readings.video_id,
    readings.views,
    readings.time,
    videos.published_at
from ytempire.videos
inner join ytempire.video_metrics_timeseries as readings on videos.video_id = readings.video_id
where readings.time < videos.published_at
order by readings.video_id, readings.time
