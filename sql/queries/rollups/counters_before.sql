-- rollups/counters_before: what was known of a video's counters before a run of days, for
-- video_metrics_daily.
-- grain: one row a run of days and video that is read in it; a null counter: never read before.
-- reads: videos, video_metrics_timeseries. Parameters: first_dates, end_dates: runs, half-open.
with runs as (
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
            and earlier.flags = '{}'
        order by earlier.time desc
        limit 1
    ) as before on true
)

-- A counter that the last reading lacks is looked for further back.
select
    videos.video_id,
    videos.channel_id,
    last_readings.first_date,
    coalesce(
        last_readings.views,
        (
            select earlier.views
            from ytempire.video_metrics_timeseries as earlier
            where
                earlier.video_id = last_readings.video_id
                and earlier.time < last_readings.time
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
                and earlier.flags = '{}'
                and earlier.comments is not null
            order by earlier.time desc
            limit 1
        )
    ) as comments,
    videos.published_at
from last_readings
inner join ytempire.videos on last_readings.video_id = videos.video_id
