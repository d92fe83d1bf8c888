-- executive/top_videos: videos by views gained over the readings of the last 24 hours.
-- grain: one row a video. Parameter: rows.
-- reads: videos, channels, video_metrics_timeseries
with videos as (
    select
        video_id,
        channel_id,
        title,
        views,
        published_at,
        statistics_as_of
    from ytempire.videos
    where views is not null
),

channels as (
    select
        channel_id,
        channel_name
    from ytempire.channels
),

readings as (
    select
        video_id,
        views,
        views_delta,
        time
    from ytempire.video_metrics_timeseries
    where
        time > ytempire.clock_now() - interval '24 hours'
        and time <= ytempire.clock_now()
        -- A doubtful reading never counts as growth.
        and flags = '{}'
),

gained as (
    select
        readings.video_id,
        -- The first reading of a video that went public in the window has grown from nothing.
        sum(
            case
                when readings.views_delta is not null then readings.views_delta
                when videos.published_at > ytempire.clock_now() - interval '24 hours'
                    then readings.views
            end
        )::bigint as views_gained
    from readings
    inner join videos on readings.video_id = videos.video_id
    group by readings.video_id
)

select
    videos.video_id::text as video_id,
    videos.title,
    channels.channel_name,
    gained.views_gained,
    videos.views,
    videos.published_at,
    videos.statistics_as_of as as_of
from videos
inner join channels on videos.channel_id = channels.channel_id
left join gained on videos.video_id = gained.video_id
order by gained.views_gained desc nulls last, videos.views desc, videos.video_id asc
limit %(rows)s
