-- status/broken_checks: the checks that found rows when they ran last.
-- grain: one row a check; errors first.
-- reads: check_results
with newest as (
    select distinct on (check_name)
        check_name,
        severity,
        rows_broken,
        checked_at
    from ytempire.check_results
    order by check_name asc, checked_at desc
)

select
    check_name,
    severity,
    rows_broken,
    checked_at
from newest
where rows_broken > 0
order by severity asc, check_name asc
