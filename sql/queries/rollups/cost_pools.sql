-- rollups/cost_pools: what was spent in the months on no published video.
-- grain: one row a Pacific month, channel (null: none in particular) and reason.
-- reads: cost_ledger, videos (unique per factory_video_id), video_costs, video_generation_jobs.
-- Parameters: months (first days).
-- not_published_yet: the video may still come out: one of its jobs is not over or has made it, or
-- none is known. failed_jobs: all its jobs failed or were cancelled. shared: spent on no video.
-- An attempt that names no video is judged by its own job.
with months as (
    select
        pacific_month,
        pacific_month::timestamp at time zone 'America/Los_Angeles' as starts_at,
        (pacific_month + interval '1 month')::timestamp at time zone 'America/Los_Angeles'
            as ends_at
    from unnest(%(months)s::date[]) as given (pacific_month)
),

published as (
    select videos.factory_video_id
    from ytempire.videos
    inner join ytempire.video_costs on videos.video_id = video_costs.video_id
    where videos.published_at <= ytempire.clock_now() and videos.factory_video_id is not null
),

-- Millions of entries come down to the few of videos that are not out, before anything is asked
-- of their jobs.
entries as (
    select
        months.pacific_month,
        ledger.channel_id,
        ledger.factory_video_id,
        ledger.job_id,
        sum(ledger.amount_micros)::bigint as amount_micros
    from months
    inner join ytempire.cost_ledger as ledger
        on months.starts_at <= ledger.occurred_at and months.ends_at > ledger.occurred_at
    left join published on ledger.factory_video_id = published.factory_video_id
    where published.factory_video_id is null
    group by months.pacific_month, ledger.channel_id, ledger.factory_video_id, ledger.job_id
),

jobs as (
    select
        job_id,
        factory_video_id,
        status
    from ytempire.video_generation_jobs
),

video_jobs as (
    select
        factory_video_id,
        bool_and(status in ('failed', 'cancelled')) as is_lost
    from jobs
    where factory_video_id is not null
    group by factory_video_id
),

judged as (
    select
        entries.pacific_month,
        entries.channel_id,
        entries.amount_micros,
        case
            when entries.factory_video_id is not null and video_jobs.is_lost then 'failed_jobs'
            when entries.factory_video_id is not null then 'not_published_yet'
            when entries.job_id is null or jobs.status = 'completed' then 'shared'
            when jobs.status in ('queued', 'processing') then 'not_published_yet'
            else 'failed_jobs'
        end as reason
    from entries
    left join jobs on entries.job_id = jobs.job_id
    left join video_jobs on entries.factory_video_id = video_jobs.factory_video_id
)

select
    pacific_month,
    channel_id,
    reason,
    sum(amount_micros)::bigint as amount_micros
from judged
group by pacific_month, channel_id, reason
having sum(amount_micros) <> 0
order by pacific_month, channel_id, reason
