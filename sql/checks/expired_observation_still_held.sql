-- checks/expired_observation_still_held: no observation of a channel that is not ours is held a day
-- after it expired.
-- severity: error
-- grain: one row a channel and table. reads: video_metrics_timeseries, channel_snapshots, channels.
-- Every pipeline run removes what expired (purge_expired); the day is for those between two runs.
with expired as (
    select
        'video_metrics_timeseries' as held_in,
        channel_id,
        expires_at
    from ytempire.video_metrics_timeseries
    where expires_at < ytempire.clock_now() - interval '1 day'
    union all
    select
        'channel_snapshots' as held_in,
        channel_id,
        expires_at
    from ytempire.channel_snapshots
    where expires_at < ytempire.clock_now() - interval '1 day'
)

select
    expired.held_in,
    expired.channel_id,
    count(*) as observations,
    min(expired.expires_at) as first_expired_at
from expired
inner join ytempire.channels on expired.channel_id = channels.channel_id
where channels.is_ours is not true
group by expired.held_in, expired.channel_id
order by expired.held_in, expired.channel_id
