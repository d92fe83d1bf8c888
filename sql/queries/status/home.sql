-- status/home: whose facts a home holds, how many, and when the pipeline ran last.
-- grain: one row.
-- reads: warehouse_identity, videos, video_metrics_timeseries, pipeline_runs
select
    (
        select identity.network
        from ytempire.warehouse_identity as identity
    ) as network,
    (
        select count(*)
        from ytempire.videos
    ) as videos,
    (
        select count(*)
        from ytempire.video_metrics_timeseries
    ) as readings,
    (
        select max(runs.started_at)
        from ytempire.pipeline_runs as runs
        where starts_with(runs.notebook, 'pipeline/')
    ) as last_run_at
