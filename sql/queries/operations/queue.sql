-- operations/queue: what waits to be made and what is worked on, beside a day's work.
-- grain: one row.
-- reads: video_generation_jobs, source_freshness
with open_jobs as (
    select
        count(*) filter (where status = 'queued') as queued,
        count(*) filter (where status = 'processing') as processing,
        min(created_at) filter (where status = 'queued') as oldest_queued_at
    from ytempire.video_generation_jobs
    where status in ('queued', 'processing')
),

ended as (
    select count(*) as attempts
    from ytempire.video_generation_jobs
    where
        status in ('completed', 'failed')
        and coalesce(completed_at, failed_at) > ytempire.clock_now() - interval '24 hours'
        and coalesce(completed_at, failed_at) <= ytempire.clock_now()
)

select
    open_jobs.queued,
    open_jobs.processing,
    ended.attempts as attempts_ended_last_day,
    open_jobs.queued * 24.0::double precision / nullif(ended.attempts, 0) as hours_of_work,
    open_jobs.oldest_queued_at,
    (
        select max(freshness.last_ok_at)
        from ytempire.source_freshness as freshness
        where freshness.source = 'internal_db'
    ) as as_of
from open_jobs
cross join ended
