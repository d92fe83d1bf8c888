-- collection/changed_monetization: channels that earn now and did not, or the other way round.
-- grain: one row a channel asked for whose state is not the one held, as of now.
-- reads: channels, channel_monetization. Parameters: channel_ids.
-- held_from is the beginning of the interval that ends; null: nothing was held.
select
    channels.channel_id,
    channels.is_monetized,
    ytempire.clock_now() as valid_from,
    held.valid_from as held_from
from ytempire.channels
left join ytempire.channel_monetization as held
    on channels.channel_id = held.channel_id and held.valid_to is null
where
    channels.channel_id = any(%(channel_ids)s::uuid[])
    and channels.is_monetized is not null
    and channels.is_monetized is distinct from held.is_monetized
    and coalesce(held.valid_from < ytempire.clock_now(), true)
order by channels.channel_id
