-- checks/views_delta_sums_to_change: the views_delta of a video's readings sum to its last counter
-- less its first.
-- severity: error
-- grain: one row a video. reads: video_metrics_timeseries, readings that are not flagged.
with readings as (
    select
        video_id,
        time,
        views,
        views_delta
    from ytempire.video_metrics_timeseries
    where flags = '{}' and views is not null
),

edges as (
    select
        video_id,
        min(time) as first_time,
        max(time) as last_time,
        coalesce(sum(views_delta), 0) as summed
    from readings
    group by video_id
)

select
    edges.video_id,
    edges.summed,
    last_readings.views - first_readings.views as changed
from edges
inner join readings as first_readings
    on edges.video_id = first_readings.video_id and edges.first_time = first_readings.time
inner join readings as last_readings
    on edges.video_id = last_readings.video_id and edges.last_time = last_readings.time
where edges.summed <> last_readings.views - first_readings.views
order by edges.video_id
