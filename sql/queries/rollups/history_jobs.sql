-- rollups/history_jobs: generation jobs created on Pacific days, with what came out of them.
-- grain: one row a job; video_id is null where nothing is published. reads: video_generation_jobs,
-- videos, video_loaded_costs (unique per video). Parameters: first_date, end_date: half-open.
select
    (jobs.created_at at time zone 'America/Los_Angeles')::date as pacific_date,
    jobs.channel_id,
    videos.video_id,
    jobs.status,
    jobs.retry_count::bigint as retry_count,
    costs.direct_micros,
    costs.failed_share_micros,
    jobs.cpu_seconds_used as cpu_seconds,
    jobs.gpu_seconds_used as gpu_seconds,
    jobs.started_at,
    coalesce(jobs.completed_at, jobs.failed_at) as ended_at
from ytempire.video_generation_jobs as jobs
left join ytempire.videos
    on jobs.video_id = videos.video_id and videos.published_at <= ytempire.clock_now()
left join ytempire.video_loaded_costs as costs on videos.video_id = costs.video_id
where
    jobs.created_at >= %(first_date)s::date::timestamp at time zone 'America/Los_Angeles'
    and jobs.created_at < %(end_date)s::date::timestamp at time zone 'America/Los_Angeles'
