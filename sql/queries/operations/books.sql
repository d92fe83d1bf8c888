-- operations/books: how far the books agree, by the newest measure of each figure.
-- grain: one row a figure; rows_compared 0: its value says nothing.
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
order by figure asc, measured_at desc
