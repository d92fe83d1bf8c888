-- reports/chosen_channels: the channels that a report is asked for.
-- grain: one row a channel. Parameters: channel (YouTube id, id of ours or name), niche, tier; null
-- is any.
-- reads: channels
select
    channel_id::text as channel_id,
    youtube_channel_id,
    channel_name,
    niche,
    tier,
    status
from ytempire.channels
where
    (
        %(channel)s::text is null
        or youtube_channel_id = %(channel)s
        or channel_id::text = lower(%(channel)s)
        or channel_name = %(channel)s
    )
    and (%(niche)s::text is null or lower(niche) = lower(%(niche)s))
    and (%(tier)s::text is null or tier = lower(%(tier)s))
order by channel_name asc, channel_id asc
