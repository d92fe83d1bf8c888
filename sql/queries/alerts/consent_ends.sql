-- alerts/consent_ends: for how long each owner's consent still holds, if nothing is done.
-- Parameter: unused_days: a consent that gives no access token for so long ends.
-- grain: one row a channel with a consent that is alive; null: its end is not known, it was never
-- asked.
-- reads: oauth_grants, channels (unique per channel)
with ends as (
    select
        channel_id,
        state,
        coalesce(
            expires_at, last_ok_at + make_interval(days => %(unused_days)s::integer)
        ) as ends_at
    from ytempire.oauth_grants
    where state in ('valid', 'testing_7_days')
)

select
    'channel' as subject_kind,
    ends.channel_id::text as subject_id,
    channels.channel_name as subject_name,
    extract(epoch from ends.ends_at - ytempire.clock_now())::double precision / 86400 as value,
    'days' as unit,
    concat_ws(
        ', ',
        'it ends ' || to_char(ends.ends_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC',
        case
            when ends.state = 'testing_7_days'
                then 'seven days after it was given: the OAuth app is in Testing'
        end
    ) as detail
from ends
inner join ytempire.channels on ends.channel_id = channels.channel_id
