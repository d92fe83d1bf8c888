-- collection/channel_readings_before: each channel's last believed reading before an instant.
-- grain: one row a channel with such a reading.
-- reads: channel_snapshots
with wanted as (
    select
        channel_id,
        first_time
    from
        unnest(%(channel_ids)s::uuid[], %(times)s::timestamptz[])
            as wanted (channel_id, first_time)
)

select distinct on (wanted.channel_id)
    wanted.channel_id,
    readings.time,
    readings.total_views,
    readings.subscribers,
    readings.total_videos
from wanted
inner join ytempire.channel_snapshots as readings
    on
        wanted.channel_id = readings.channel_id
        and wanted.first_time > readings.time
where readings.flags = '{}' and readings.total_views is not null
order by wanted.channel_id asc, readings.time desc
