-- what was known of a video's counters before a run of days, for video_metrics_daily.
-- grain: one row a run of days and video that is read in it; a null counter: never read before.
-- reads: videos, video_metrics_timeseries. Parameters: first_dates, end_dates: runs, half-open.
with runs as (
    select
        first_date,
        first_date::timestamp at time zone 'America/Los_Angeles' as starts_at,
        end_date::timestamp at time zone 'America/Los_Angeles' as ends_at
    from unnest(%(first_dates)s::date [], %(end_dates)s::date []) as given (first_date, end_date)
),

read_videos as (
    select distinct
        runs.first_date,
        runs.starts_at,
        readings.video_id
    from runs
    inner join ytempire.video_metrics_timeseries as readings
        on readings.time >= runs.starts_at and readings.time < runs.ends_at
    where readings.flags = '{}'
)

select
    videos.video_id,
    videos.channel_id,
    read_videos.first_date,
    (
        select earlier.views
        from ytempire.video_metrics_timeseries as earlier
        where
            earlier.video_id = read_videos.video_id
            and earlier.time < read_videos.starts_at
            and earlier.flags = '{}'
            and earlier.views is not null
        order by earlier.time desc
        limit 1
    ) as views,
    (
        select earlier.likes
        from ytempire.video_metrics_timeseries as earlier
        where
            earlier.video_id = read_videos.video_id
            and earlier.time < read_videos.starts_at
            and earlier.flags = '{}'
            and earlier.likes is not null
        order by earlier.time desc
        limit 1
    ) as likes,
    (
        select earlier.comments
        from ytempire.video_metrics_timeseries as earlier
        where
            earlier.video_id = read_videos.video_id
            and earlier.time < read_videos.starts_at
            and earlier.flags = '{}'
            and earlier.comments is not null
        order by earlier.time desc
        limit 1
    ) as comments,
    videos.published_at
from read_videos
inner join ytempire.videos on read_videos.video_id = videos.video_id
