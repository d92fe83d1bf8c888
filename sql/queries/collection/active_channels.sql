-- collection/active_channels: the channels to collect: ours, and no stranger's.
-- grain: one row an active channel of ours that is on YouTube.
-- reads: channels
select
    channels.channel_id,
    channels.youtube_channel_id,
    channels.total_videos,
    channels.is_ours
from ytempire.channels
where
    channels.status = 'active'
    and channels.youtube_channel_id is not null
    and channels.is_ours is not false
order by channels.youtube_channel_id
