-- channel/insights: what may be worth doing for a channel, and for the whole network.
-- grain: one row an insight that holds; the channel's first, the most dollars first, those that
-- were dismissed last of all. Parameters: channel, rows.
-- reads: insight_states, insight_detector_outcomes
select
    states.insight_id::text as insight_id,
    states.detector,
    states.title,
    states.channel_id is not null as is_of_channel,
    states.state,
    states.text,
    states.reckoned,
    states.rephrased_by,
    states.decided_by,
    states.decision_note,
    states.evidence ->> 'metric' as metric,
    states.evidence ->> 'unit' as unit,
    states.evidence ->> 'counted' as counted,
    states.evidence ->> 'query' as query,
    (states.evidence ->> 'n')::bigint as n,
    outcomes.insights_decided,
    states.expected_usd_micros,
    (states.evidence ->> 'effect')::double precision as effect,
    (states.evidence ->> 'low')::double precision as low,
    (states.evidence ->> 'high')::double precision as high,
    (states.evidence ->> 'interval_ratio')::double precision as interval_ratio,
    outcomes.precision_ratio,
    outcomes.precision_low_ratio,
    outcomes.precision_high_ratio,
    (states.evidence ->> 'window_start')::date as window_start,
    (states.evidence ->> 'window_end')::date as window_end,
    states.found_at,
    states.valid_until
from ytempire.insight_states as states
left join ytempire.insight_detector_outcomes as outcomes on states.detector = outcomes.detector
where
    states.is_valid
    and (
        states.channel_id is null
        or states.channel_id = (select ytempire.chosen_channel(%(channel)s::text))
    )
order by
    (states.state = 'dismissed') asc, states.channel_id asc nulls last,
    states.expected_usd_micros desc nulls last, states.detector asc, states.insight_id asc
limit %(rows)s
