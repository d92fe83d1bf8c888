-- collection/active_channels: the channels to collect.
-- grain: one row an active channel that is on YouTube.
-- reads: channels
select
    channels.channel_id,
    channels.youtube_channel_id,
    channels.total_videos,
    channels.is_monetized
from ytempire.channels
where channels.status = 'active' and channels.youtube_channel_id is not null
order by channels.youtube_channel_id
