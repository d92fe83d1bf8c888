-- operations/runs: the last run of each notebook and job, what failed first.
-- grain: one row a notebook.
-- reads: newest_runs
select
    notebook,
    status,
    error,
    started_at,
    ended_at,
    extract(epoch from coalesce(ended_at, ytempire.clock_now()) - started_at)::double precision
        as seconds
from ytempire.newest_runs
order by
    status in ('failed', 'timed_out') desc,
    status = 'running' desc,
    started_at desc,
    notebook asc
