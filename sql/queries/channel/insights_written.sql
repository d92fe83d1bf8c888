-- channel/insights_written: when the nightly steps last ended well, and how much they judged.
-- grain: one row. reads: pipeline_runs
select
    max(ended_at) filter (where notebook = 'pipeline/42_write_insights') as written_at,
    max(ended_at) filter (where notebook = 'pipeline/39_weigh_choices') as weighed_at,
    (
        array_agg(rows_in order by ended_at desc)
        filter (where notebook = 'pipeline/42_write_insights')
    )[1] as judged_rows
from ytempire.pipeline_runs
where
    notebook in ('pipeline/39_weigh_choices', 'pipeline/42_write_insights')
    and status = 'ok'
