-- rollups/counters_before: what was known of a video's counters before a run of days, for
-- video_metrics_daily.
-- grain: one row a run of days and video that is read in it; a null counter: never read before.
-- reads: videos, video_metrics_timeseries, video_hours_state, video_hours_frozen. Parameters:
-- first_dates, end_dates: runs, half-open.
-- Where days were dropped, what their hours hold counts before the readings that come late for
-- them: no figure of those days tells such a reading, and none after them shall leave out its gain.
with state as (
    select floor
    from ytempire.video_hours_state
),

runs as (
    select
        first_date,
        first_date::timestamp at time zone 'America/Los_Angeles' as starts_at,
        end_date::timestamp at time zone 'America/Los_Angeles' as ends_at
    from unnest(%(first_dates)s::date[], %(end_dates)s::date[]) as given (first_date, end_date)
),

read_videos as (
    select distinct
        runs.first_date,
        runs.starts_at,
        readings.video_id
    from runs
    inner join ytempire.video_metrics_timeseries as readings
        on runs.starts_at <= readings.time and runs.ends_at > readings.time
    where readings.flags = '{}'
),

last_readings as (
    select
        read_videos.first_date,
        read_videos.starts_at,
        read_videos.video_id,
        before.views,
        before.likes,
        before.comments,
        before.time
    from read_videos
    left join lateral (
        select
            earlier.views,
            earlier.likes,
            earlier.comments,
            earlier.time
        from ytempire.video_metrics_timeseries as earlier
        where
            earlier.video_id = read_videos.video_id
            and earlier.time < read_videos.starts_at
            and earlier.time >= (select state.floor from state)
            and earlier.flags = '{}'
        order by earlier.time desc
        limit 1
    ) as before on true
),

-- A counter that the last reading lacks is looked for further back.
held as (
    select
        last_readings.video_id,
        last_readings.first_date,
        last_readings.starts_at,
        coalesce(
            last_readings.views,
            (
                select earlier.views
                from ytempire.video_metrics_timeseries as earlier
                where
                    earlier.video_id = last_readings.video_id
                    and earlier.time < last_readings.time
                    and earlier.time >= (select state.floor from state)
                    and earlier.flags = '{}'
                    and earlier.views is not null
                order by earlier.time desc
                limit 1
            )
        ) as views,
        coalesce(
            last_readings.likes,
            (
                select earlier.likes
                from ytempire.video_metrics_timeseries as earlier
                where
                    earlier.video_id = last_readings.video_id
                    and earlier.time < last_readings.time
                    and earlier.time >= (select state.floor from state)
                    and earlier.flags = '{}'
                    and earlier.likes is not null
                order by earlier.time desc
                limit 1
            )
        ) as likes,
        coalesce(
            last_readings.comments,
            (
                select earlier.comments
                from ytempire.video_metrics_timeseries as earlier
                where
                    earlier.video_id = last_readings.video_id
                    and earlier.time < last_readings.time
                    and earlier.time >= (select state.floor from state)
                    and earlier.flags = '{}'
                    and earlier.comments is not null
                order by earlier.time desc
                limit 1
            )
        ) as comments
    from last_readings
)

select
    videos.video_id,
    videos.channel_id,
    held.first_date,
    coalesce(
        held.views,
        (
            select hours.views
            from ytempire.video_hours_frozen as hours
            where
                state.floor > '-infinity'
                and hours.video_id = held.video_id
                and hours.hour < held.starts_at
                and hours.views is not null
            order by hours.hour desc
            limit 1
        ),
        (
            select earlier.views
            from ytempire.video_metrics_timeseries as earlier
            where
                state.floor > '-infinity'
                and earlier.video_id = held.video_id
                and earlier.time < least(held.starts_at, state.floor)
                and earlier.flags = '{}'
                and earlier.views is not null
            order by earlier.time desc
            limit 1
        )
    ) as views,
    coalesce(
        held.likes,
        (
            select hours.likes
            from ytempire.video_hours_frozen as hours
            where
                state.floor > '-infinity'
                and hours.video_id = held.video_id
                and hours.hour < held.starts_at
                and hours.likes is not null
            order by hours.hour desc
            limit 1
        ),
        (
            select earlier.likes
            from ytempire.video_metrics_timeseries as earlier
            where
                state.floor > '-infinity'
                and earlier.video_id = held.video_id
                and earlier.time < least(held.starts_at, state.floor)
                and earlier.flags = '{}'
                and earlier.likes is not null
            order by earlier.time desc
            limit 1
        )
    ) as likes,
    coalesce(
        held.comments,
        (
            select hours.comments
            from ytempire.video_hours_frozen as hours
            where
                state.floor > '-infinity'
                and hours.video_id = held.video_id
                and hours.hour < held.starts_at
                and hours.comments is not null
            order by hours.hour desc
            limit 1
        ),
        (
            select earlier.comments
            from ytempire.video_metrics_timeseries as earlier
            where
                state.floor > '-infinity'
                and earlier.video_id = held.video_id
                and earlier.time < least(held.starts_at, state.floor)
                and earlier.flags = '{}'
                and earlier.comments is not null
            order by earlier.time desc
            limit 1
        )
    ) as comments,
    videos.published_at
from held
inner join ytempire.videos on held.video_id = videos.video_id
cross join state
