-- checks/flagged_reading_has_no_delta: a reading that is flagged or tells no views has no
-- views_delta: it never counts as growth.
-- severity: error
-- grain: one row a video and instant. reads: video_metrics_timeseries.
select
    readings.video_id,
    readings.time,
    readings.flags,
    readings.views,
    readings.views_delta
from ytempire.video_metrics_timeseries as readings
where (readings.flags <> '{}' or readings.views is null) and readings.views_delta is not null
order by readings.video_id, readings.time
