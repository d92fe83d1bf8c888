-- collection/latest_readings: the latest believed reading of each of these videos.
-- grain: one row a video with a reading that is not flagged.
-- reads: video_metrics_timeseries
select distinct on (readings.video_id)
    readings.video_id,
    readings.views,
    readings.likes,
    readings.comments,
    readings.time as statistics_as_of
from ytempire.video_metrics_timeseries as readings
where
    readings.video_id = any(%(video_ids)s::uuid[])
    and readings.flags = '{}'
    and readings.views is not null
order by readings.video_id asc, readings.time desc
