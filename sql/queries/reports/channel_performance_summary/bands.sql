-- reports/channel_performance_summary/bands: how each channel's new videos stand against what is
-- typical of their niche and format at the same age.
-- grain: one row a channel and stated age, of channels with videos that have a band. Parameters:
-- channel_ids (null: all), last_day.
-- reads: video_age_points, videos, channels, age_bands
-- Videos that reached the age in the 28 days up to the report; the band is the newest one by then.
-- A band of fewer than 8 videos says little, and stands for nothing here.
-- average of ratios: each video is one case of how new videos do, whatever is typical of its kind.
with newest as (
    select max(reached_date) as reached_date
    from ytempire.age_bands
    where reached_date <= %(last_day)s::date
),

bands as (
    select
        age_bands.niche,
        age_bands.format,
        age_bands.age_hours,
        age_bands.views_p25,
        age_bands.views_p50,
        age_bands.views_p75
    from ytempire.age_bands
    inner join newest on age_bands.reached_date = newest.reached_date
    where age_bands.videos >= 8
),

points as (
    select
        channel_id,
        video_id,
        age_hours,
        views
    from ytempire.video_age_points
    where
        age_hours in (24, 168)
        and reached_date > %(last_day)s::date - 28
        and reached_date <= %(last_day)s::date
        and coalesce(channel_id = any(%(channel_ids)s::uuid[]), true)
)

select
    channels.channel_name,
    points.age_hours,
    count(*) as videos,
    count(*) filter (where points.views < bands.views_p25) as videos_below,
    count(*) filter (where points.views > bands.views_p75) as videos_above,
    percentile_cont(0.5) within group (order by points.views) as views_p50,
    percentile_cont(0.5) within group (
        order by points.views / nullif(bands.views_p50, 0)
    ) as times_usual
from points
inner join ytempire.videos on points.video_id = videos.video_id
inner join ytempire.channels on points.channel_id = channels.channel_id
inner join bands
    on
        channels.niche is not distinct from bands.niche
        and videos.format is not distinct from bands.format
        and points.age_hours = bands.age_hours
group by channels.channel_id, channels.channel_name, points.age_hours
order by channels.channel_name asc, channels.channel_id asc, points.age_hours asc
