-- channel/insights_written: when the nightly steps last ended well.
-- grain: one row. reads: pipeline_runs
select
    max(ended_at) filter (where notebook = 'pipeline/42_write_insights') as written_at,
    max(ended_at) filter (where notebook = 'pipeline/39_weigh_choices') as weighed_at
from ytempire.pipeline_runs
where
    notebook in ('pipeline/39_weigh_choices', 'pipeline/42_write_insights')
    and status = 'ok'
