-- reports/data_quality/checks_as_of: what each check of the data had found by an instant, what was
-- broken first.
-- grain: one row a check that had run. Parameters: as_of.
-- reads: check_results
with newest as (
    select distinct on (check_name)
        check_name,
        severity,
        rows_broken,
        checked_at
    from ytempire.check_results
    where checked_at <= %(as_of)s::timestamptz
    order by check_name asc, checked_at desc
)

select
    check_name,
    severity,
    rows_broken,
    checked_at
from newest
order by
    rows_broken > 0 desc,
    array_position(array['error', 'warning'], severity) asc,
    rows_broken desc,
    check_name asc
