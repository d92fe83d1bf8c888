-- checks/channel_targets_are_current: channels.monthly_revenue_target is the channel's latest
-- revenue target.
-- severity: error
-- grain: one row a channel. reads: channels, channel_targets.
with latest as (
    select distinct on (channel_id)
        channel_id,
        month,
        target
    from ytempire.channel_targets
    where metric = 'revenue_micros'
    order by channel_id asc, month desc
)

select
    channels.channel_id,
    channels.monthly_revenue_target,
    latest.target as target_micros,
    latest.month
from ytempire.channels
left join latest on channels.channel_id = latest.channel_id
where round(channels.monthly_revenue_target * 1000000) is distinct from latest.target
order by channels.channel_id
