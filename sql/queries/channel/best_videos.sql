-- channel/best_videos: the most viewed videos of those published lately, beside what is usual.
-- grain: one row a video and stated age at which its views are known; a video of none has one row.
-- Parameters: channel, days, rows (videos).
-- reads: videos, channels, video_age_points, age_bands
-- Usual is the median of the niche and format at the same age, in the newest band; below 8 videos
-- a band says little, and stands for nothing here.
with best as (
    select
        videos.video_id,
        videos.youtube_video_id,
        videos.title,
        videos.format,
        channels.niche,
        videos.views,
        videos.estimated_revenue_micros,
        videos.published_at,
        videos.statistics_as_of
    from ytempire.videos
    inner join ytempire.channels on videos.channel_id = channels.channel_id
    where
        videos.channel_id = (select ytempire.chosen_channel(%(channel)s::text))
        and videos.views is not null
        and videos.published_at <= ytempire.clock_now()
        and videos.published_at
        > ytempire.clock_now() - make_interval(days => %(days)s::integer)
    order by videos.views desc, videos.video_id asc
    limit %(rows)s
),

newest as (
    select max(reached_date) as reached_date
    from ytempire.age_bands
),

bands as (
    select
        age_bands.niche,
        age_bands.format,
        age_bands.age_hours,
        age_bands.videos,
        age_bands.views_p50
    from ytempire.age_bands
    inner join newest on age_bands.reached_date = newest.reached_date
    where age_bands.videos >= 8
)

select
    best.video_id::text as video_id,
    best.youtube_video_id,
    best.title,
    best.format,
    best.views,
    best.estimated_revenue_micros,
    best.published_at,
    best.statistics_as_of,
    points.age_hours,
    points.views as views_at_age,
    bands.videos as band_videos,
    points.views / nullif(bands.views_p50, 0) as times_usual
from best
left join ytempire.video_age_points as points on best.video_id = points.video_id
left join bands
    on
        best.niche is not distinct from bands.niche
        and best.format is not distinct from bands.format
        and points.age_hours = bands.age_hours
order by best.views desc, best.video_id asc, points.age_hours asc
