-- operations/page_loads: how long visitors waited for a page on the last day that any was opened.
-- grain: one row; loads 0: none was opened in thirty days.
-- Parameters: target_milliseconds.
-- reads: page_loads
-- They carry real times, whatever the product's clock says: the day ends with the newest.
with newest as (
    select max(at) as at
    from ytempire.page_loads
)

select
    count(*) as loads,
    count(*) filter (where not page_loads.is_warm) as loads_cold,
    count(*) filter (
        where page_loads.milliseconds <= %(target_milliseconds)s::integer
    ) as loads_in_time,
    percentile_cont(0.5) within group (order by page_loads.milliseconds) as p50_milliseconds,
    percentile_cont(0.95) within group (order by page_loads.milliseconds) as p95_milliseconds,
    max(page_loads.at) as as_of
from ytempire.page_loads
cross join newest
where page_loads.at > newest.at - interval '1 day'
