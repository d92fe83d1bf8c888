-- ytempire.alert_rule_outcomes: what became of each rule's alerts.
-- grain: one row a rule that ever fired.
-- reads: alert_states, alert_events
create view ytempire.alert_rule_outcomes as
with fired as (
    select
        alert_id,
        rule,
        openings,
        fired_at,
        resolved_at,
        resolution
    from ytempire.alert_states
    where fired_at is not null
),

first_acknowledgements as (
    select
        alert_id,
        min(at) as acknowledged_at
    from ytempire.alert_events
    where action = 'ack'
    group by alert_id
),

histories as (
    select
        fired.rule,
        fired.openings,
        fired.resolution,
        acknowledged.acknowledged_at is not null as was_acknowledged,
        extract(epoch from acknowledged.acknowledged_at - fired.fired_at) as seconds_to_acknowledge,
        extract(epoch from fired.resolved_at - fired.fired_at) as seconds_to_resolve
    from fired
    left join first_acknowledgements as acknowledged on fired.alert_id = acknowledged.alert_id
),

sums as (
    select
        rule,
        count(*) as alerts_fired,
        sum(openings)::bigint as openings,
        count(*) filter (where resolution is null) as alerts_open,
        count(*) filter (where was_acknowledged) as acknowledged,
        count(*) filter (where resolution in ('cleared', 'vanished')) as resolved_by_itself,
        count(*) filter (where resolution in ('by_hand', 'retired')) as resolved_by_hand,
        count(*) filter (where resolution = 'false_positive') as false_positives,
        percentile_cont(0.5) within group (order by seconds_to_acknowledge)
            as median_seconds_to_acknowledge,
        percentile_cont(0.5) within group (order by seconds_to_resolve)
            as median_seconds_to_resolve
    from histories
    group by rule
)

select
    rule,
    alerts_fired,
    openings,
    alerts_open,
    acknowledged,
    resolved_by_itself,
    resolved_by_hand,
    false_positives,
    (alerts_fired - alerts_open - false_positives)::double precision
    / nullif(alerts_fired - alerts_open, 0) as precision_ratio,
    median_seconds_to_acknowledge,
    median_seconds_to_resolve
from sums;

comment on view ytempire.alert_rule_outcomes is
'one row a rule that ever fired: what became of its alerts';
comment on column ytempire.alert_rule_outcomes.rule is
'the rule, as parameters/alerts.yaml names it';
comment on column ytempire.alert_rule_outcomes.alerts_fired is
'alerts that fired; one that was opened again counts once';
comment on column ytempire.alert_rule_outcomes.openings is
'times they fired, opened again included';
comment on column ytempire.alert_rule_outcomes.alerts_open is 'of the alerts, those still open';
comment on column ytempire.alert_rule_outcomes.acknowledged is
'of the alerts, those that somebody ever acknowledged';
comment on column ytempire.alert_rule_outcomes.resolved_by_itself is
'of the alerts, those whose cause went away or whose subject did';
comment on column ytempire.alert_rule_outcomes.resolved_by_hand is
'of the alerts, those that somebody resolved, or that ended with their rule';
comment on column ytempire.alert_rule_outcomes.false_positives is
'of the alerts, those that somebody called false';
comment on column ytempire.alert_rule_outcomes.precision_ratio is
'(ended - false positives) / ended, 0..1; null: none has ended';
comment on column ytempire.alert_rule_outcomes.median_seconds_to_acknowledge is
'median seconds from firing to the first acknowledgement, over those acknowledged; null: none was';
comment on column ytempire.alert_rule_outcomes.median_seconds_to_resolve is
'median seconds from firing to the end, over those that ended; null: none has';
