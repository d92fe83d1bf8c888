-- checks/channels_counters_are_latest_reading: a channel's subscribers, views and videos are those
-- of its latest reading that is not flagged.
-- severity: error
-- grain: one row a channel. reads: channels, channel_snapshots. What a reading does not tell is not
-- compared; a reading that brought no change is not in channel_snapshots.
select
    channels.channel_id,
    channels.current_subscribers,
    latest.subscribers as latest_subscribers,
    channels.total_views,
    latest.total_views as latest_total_views,
    channels.total_videos,
    latest.total_videos as latest_total_videos,
    channels.statistics_as_of,
    latest.time as latest_time
from ytempire.channels
cross join
    lateral (
        select
            readings.subscribers,
            readings.total_views,
            readings.total_videos,
            readings.time
        from ytempire.channel_snapshots as readings
        where readings.channel_id = channels.channel_id and readings.flags = '{}'
        order by readings.time desc
        limit 1
    ) as latest
where
    coalesce(channels.statistics_as_of < latest.time, true)
    or (
        latest.subscribers is not null
        and channels.current_subscribers is distinct from latest.subscribers
    )
    or (
        latest.total_views is not null
        and channels.total_views is distinct from latest.total_views
    )
    or (
        latest.total_videos is not null
        and channels.total_videos is distinct from latest.total_videos
    )
order by channels.channel_id
