-- checks/reading_in_the_future: no reading lies after the present.
-- severity: error
-- grain: one row a video and instant. reads: video_metrics_timeseries.
select
    readings.video_id,
    readings.time,
    readings.views
from ytempire.video_metrics_timeseries as readings
where readings.time > ytempire.clock_now()
order by readings.video_id, readings.time
