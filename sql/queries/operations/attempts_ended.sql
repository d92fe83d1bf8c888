-- operations/attempts_ended: how the attempts of the last hours ended, and how long they took.
-- grain: one row. Parameter: hours.
-- reads: video_generation_jobs, source_freshness
with ended as (
    select
        status,
        extract(epoch from coalesce(completed_at, failed_at) - started_at)::double precision
            as seconds_to_end
    from ytempire.video_generation_jobs
    where
        status in ('completed', 'failed')
        and coalesce(completed_at, failed_at)
        > ytempire.clock_now() - make_interval(hours => %(hours)s::integer)
        and coalesce(completed_at, failed_at) <= ytempire.clock_now()
)

select
    count(*) filter (where status = 'completed') as jobs_completed,
    count(*) filter (where status = 'failed') as jobs_failed,
    count(*) filter (where status = 'completed')::double precision / %(hours)s::integer
        as videos_an_hour,
    percentile_cont(0.5) within group (order by seconds_to_end) as p50_seconds,
    percentile_cont(0.9) within group (order by seconds_to_end) as p90_seconds,
    sum(seconds_to_end) / nullif(count(seconds_to_end), 0) as mean_seconds,
    (
        select max(freshness.last_ok_at)
        from ytempire.source_freshness as freshness
        where freshness.source = 'internal_db'
    ) as as_of
from ended
