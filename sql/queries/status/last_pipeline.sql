-- status/last_pipeline: the steps of the pipeline run that began last; not those that a job of the
-- schedule ran.
-- grain: one row a step, in the order they ran; a step that was run again tells its last run.
-- log_path and output_path are below YTEMPIRE_HOME.
-- began_at is real time; started_at is the simulated past's in a simulated network, which may stand
-- still or go back: what came later is told by the server's order of writing (xmin).
-- reads: pipeline_runs, pipeline_batches
with newest as (
    select runs.batch_id
    from ytempire.pipeline_runs as runs
    left join ytempire.pipeline_batches as batches on runs.batch_id = batches.batch_id
    where starts_with(runs.notebook, 'pipeline/') and batches.job is null
    order by age(runs.xmin) asc, runs.started_at desc
    limit 1
),

steps as (
    select distinct on (runs.notebook)
        runs.batch_id,
        runs.notebook,
        runs.status,
        runs.outcome,
        runs.error,
        runs.output_path,
        runs.log_path,
        runs.rows_in,
        runs.rows_out,
        runs.rows_rejected,
        runs.duration_seconds,
        runs.started_at,
        runs.ended_at
    from ytempire.pipeline_runs as runs
    inner join newest on runs.batch_id = newest.batch_id
    where starts_with(runs.notebook, 'pipeline/')
    order by runs.notebook asc, age(runs.xmin) asc, runs.started_at desc
)

select
    steps.batch_id,
    steps.notebook,
    steps.status,
    steps.outcome,
    steps.error,
    steps.output_path,
    steps.log_path,
    steps.rows_in,
    steps.rows_out,
    steps.rows_rejected,
    steps.duration_seconds,
    steps.started_at,
    steps.ended_at,
    -- A run of an older version has no batch.
    coalesce(batches.began_at, min(steps.started_at) over ()) as began_at
from steps
left join ytempire.pipeline_batches as batches on steps.batch_id = batches.batch_id
order by steps.started_at asc, steps.notebook asc
