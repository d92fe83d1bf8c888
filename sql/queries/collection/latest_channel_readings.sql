-- collection/latest_channel_readings: the latest believed reading of each of these channels that
-- is newer than what the channel says itself.
-- grain: one row a channel with such a reading.
-- reads: channel_snapshots, channels
select distinct on (readings.channel_id)
    readings.channel_id,
    coalesce(readings.subscribers, channels.current_subscribers) as current_subscribers,
    coalesce(readings.total_videos, channels.total_videos) as total_videos,
    coalesce(readings.total_views, channels.total_views) as total_views,
    readings.time as statistics_as_of
from ytempire.channel_snapshots as readings
inner join ytempire.channels on readings.channel_id = channels.channel_id
where
    readings.channel_id = any(%(channel_ids)s::uuid[])
    and readings.flags = '{}'
    and (channels.statistics_as_of is null or readings.time > channels.statistics_as_of)
order by readings.channel_id asc, readings.time desc
