-- rollups/health_channel_days: channels' days to be scored: those of the days given, those without
-- a score in this version or with another niche, and the newest day.
-- grain: one row a channel and Pacific day. Parameters: days, version.
-- reads: channel_metrics_daily, channel_health_inputs, channel_health_daily, channels
with told_days as (
    select distinct pacific_date
    from ytempire.channel_health_inputs
),

scored as (
    select
        channel_id,
        pacific_date,
        niche
    from ytempire.channel_health_daily
    where anchors_version = %(version)s::integer
)

select
    channel_days.channel_id,
    channels.niche,
    channel_days.pacific_date
from ytempire.channel_metrics_daily as channel_days
inner join told_days on channel_days.pacific_date = told_days.pacific_date
inner join ytempire.channels on channel_days.channel_id = channels.channel_id
left join scored
    on
        channel_days.channel_id = scored.channel_id
        and channel_days.pacific_date = scored.pacific_date
where
    channel_days.pacific_date = any(%(days)s::date[])
    or channel_days.pacific_date = (select max(newest.pacific_date) from told_days as newest)
    or scored.channel_id is null
    or scored.niche is distinct from channels.niche
order by channel_days.pacific_date, channel_days.channel_id
