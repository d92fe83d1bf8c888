-- status/consents: the owners' consents that are held, and when they end if nothing is done.
-- grain: one row a channel with a consent.
-- reads: oauth_grants, channels (unique per channel)
select
    channels.channel_name,
    grants.state in ('expired', 'revoked') as is_gone,
    coalesce(grants.expires_at, grants.last_ok_at + interval '180 days') as ends_at
from ytempire.oauth_grants as grants
inner join ytempire.channels on grants.channel_id = channels.channel_id
order by channels.channel_name
