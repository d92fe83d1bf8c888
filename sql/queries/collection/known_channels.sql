-- collection/known_channels: which of these channels are stored, and under which name.
-- grain: one row a stored channel.
-- reads: channels
select
    channels.channel_id,
    channels.channel_name,
    channels.statistics_as_of
from ytempire.channels
where channels.channel_id = any(%(channel_ids)s::uuid[])
