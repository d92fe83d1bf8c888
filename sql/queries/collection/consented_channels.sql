-- collection/consented_channels: channels with an owner's consent that go by a name.
-- Parameter: channel: YouTube's id, the @handle, the channel's name in any case, or our id.
-- grain: one row a channel.
-- reads: oauth_grants, channels (unique per channel)
select channels.channel_id
from ytempire.oauth_grants as grants
inner join ytempire.channels on grants.channel_id = channels.channel_id
where
    %(channel)s in (
        channels.youtube_channel_id, channels.channel_handle, channels.channel_id::text
    )
    or lower(channels.channel_name) = lower(%(channel)s)
