-- alerts/consents_gone: whether the consent of each channel's owner has expired or was revoked.
-- grain: one row a channel with a consent: 1 it is gone, 0 it is alive.
-- reads: oauth_grants, channels (unique per channel)
select
    'channel' as subject_kind,
    grants.channel_id::text as subject_id,
    channels.channel_name as subject_name,
    (grants.state in ('expired', 'revoked'))::integer::double precision as value,
    'consent(s) gone' as unit,
    case
        when grants.state in ('expired', 'revoked')
            then concat_ws(
                ', ',
                grants.state || ' as found '
                || to_char(grants.verified_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC',
                'last good '
                || to_char(grants.last_ok_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC'
            )
    end as detail
from ytempire.oauth_grants as grants
inner join ytempire.channels on grants.channel_id = channels.channel_id
