-- insight_feed/decisions: what was decided of an insight, in order.
-- grain: one row a decision. Parameter: insight_id. reads: insight_decisions
select
    decision,
    actor,
    note,
    decided_at
from ytempire.insight_decisions
where insight_id = %(insight_id)s::uuid
order by decision_id
