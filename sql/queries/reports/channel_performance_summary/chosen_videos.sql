-- reports/channel_performance_summary/chosen_videos: videos of some channels by views gained over
-- the window.
-- grain: one row a video. Parameters: channel_ids, first_day, last_day, rows.
-- reads: videos, channels, video_metrics_daily
with gained as (
    select
        days.video_id,
        sum(days.views_gained)::bigint as views_gained,
        sum(days.revenue_micros)::bigint as revenue_micros
    from ytempire.video_metrics_daily as days
    where
        days.channel_id = any(%(channel_ids)s::uuid[])
        and days.pacific_date >= %(first_day)s::date
        and days.pacific_date <= %(last_day)s::date
    group by days.video_id
)

select
    videos.youtube_video_id,
    videos.title,
    channels.channel_name,
    gained.views_gained,
    videos.views,
    gained.revenue_micros,
    videos.published_at
from ytempire.videos
inner join ytempire.channels on videos.channel_id = channels.channel_id
left join gained on videos.video_id = gained.video_id
where videos.channel_id = any(%(channel_ids)s::uuid[]) and videos.views is not null
order by gained.views_gained desc nulls last, videos.views desc, videos.video_id asc
limit %(rows)s
