-- rollups/history_publications: videos published on Pacific days, for the roll-ups of history.
-- grain: one row a video. reads: videos, channels. Parameters: first_date, end_date: half-open.
select
    videos.video_id,
    videos.channel_id,
    videos.format,
    channels.niche,
    videos.published_at,
    (videos.published_at at time zone 'America/Los_Angeles')::date as published_date
from ytempire.videos
inner join ytempire.channels on videos.channel_id = channels.channel_id
where
    videos.published_at >= %(first_date)s::date::timestamp at time zone 'America/Los_Angeles'
    and videos.published_at < %(end_date)s::date::timestamp at time zone 'America/Los_Angeles'
    and videos.published_at <= ytempire.clock_now()
