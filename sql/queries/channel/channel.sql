-- channel/channel: one channel, as it stands.
-- grain: one row, or none: there is no such channel. Parameter: channel.
-- reads: channels, video_metrics_hourly, scope_freshness
with hours as (
    select
        views_gained_in_hour,
        as_of
    from ytempire.video_metrics_hourly
    where
        channel_id = (select ytempire.chosen_channel(%(channel)s::text))
        and hour >= date_trunc('hour', ytempire.clock_now()) - interval '24 hours'
        and hour < date_trunc('hour', ytempire.clock_now())
),

day as (
    select
        sum(views_gained_in_hour) as views_gained,
        max(as_of) as read_at
    from hours
),

told as (
    select as_of as told_at
    from ytempire.scope_freshness
    where
        source = 'youtube_analytics'
        and scope = (select ytempire.chosen_channel(%(channel)s::text))::text
)

select
    channels.channel_id::text as channel_id,
    channels.youtube_channel_id,
    channels.channel_name,
    channels.niche,
    channels.status,
    channels.tier,
    channels.is_monetized,
    channels.current_subscribers,
    channels.total_videos,
    day.views_gained,
    -- Over 24 whole hours, of which the views are told.
    day.views_gained / 24 as views_per_hour,
    channels.last_video_published_at,
    channels.statistics_as_of,
    day.read_at,
    told.told_at
from ytempire.channels
cross join day
left join told on true
where channels.channel_id = (select ytempire.chosen_channel(%(channel)s::text))
