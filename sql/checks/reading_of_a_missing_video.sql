-- checks/reading_of_a_missing_video: no counter was read from YouTube while the video could not be
-- seen.
-- severity: warning
-- grain: one row a video and instant. reads: video_availability, video_metrics_timeseries.
select
    readings.video_id,
    hidden.state,
    readings.time,
    hidden.valid_from
from ytempire.video_availability as hidden
inner join ytempire.video_metrics_timeseries as readings
    on
        hidden.video_id = readings.video_id
        and hidden.valid_from <= readings.time
        and coalesce(hidden.valid_to > readings.time, true)
where
    hidden.state not in ('public', 'unlisted')
    and readings.source = 'youtube_data'
    and readings.authorisation <> 'imported'
order by readings.video_id, readings.time
