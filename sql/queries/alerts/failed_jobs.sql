-- alerts/failed_jobs: the share of the jobs that ended in the last hours which failed.
-- Parameters: hours, at_least jobs; with fewer the share says nothing: null.
-- grain: one row, of the network.
-- reads: video_generation_jobs
with ended as (
    select
        count(*) filter (where status = 'completed') as completed,
        count(*) filter (where status = 'failed') as failed
    from ytempire.video_generation_jobs
    where
        status in ('completed', 'failed')
        and coalesce(completed_at, failed_at)
        >= ytempire.clock_now() - make_interval(hours => %(hours)s::integer)
)

select
    'network' as subject_kind,
    'jobs' as subject_id,
    'generation jobs' as subject_name,
    case
        when completed + failed >= %(at_least)s::integer
            then 1 - ytempire.success_rate(completed, failed)
    end as value,
    'ratio' as unit,
    failed || ' of ' || completed + failed || ' jobs failed' as detail
from ended
