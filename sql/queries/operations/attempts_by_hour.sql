-- operations/attempts_by_hour: attempts that ended in each of the last hours.
-- grain: one row a UTC hour with any, and outcome. Parameter: hours.
-- reads: video_generation_jobs
with ended as (
    select
        status,
        date_trunc('hour', coalesce(completed_at, failed_at), 'UTC') as hour_at
    from ytempire.video_generation_jobs
    where
        status in ('completed', 'failed')
        and coalesce(completed_at, failed_at)
        >= date_trunc('hour', ytempire.clock_now(), 'UTC')
        - make_interval(hours => %(hours)s::integer)
        and coalesce(completed_at, failed_at) <= ytempire.clock_now()
)

select
    hour_at,
    status,
    count(*) as jobs,
    hour_at = date_trunc('hour', ytempire.clock_now(), 'UTC') as is_running
from ended
group by hour_at, status
order by hour_at, status
