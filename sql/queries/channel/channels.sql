-- channel/channels: the channels that may be chosen, those that earn most first.
-- grain: one row a channel.
-- reads: channels, channel_metrics_daily, network_metrics_daily
with last_told as (
    select pacific_date
    from ytempire.network_metrics_daily
    where is_revenue_complete
    order by pacific_date desc
    limit 1
),

earned as (
    select
        days.channel_id,
        sum(days.revenue_micros)::bigint as revenue_micros
    from ytempire.channel_metrics_daily as days
    inner join last_told
        on
            days.pacific_date > last_told.pacific_date - 28
            and days.pacific_date <= last_told.pacific_date
    group by days.channel_id
)

select
    channels.channel_id::text as channel_id,
    channels.youtube_channel_id,
    channels.channel_name,
    channels.niche,
    channels.status,
    earned.revenue_micros
from ytempire.channels
left join earned on channels.channel_id = earned.channel_id
order by
    channels.status = 'active' desc,
    earned.revenue_micros desc nulls last,
    channels.channel_name asc,
    channels.channel_id asc
