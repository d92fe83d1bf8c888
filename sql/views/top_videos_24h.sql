-- ytempire.top_videos_24h: the videos that gained most over the readings of 24 hours.
-- grain: one row a video, the 1,000 that gained most. Refreshed by warehouse/views.refresh after
-- the readings: summing a day of readings takes longer than a page should wait.
-- reads: videos, video_metrics_timeseries
create materialized view ytempire.top_videos_24h as
with readings as (
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

videos as (
    select
        video_id,
        channel_id,
        published_at
    from ytempire.videos
    where views is not null
),

gained as (
    select
        videos.video_id,
        videos.channel_id,
        -- The first reading of a video that went public in the window has grown from nothing.
        sum(
            case
                when readings.views_delta is not null then readings.views_delta
                when videos.published_at > ytempire.clock_now() - interval '24 hours'
                    then readings.views
            end
        )::bigint as views_gained,
        max(readings.time) as last_reading_at
    from readings
    inner join videos on readings.video_id = videos.video_id
    group by videos.video_id, videos.channel_id
)

select
    video_id,
    channel_id,
    views_gained,
    last_reading_at,
    ytempire.clock_now() as window_end
from gained
where views_gained is not null
order by views_gained desc, video_id asc
limit 1000;

-- What a refresh beside readers needs.
create unique index top_videos_24h_video on ytempire.top_videos_24h (video_id);

comment on materialized view ytempire.top_videos_24h is
'the 1,000 videos that gained most views over the readings of the 24 hours before window_end; one '
'row a video';
comment on column ytempire.top_videos_24h.video_id is 'the video';
comment on column ytempire.top_videos_24h.channel_id is 'its channel';
comment on column ytempire.top_videos_24h.views_gained is
'signed change of the public counter over the readings in the window; doubtful ones left out';
comment on column ytempire.top_videos_24h.last_reading_at is
'the last of those readings';
comment on column ytempire.top_videos_24h.window_end is
'when the view was refreshed; the window is the 24 hours before';
