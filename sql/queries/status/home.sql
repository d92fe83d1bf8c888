-- status/home: whose facts a home holds, how many, and when the pipeline ran last.
-- grain: one row. Of more than a million readings PostgreSQL's estimate is told.
-- reads: warehouse_identity, videos, video_metrics_timeseries, pipeline_runs
with estimate as (
    select reltuples::bigint as readings
    from pg_class
    where oid = 'ytempire.video_metrics_timeseries'::regclass
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
    case
        when estimate.readings > 1000000 then estimate.readings
        else (
            select count(*)
            from ytempire.video_metrics_timeseries
        )
    end as readings,
    (
        select max(runs.started_at)
        from ytempire.pipeline_runs as runs
        where starts_with(runs.notebook, 'pipeline/')
    ) as last_run_at
from estimate
