-- status/home: whose facts a home holds, how many, and when the pipeline ran last.
-- grain: one row. Of more than a million readings PostgreSQL's estimate is told.
-- reads: warehouse_identity, videos, readings_held, pipeline_runs
with held as (
    select
        readings,
        is_estimate,
        newest_at
    from ytempire.readings_held()
)

select
    (
        select identity.network
        from ytempire.warehouse_identity as identity
    ) as network,
    (
        select count(*)
        from ytempire.videos
    ) as videos,
    held.readings,
    (
        select max(runs.started_at)
        from ytempire.pipeline_runs as runs
        where starts_with(runs.notebook, 'pipeline/')
    ) as last_run_at
from held
