-- checks/views_delta_sums_to_change: the views_delta of a video's readings sum to its last counter
-- less its first.
-- severity: error
-- grain: one row a video. reads: video_metrics_timeseries, readings that are not flagged, and
-- lake_days. Where days were dropped, the first reading counts from one only the lake holds.
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
),

dropped as (
    select count(*) > 0 as any_day
    from ytempire.lake_days
    where dropped_at is not null
),

summed as (
    select
        edges.video_id,
        edges.summed - case
            when dropped.any_day then coalesce(first_readings.views_delta, 0) else 0
        end as summed,
        last_readings.views - first_readings.views as changed
    from edges
    cross join dropped
    inner join readings as first_readings
        on edges.video_id = first_readings.video_id and edges.first_time = first_readings.time
    inner join readings as last_readings
        on edges.video_id = last_readings.video_id and edges.last_time = last_readings.time
)

select
    summed.video_id,
    summed.summed,
    summed.changed
from summed
where summed.summed <> summed.changed
order by summed.video_id
