-- collection/readings_before: each video's last believed reading before an instant of its own.
-- grain: one row a video with such a reading.
-- reads: video_metrics_timeseries
with wanted as (
    select
        video_id,
        first_time
    from unnest(%(video_ids)s::uuid[], %(times)s::timestamptz[]) as wanted (video_id, first_time)
)

select distinct on (wanted.video_id)
    wanted.video_id,
    readings.time,
    readings.views,
    readings.likes,
    readings.comments
from wanted
inner join ytempire.video_metrics_timeseries as readings
    on
        wanted.video_id = readings.video_id
        and wanted.first_time > readings.time
where readings.flags = '{}' and readings.views is not null
order by wanted.video_id asc, readings.time desc
