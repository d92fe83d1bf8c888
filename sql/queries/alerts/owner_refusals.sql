-- alerts/owner_refusals: for how many sources YouTube refuses what a channel's owner may see,
-- though the owner's consent holds: a suspended or closed account, a consent without a scope.
-- grain: one row an active channel that was asked for with its owner's consent.
-- reads: source_watermarks (one row a channel and source), channels, oauth_grants (unique per
-- channel)
-- A channel outside the Partner Programme is none: it tells all but revenue.
with asked as (
    select
        channels.channel_id,
        channels.channel_name,
        count(*) filter (where watermarks.state = 'refused') as refused,
        min(watermarks.note) filter (where watermarks.state = 'refused') as first_note
    from ytempire.source_watermarks as watermarks
    inner join ytempire.channels on watermarks.scope = channels.channel_id::text
    where
        watermarks.source in ('youtube_analytics', 'youtube_reporting')
        and watermarks.state <> 'not_connected'
        and channels.status = 'active'
    group by channels.channel_id, channels.channel_name
)

select
    'channel' as subject_kind,
    asked.channel_id::text as subject_id,
    asked.channel_name as subject_name,
    case
        when coalesce(grants.state in ('expired', 'revoked'), false) then 0
        else asked.refused
    end::double precision as value,
    'source(s) refused' as unit,
    left(asked.first_note, 200) as detail
from asked
left join ytempire.oauth_grants as grants on asked.channel_id = grants.channel_id
