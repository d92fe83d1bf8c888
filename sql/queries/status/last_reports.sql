-- status/last_reports: the last run of every report, and of those that are about a part of the
-- network the last that were made together.
-- grain: one row a report and made_for: empty, or by what the parts were chosen, as channel.
-- reports, failed: how many there were, and how many of them failed; of several, the row is of the
-- last that failed, else of the last.
-- reads: pipeline_runs
with runs as (
    select
        notebook,
        batch_id,
        status,
        error,
        output_path,
        duration_seconds,
        started_at,
        coalesce(array_to_string(array(select jsonb_object_keys(chosen)), ' and '), '') as made_for
    from ytempire.pipeline_runs
    where starts_with(notebook, 'reports/')
),

newest as (
    select distinct on (notebook, made_for)
        notebook,
        made_for,
        batch_id
    from runs
    order by notebook asc, made_for asc, started_at desc
),

counted as (
    select
        runs.notebook,
        runs.made_for,
        runs.status,
        runs.error,
        runs.output_path,
        runs.started_at,
        count(*) over batches as reports,
        count(*) filter (where runs.status = 'failed') over batches as failed,
        sum(runs.duration_seconds) over batches as duration_seconds,
        row_number() over (
            partition by runs.notebook, runs.made_for
            order by runs.status = 'failed' desc, runs.started_at desc
        ) as place
    from runs
    inner join newest
        on
            runs.notebook = newest.notebook
            and runs.made_for = newest.made_for
            and runs.batch_id = newest.batch_id
    window batches as (partition by runs.notebook, runs.made_for)
)

select
    notebook,
    made_for,
    status,
    error,
    output_path,
    duration_seconds,
    started_at,
    reports,
    failed
from counted
where place = 1
order by notebook asc, made_for asc
