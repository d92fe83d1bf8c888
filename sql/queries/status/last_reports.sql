-- status/last_reports: the last run of every report.
-- grain: one row a report.
-- reads: pipeline_runs
select distinct on (notebook)
    notebook,
    status,
    error,
    output_path,
    duration_seconds,
    started_at
from ytempire.pipeline_runs
where starts_with(notebook, 'reports/')
order by notebook asc, started_at desc
