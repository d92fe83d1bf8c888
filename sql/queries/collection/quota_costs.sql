-- collection/quota_costs: what calls cost, since when.
-- grain: one row a method and first day. reads: quota_costs
select
    api_method,
    greatest(valid_from, date '0001-01-01') as valid_from,
    quota_bucket,
    units
from ytempire.quota_costs
order by api_method, valid_from
