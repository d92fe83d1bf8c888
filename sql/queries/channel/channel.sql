-- channel/channel: one channel, as it stands.
-- grain: one row, or none: there is no such channel. Parameter: channel.
-- reads: channels, video_metrics_hourly, scope_freshness
with videos as (
    select
        sum(views_gained)::bigint as views_gained,
        extract(epoch from max(as_of) - min(gained_since_at)) as elapsed_seconds,
        max(as_of) as read_at
    from ytempire.video_metrics_hourly
    where
        channel_id = (select ytempire.chosen_channel(%(channel)s::text))
        and hour >= date_trunc('hour', ytempire.clock_now()) - interval '24 hours'
    group by video_id
),

day as (
    select
        -- average of ratios: a sum of rates of different videos, each over the time between its
        -- own readings; together they are the channel's rate, which no sum of times would give.
        sum(ytempire.view_velocity(views_gained, elapsed_seconds)) as views_per_hour,
        count(ytempire.view_velocity(views_gained, elapsed_seconds)) as videos_read,
        max(read_at) as read_at
    from videos
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
    day.videos_read,
    day.views_per_hour,
    channels.last_video_published_at,
    channels.statistics_as_of,
    day.read_at,
    told.told_at
from ytempire.channels
cross join day
left join told on true
where channels.channel_id = (select ytempire.chosen_channel(%(channel)s::text))
