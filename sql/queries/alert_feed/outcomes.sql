-- alert_feed/outcomes: what became of each rule's alerts.
-- grain: one row a rule that ever fired. reads: alert_rule_outcomes
select
    rule,
    alerts_fired,
    openings,
    alerts_open,
    acknowledged,
    resolved_by_itself,
    resolved_by_hand,
    false_positives,
    precision_ratio,
    median_seconds_to_acknowledge,
    median_seconds_to_resolve
from ytempire.alert_rule_outcomes
order by rule
