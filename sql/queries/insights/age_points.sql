-- insights/age_points: views of videos at stated ages, for bands and early forecasts.
-- grain: one row a video and stated age. Parameters: since (instant of publication; not before it).
-- reads: video_age_points, videos, channels
-- Live videos grow otherwise and do not count.
select
    points.video_id::text as video_id,
    points.channel_id::text as channel_id,
    channels.niche,
    videos.format,
    videos.published_at,
    points.age_hours,
    points.views,
    points.views_per_hour
from ytempire.video_age_points as points
inner join ytempire.videos on points.video_id = videos.video_id
inner join ytempire.channels on points.channel_id = channels.channel_id
where
    videos.published_at >= %(since)s::timestamptz
    and videos.format is distinct from 'live'
order by videos.published_at, points.video_id, points.age_hours
