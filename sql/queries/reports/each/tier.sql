-- reports/each/tier: the tiers of which a report each is made.
-- grain: one row a tier of a channel that is not archived.
-- reads: channels
select distinct tier as value
from ytempire.channels
where status <> 'archived'
order by value asc
