-- alerts/failing_channels: for how many reasons each active channel fails: low score, fall,
-- silence.
-- grain: one row an active channel; null: it does not fail as far as is known, but its score is
-- not known.
-- reads: channels, failing_channels (unique per channel), channel_health_daily (one row a channel
-- in its newest version and day)
with newest as (
    select distinct on (channel_id)
        channel_id,
        score
    from ytempire.channel_health_daily
    order by channel_id asc, anchors_version desc, pacific_date desc
)

select
    'channel' as subject_kind,
    channels.channel_id::text as subject_id,
    channels.channel_name as subject_name,
    case
        when failing.channel_id is not null
            then failing.is_low::integer + failing.is_falling::integer + failing.is_silent::integer
        when newest.score is not null then 0
    end::double precision as value,
    'reason(s)' as unit,
    failing.reason as detail
from ytempire.channels
left join ytempire.failing_channels as failing on channels.channel_id = failing.channel_id
left join newest on channels.channel_id = newest.channel_id
where channels.status = 'active'
