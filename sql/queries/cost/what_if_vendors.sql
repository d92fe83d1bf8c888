-- cost/what_if_vendors: what each vendor charged in the last complete Pacific days.
-- grain: one row a vendor. Parameter: days.
-- reads: cost_days
select
    vendor,
    sum(amount_micros)::bigint as amount_micros,
    max(known_through) as as_of
from ytempire.cost_days
where
    pacific_date
    >= (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
    and pacific_date < (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
group by vendor
order by amount_micros desc, vendor asc
