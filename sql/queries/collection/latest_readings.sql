-- collection/latest_readings: the latest believed reading of each of these videos.
-- grain: one row a video with a reading that is not flagged.
-- reads: video_metrics_timeseries, videos, video_hours_state
-- Where days were dropped, a reading that came late for them is left out when the video knows a
-- later one: that one may lie in the lake alone.
with latest as (
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
)

select
    latest.video_id,
    latest.views,
    latest.likes,
    latest.comments,
    latest.statistics_as_of
from latest
inner join ytempire.videos on latest.video_id = videos.video_id
cross join ytempire.video_hours_state as state
where
    latest.statistics_as_of >= state.floor
    or coalesce(latest.statistics_as_of >= videos.statistics_as_of, true)
