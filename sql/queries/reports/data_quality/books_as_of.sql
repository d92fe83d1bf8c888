-- reports/data_quality/books_as_of: how far the books agreed, by the newest measure of each figure
-- at an instant.
-- grain: one row a figure; rows_compared 0: its value says nothing. Parameters: as_of.
-- reads: accuracy_figures
select distinct on (figure)
    figure,
    rows_compared,
    value,
    target,
    unit,
    abs(value) <= target as is_within_target,
    measured_at
from ytempire.accuracy_figures
where measured_at <= %(as_of)s::timestamptz
order by figure asc, measured_at desc
