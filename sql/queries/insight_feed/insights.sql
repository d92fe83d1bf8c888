-- insight_feed/insights: insights with what was decided of them, the most dollars first.
-- grain: one row an insight. Parameters: state (open, accepted, dismissed, expired; null: all),
-- prefix (of its id; null: any), rows.
-- reads: insight_states, channels
select
    states.insight_id::text as insight_id,
    states.detector,
    states.title,
    channels.channel_name,
    channels.youtube_channel_id,
    case
        when not states.is_valid and states.state = 'open' then 'expired' else states.state
    end as state,
    states.is_valid,
    states.text,
    states.statement,
    states.rephrased_by,
    states.reckoned,
    states.evidence,
    states.decided_by,
    states.decision_note,
    states.expected_usd_micros,
    states.since_date,
    states.valid_from,
    states.found_at,
    states.valid_until,
    states.decided_at
from ytempire.insight_states as states
left join ytempire.channels on states.channel_id = channels.channel_id
where
    (%(prefix)s::text is null or replace(states.insight_id::text, '-', '') like %(prefix)s || '%%')
    and case %(state)s::text
        when 'expired' then not states.is_valid
        when 'open' then states.is_valid and states.state = 'open'
        when 'accepted' then states.state = 'accepted'
        when 'dismissed' then states.state = 'dismissed'
        else true
    end
order by
    states.is_valid desc, states.expected_usd_micros desc nulls last, states.detector asc,
    states.insight_id asc
limit %(rows)s
