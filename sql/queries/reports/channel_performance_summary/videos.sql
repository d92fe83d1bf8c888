-- reports/channel_performance_summary/videos: videos by views gained over the window.
-- grain: one row a video. Parameters: first_day, last_day, rows.
-- reads: videos, channels, video_metrics_daily
with videos as (
    select
        video_id,
        channel_id,
        title,
        views,
        published_at
    from ytempire.videos
    where views is not null
),

channels as (
    select
        channel_id,
        channel_name
    from ytempire.channels
),

gained as (
    select
        video_id,
        sum(views_gained)::bigint as views_gained,
        sum(revenue_micros)::bigint as revenue_micros
    from ytempire.video_metrics_daily
    where pacific_date >= %(first_day)s::date and pacific_date <= %(last_day)s::date
    group by video_id
)

select
    videos.title,
    channels.channel_name,
    gained.views_gained,
    videos.views,
    gained.revenue_micros,
    videos.published_at
from videos
inner join channels on videos.channel_id = channels.channel_id
left join gained on videos.video_id = gained.video_id
order by gained.views_gained desc nulls last, videos.views desc, videos.video_id asc
limit %(rows)s
