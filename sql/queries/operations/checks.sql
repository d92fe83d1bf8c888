-- operations/checks: what each check of the data found when it ran last, what is broken first.
-- grain: one row a check.
-- reads: newest_checks
select
    check_name,
    severity,
    rows_broken,
    checked_at
from ytempire.newest_checks
order by
    rows_broken > 0 desc,
    array_position(array['error', 'warning'], severity) asc,
    rows_broken desc,
    check_name asc
