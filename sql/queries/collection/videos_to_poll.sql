-- collection/videos_to_poll: the public videos of our channels, with their latest believed
-- reading and whether they could be seen.
-- grain: one row a video on YouTube.
-- reads: videos, channels, video_metrics_timeseries, video_availability
select
    videos.video_id,
    videos.youtube_video_id,
    videos.channel_id,
    videos.format,
    videos.published_at,
    videos.views,
    videos.likes,
    videos.comments,
    videos.statistics_as_of,
    availability.state as availability,
    availability.valid_from as availability_from,
    last_reading.time as last_read_at
from ytempire.videos
inner join ytempire.channels using (channel_id)
left join ytempire.video_availability as availability
    on videos.video_id = availability.video_id and availability.valid_to is null
left join lateral (
    select readings.time
    from ytempire.video_metrics_timeseries as readings
    where readings.video_id = videos.video_id
    order by readings.time desc
    limit 1
) as last_reading on true
where
    videos.youtube_video_id is not null
    and videos.published_at is not null
    and videos.status = 'published'
    and channels.status = 'active'
    and channels.youtube_channel_id is not null
    and channels.is_ours is not false
