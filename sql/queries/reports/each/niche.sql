-- reports/each/niche: the niches of which a report each is made.
-- grain: one row a niche of a channel that is not archived.
-- reads: channels
select distinct niche as value
from ytempire.channels
where status <> 'archived' and niche is not null
order by value asc
