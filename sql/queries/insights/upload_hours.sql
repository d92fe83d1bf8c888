-- insights/upload_hours: views at 48 hours of videos, with the hour of the week they came out.
-- grain: one row a measured video. Parameter: since (instant of publication; not before it).
-- reads: video_age_points, videos
-- Live videos have hours of their own and do not count.
select
    videos.channel_id::text as channel_id,
    videos.format,
    (
        (extract(isodow from videos.published_at at time zone 'America/Los_Angeles') - 1) * 24
        + extract(hour from videos.published_at at time zone 'America/Los_Angeles')
    )::integer as hour_of_week,
    ln(1 + greatest(points.views, 0))::double precision as outcome
from ytempire.video_age_points as points
inner join ytempire.videos on points.video_id = videos.video_id
where
    points.age_hours = 48
    and videos.published_at >= %(since)s::timestamptz
    and videos.format is distinct from 'live'
order by videos.published_at, videos.video_id
