-- reports/previous_edition: the last edition of a report that was made before an instant.
-- grain: one row; none where there is no such edition. Parameters: notebook, before (instant).
-- reads: pipeline_runs
-- An edition that tells what was known at an instant of its own is a repetition, and none.
select started_at
from ytempire.pipeline_runs
where
    notebook = %(notebook)s::text
    and status = 'ok'
    and started_at < %(before)s::timestamptz
    and parameters ->> 'as_of' is null
order by started_at desc
limit 1
