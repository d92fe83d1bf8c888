-- checks/channel_monetization_is_current: channels.is_monetized is what the open interval of the
-- channel's history says.
-- severity: error
-- grain: one row a channel. reads: channels, channel_monetization.
select
    channels.channel_id,
    channels.is_monetized,
    held.is_monetized as held_is_monetized,
    held.valid_from
from ytempire.channels
left join ytempire.channel_monetization as held
    on channels.channel_id = held.channel_id and held.valid_to is null
where channels.is_monetized is distinct from held.is_monetized
order by channels.channel_id
