-- collection/channels_by_name: what every channel is called, to find it by.
-- grain: one row a channel.
-- reads: channels
select
    channel_id,
    youtube_channel_id,
    channel_handle,
    channel_name
from ytempire.channels
order by channel_id
