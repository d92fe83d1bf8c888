-- status/broken_checks: the checks that found rows when they ran last.
-- grain: one row a check; errors first.
-- reads: newest_checks
select
    check_name,
    severity,
    rows_broken,
    checked_at
from ytempire.newest_checks
where rows_broken > 0
order by severity asc, check_name asc
