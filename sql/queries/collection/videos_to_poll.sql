-- collection/videos_to_poll: the public videos of our channels, with their latest believed
-- reading and whether they could be seen.
-- grain: one row a video on YouTube.
-- reads: videos, channels, video_metrics_timeseries, video_availability, video_misses,
-- poll_schedule, poll_pins
with pins as (
    select
        video_id,
        max(pinned_until) as pinned_until
    from ytempire.poll_pins
    where pinned_until > ytempire.clock_now()
    group by video_id
)

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
    misses.first_missed_at,
    schedule.due_at,
    schedule.views_per_hour,
    schedule.unchanged_readings,
    pins.pinned_until,
    greatest(videos.statistics_as_of, schedule.read_at, unbelieved.time) as last_read_at
from ytempire.videos
inner join ytempire.channels using (channel_id)
left join ytempire.video_availability as availability
    on videos.video_id = availability.video_id and availability.valid_to is null
left join ytempire.video_misses as misses on videos.video_id = misses.video_id
left join ytempire.poll_schedule as schedule on videos.video_id = schedule.video_id
left join pins on videos.video_id = pins.video_id
-- Looked for only where nothing else says when it was read: it opens every day of readings.
left join lateral (
    select readings.time
    from ytempire.video_metrics_timeseries as readings
    where
        readings.video_id = videos.video_id
        and videos.statistics_as_of is null
        and schedule.read_at is null
    order by readings.time desc
    limit 1
) as unbelieved on true
where
    videos.youtube_video_id is not null
    and videos.published_at is not null
    and videos.status = 'published'
    and channels.status = 'active'
    and channels.youtube_channel_id is not null
    and channels.is_ours is not false
