-- collection/owner_channels: channels whose owner gave consent, and how far they were read.
-- grain: one row an active channel with a published video.
-- reads: channels, videos, source_watermarks
select
    channels.channel_id,
    channels.youtube_channel_id,
    array_agg(videos.youtube_video_id order by videos.youtube_video_id)::text[]
        as youtube_video_ids,
    min(videos.published_at) as first_published_at,
    analytics.complete_date,
    reach.complete_through as reach_after
from ytempire.channels
inner join ytempire.videos using (channel_id)
left join ytempire.source_watermarks as analytics
    on
        analytics.source = 'youtube_analytics'
        and analytics.scope = channels.channel_id::text
left join ytempire.source_watermarks as reach
    on
        reach.source = 'youtube_reporting'
        and reach.scope = channels.channel_id::text
where
    channels.status = 'active'
    and channels.youtube_channel_id = any(%(youtube_channel_ids)s)
    and videos.youtube_video_id is not null
    and videos.published_at is not null
group by
    channels.channel_id, channels.youtube_channel_id, analytics.complete_date,
    reach.complete_through
order by channels.youtube_channel_id
