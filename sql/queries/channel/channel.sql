-- channel/channel: one channel, as it stands.
-- grain: one row, or none: there is no such channel. Parameter: channel.
-- reads: channels, scope_freshness
with told as (
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
    channels.last_video_published_at,
    channels.statistics_as_of,
    told.told_at
from ytempire.channels
left join told on true
where channels.channel_id = (select ytempire.chosen_channel(%(channel)s::text))
