-- reports/each/known_since: when anything became known, or was counted anew, for the last time.
-- grain: one row; null: nothing ever did.
-- reads: source_watermarks, pipeline_runs
-- Runs of reports change nothing that a report tells.
select
    greatest(
        (select max(last_ok_at) from ytempire.source_watermarks),
        (
            select max(ended_at)
            from ytempire.pipeline_runs
            where starts_with(notebook, 'pipeline/') or starts_with(notebook, 'schedule/')
        )
    ) as known_since
