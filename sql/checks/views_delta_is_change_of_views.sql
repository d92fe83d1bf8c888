-- checks/views_delta_is_change_of_views: the views_delta of a reading is its views less those of
-- the video's reading before; the first has none.
-- severity: error
-- grain: one row a video and instant. reads: videos, video_metrics_timeseries, readings that are
-- not flagged (of the others checks/flagged_reading_has_no_delta speaks).
-- Of each video the readings from the first that came in the last two days on, and its very first:
-- a run looks at all that changed since the one before, and not at all that is held.
with came as (
    select
        video_id,
        min(time) as first_time
    from ytempire.video_metrics_timeseries
    where
        ingested_at > ytempire.clock_now() - interval '2 days'
        and flags = '{}'
        and views is not null
    group by video_id
),

spans as (
    select
        came.video_id,
        came.first_time,
        coalesce(before.time, came.first_time) as start_time
    from came
    left join
        lateral (
            select max(readings.time) as time
            from ytempire.video_metrics_timeseries as readings
            where
                readings.video_id = came.video_id
                and readings.time < came.first_time
                and readings.flags = '{}'
                and readings.views is not null
        ) as before
        on true
),

changes as (
    select
        readings.video_id,
        readings.time,
        readings.views,
        readings.views_delta,
        readings.time >= spans.first_time as is_looked_at,
        lag(readings.views) over (partition by readings.video_id order by readings.time)
            as views_before
    from spans
    inner join ytempire.video_metrics_timeseries as readings
        on spans.video_id = readings.video_id and spans.start_time <= readings.time
    where readings.flags = '{}' and readings.views is not null
),

firsts as (
    select
        videos.video_id,
        first_reading.time,
        first_reading.views,
        first_reading.views_delta
    from ytempire.videos
    cross join
        lateral (
            select
                readings.time,
                readings.views,
                readings.views_delta
            from ytempire.video_metrics_timeseries as readings
            where
                readings.video_id = videos.video_id
                and readings.flags = '{}'
                and readings.views is not null
            order by readings.time
            limit 1
        ) as first_reading
)

select
    video_id,
    time,
    views,
    views_before,
    views_delta
from changes
where is_looked_at and views_delta is distinct from views - views_before
union
select
    video_id,
    time,
    views,
    null as views_before,
    views_delta
from firsts
where views_delta is not null
order by video_id, time
