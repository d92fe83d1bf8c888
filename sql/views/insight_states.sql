-- ytempire.insight_states: the insights, with what was decided of each.
-- grain: one row an insight.
-- reads: insights, insight_decisions (the last of an insight)
create view ytempire.insight_states as
with decided as (
    select distinct on (insight_id)
        insight_id,
        decision,
        actor,
        note,
        decided_at
    from ytempire.insight_decisions
    order by insight_id asc, decision_id desc
)

select
    insights.insight_id,
    insights.detector,
    insights.title,
    insights.subject,
    insights.channel_id,
    coalesce(
        case decided.decision when 'accept' then 'accepted' when 'dismiss' then 'dismissed' end,
        'open'
    ) as state,
    insights.valid_until > ytempire.clock_now() as is_valid,
    insights.evidence,
    insights.reckoned,
    coalesce(insights.rephrased, insights.statement) as text,
    insights.statement,
    insights.rephrased_by,
    decided.actor as decided_by,
    decided.note as decision_note,
    insights.expected_usd_micros,
    insights.since_date,
    insights.valid_from,
    insights.found_at,
    insights.valid_until,
    decided.decided_at
from ytempire.insights
left join decided on insights.insight_id = decided.insight_id;

comment on view ytempire.insight_states is
'the insights, with what was decided of each; one row an insight';
comment on column ytempire.insight_states.insight_id is 'the insight';
comment on column ytempire.insight_states.detector is 'what found it';
comment on column ytempire.insight_states.title is 'what that finds, for people';
comment on column ytempire.insight_states.subject is 'what it is about';
comment on column ytempire.insight_states.channel_id is 'the channel; null: the whole network';
comment on column ytempire.insight_states.state is 'open, accepted or dismissed';
comment on column ytempire.insight_states.is_valid is 'it has not expired';
comment on column ytempire.insight_states.evidence is 'JSON, as in insights';
comment on column ytempire.insight_states.reckoned is 'how the dollars are reckoned, or why not';
comment on column ytempire.insight_states.text is
'what it says: rephrased, or by template where it is not';
comment on column ytempire.insight_states.statement is 'what it says, by template';
comment on column ytempire.insight_states.rephrased_by is 'model of the text; null: template';
comment on column ytempire.insight_states.decided_by is 'who decided; null: nobody yet';
comment on column ytempire.insight_states.decision_note is 'why; null: not told';
comment on column ytempire.insight_states.expected_usd_micros is
'micro-dollars that stand to be won or saved; null: not known';
comment on column ytempire.insight_states.since_date is
'Pacific day on which it began; null: it has no first day';
comment on column ytempire.insight_states.valid_from is 'when it was first found';
comment on column ytempire.insight_states.found_at is 'when it was found last';
comment on column ytempire.insight_states.valid_until is 'until when it holds';
comment on column ytempire.insight_states.decided_at is 'when it was decided; null: not yet';
