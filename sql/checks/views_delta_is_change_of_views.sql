-- checks/views_delta_is_change_of_views: the views_delta of a reading is its views less those of
-- the video's reading before; the first has none.
-- severity: error
-- grain: one row a video and instant. reads: video_hours_state, video_hours_frozen, videos,
-- video_metrics_timeseries, readings that are not flagged (of the others
-- checks/flagged_reading_has_no_delta speaks).
-- Of each video the readings from the first that came in the last two days on, and its very first:
-- a run looks at all that changed since the one before, and not at all that is held. Where days
-- were dropped, the first that is held counts from the hours that were kept of them, and where
-- there are none, the reading before it may lie in the lake alone: of that one nothing is said, nor
-- of what came late for the dropped days.
with dropped as (
    select
        floor,
        floor > '-infinity' as any_day
    from ytempire.video_hours_state
),

came as (
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
        lag(readings.views) over earlier as views_before,
        lag(readings.time) over earlier as time_before
    from spans
    inner join ytempire.video_metrics_timeseries as readings
        on spans.video_id = readings.video_id and spans.start_time <= readings.time
    where readings.flags = '{}' and readings.views is not null
    window earlier as (partition by readings.video_id order by readings.time)
),

figures as (
    select
        changes.video_id,
        changes.time,
        changes.views,
        changes.views_delta,
        case
            when changes.time_before >= dropped.floor then changes.views_before
            else coalesce(
                (
                    select hours.views
                    from ytempire.video_hours_frozen as hours
                    where hours.video_id = changes.video_id and hours.views is not null
                    order by hours.hour desc
                    limit 1
                ),
                changes.views_before
            )
        end as views_before
    from changes
    cross join dropped
    where changes.is_looked_at and changes.time >= dropped.floor
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
    figures.video_id,
    figures.time,
    figures.views,
    figures.views_before,
    figures.views_delta
from figures
cross join dropped
where
    figures.views_delta is distinct from figures.views - figures.views_before
    and (figures.views_before is not null or not dropped.any_day)
union
select
    firsts.video_id,
    firsts.time,
    firsts.views,
    null as views_before,
    firsts.views_delta
from firsts
cross join dropped
where firsts.views_delta is not null and not dropped.any_day
order by video_id, time
