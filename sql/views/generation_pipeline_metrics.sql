-- ytempire.generation_pipeline_metrics: what the factory began, ended and spent in a day.
-- grain: one row a Pacific day on which a job was queued or anything was spent. Refreshed by
-- warehouse/views.refresh.
-- reads: video_generation_jobs, video_costs, cost_ledger
-- differs: a job counts once however many cost rows there are (job_counts_once), a video's cost
-- once however often it was tried (retry_job); the day's cost is what the ledger says was spent
-- that day; success is of finished jobs (success_of_finished); the day is Pacific; means
-- are double precision.
create materialized view ytempire.generation_pipeline_metrics as
with jobs as (
    select
        video_id,
        status,
        retry_count,
        cpu_seconds_used,
        gpu_seconds_used,
        memory_mb_peak,
        (created_at at time zone 'America/Los_Angeles')::date as pacific_date,
        extract(epoch from completed_at - started_at)::double precision / 60 as minutes,
        case
            when status in ('completed', 'failed')
                then
                    extract(epoch from coalesce(completed_at, failed_at) - started_at)
                    ::double precision
        end as seconds_to_end
    from ytempire.video_generation_jobs
),

costs as (
    select
        video_id,
        total_cost_micros
    from ytempire.video_costs
),

ledger as (
    select
        amount_micros,
        (occurred_at at time zone 'America/Los_Angeles')::date as pacific_date
    from ytempire.cost_ledger
),

job_days as (
    select
        pacific_date,
        count(*) as total_jobs,
        count(*) filter (where status = 'completed') as successful_jobs,
        count(*) filter (where status = 'failed') as failed_jobs,
        count(*) filter (where status = 'cancelled') as cancelled_jobs,
        count(*) filter (where status in ('queued', 'processing')) as unfinished_jobs,
        avg(minutes) as avg_minutes,
        min(minutes) as min_minutes,
        max(minutes) as max_minutes,
        percentile_cont(0.5) within group (order by minutes) as median_minutes,
        percentile_cont(0.5) within group (order by seconds_to_end) as p50_seconds,
        percentile_cont(0.9) within group (order by seconds_to_end) as p90_seconds,
        count(*) filter (where retry_count = 0 and status = 'completed') as first_completed,
        count(*) filter (where retry_count = 0 and status = 'failed') as first_failed,
        avg(cpu_seconds_used)::double precision as avg_cpu_seconds,
        avg(gpu_seconds_used)::double precision as avg_gpu_seconds,
        avg(memory_mb_peak)::double precision as avg_memory_mb
    from jobs
    group by pacific_date
),

-- A video belongs to the day of its first job, with all its attempts.
first_jobs as (
    select
        video_id,
        min(pacific_date) as pacific_date
    from jobs
    where video_id is not null
    group by video_id
),

video_days as (
    select
        first_jobs.pacific_date,
        count(*) as videos,
        count(costs.total_cost_micros) as videos_with_cost,
        sum(costs.total_cost_micros)::bigint as video_cost_micros
    from first_jobs
    left join costs on first_jobs.video_id = costs.video_id
    group by first_jobs.pacific_date
),

ledger_days as (
    select
        pacific_date,
        sum(amount_micros)::bigint as cost_micros
    from ledger
    group by pacific_date
),

days as (
    select pacific_date
    from job_days
    union
    select pacific_date
    from ledger_days
)

select
    days.pacific_date as date,
    coalesce(job_days.total_jobs, 0) as total_jobs,
    coalesce(job_days.successful_jobs, 0) as successful_jobs,
    coalesce(job_days.failed_jobs, 0) as failed_jobs,
    coalesce(job_days.cancelled_jobs, 0) as cancelled_jobs,
    coalesce(job_days.unfinished_jobs, 0) as unfinished_jobs,
    coalesce(video_days.videos, 0) as videos,
    coalesce(video_days.videos_with_cost, 0) as videos_with_cost,
    job_days.avg_memory_mb,
    ytempire.cost_per_video(video_days.video_cost_micros, video_days.videos_with_cost)
    / 1000000 as avg_cost_per_video,
    round(ledger_days.cost_micros / 1000000.0, 6) as total_daily_cost,
    ledger_days.cost_micros,
    100 * ytempire.success_rate(job_days.successful_jobs, job_days.failed_jobs) as success_rate,
    job_days.first_completed as first_attempts_completed,
    job_days.first_failed as first_attempts_failed,
    ytempire.first_pass_yield(job_days.first_completed, job_days.first_failed) as first_pass_yield,
    job_days.avg_minutes as avg_generation_time_minutes,
    job_days.min_minutes as min_generation_time_minutes,
    job_days.max_minutes as max_generation_time_minutes,
    job_days.median_minutes as median_generation_time_minutes,
    job_days.p50_seconds as generation_time_p50_seconds,
    job_days.p90_seconds as generation_time_p90_seconds,
    job_days.avg_cpu_seconds,
    job_days.avg_gpu_seconds
from days
left join job_days on days.pacific_date = job_days.pacific_date
left join video_days on days.pacific_date = video_days.pacific_date
left join ledger_days on days.pacific_date = ledger_days.pacific_date;

create unique index idx_generation_pipeline_metrics_date
on ytempire.generation_pipeline_metrics (date);

comment on materialized view ytempire.generation_pipeline_metrics is
'the factory''s day: jobs, time and cost; one row a Pacific day with a job or a cost';
comment on column ytempire.generation_pipeline_metrics.date is
'Pacific day: jobs by when they were queued, cost by when it was spent';
comment on column ytempire.generation_pipeline_metrics.total_jobs is
'jobs queued that day, a retry being a job of its own';
comment on column ytempire.generation_pipeline_metrics.successful_jobs is
'of those, jobs that have ended well by now';
comment on column ytempire.generation_pipeline_metrics.failed_jobs is
'of those, jobs that have failed by now';
comment on column ytempire.generation_pipeline_metrics.cancelled_jobs is
'of those, jobs that were cancelled';
comment on column ytempire.generation_pipeline_metrics.unfinished_jobs is
'of those, jobs that are still queued or worked on';
comment on column ytempire.generation_pipeline_metrics.videos is
'published videos whose first job was queued that day';
comment on column ytempire.generation_pipeline_metrics.videos_with_cost is
'of those, videos with a known cost: how much of them avg_cost_per_video speaks of';
comment on column ytempire.generation_pipeline_metrics.avg_memory_mb is
'megabytes at the peak, mean over jobs that told it';
comment on column ytempire.generation_pipeline_metrics.avg_cost_per_video is
'US dollars: direct cost, all attempts, a video of videos_with_cost';
comment on column ytempire.generation_pipeline_metrics.total_daily_cost is
'US dollars spent that day, whatever it was for; null: the ledger has nothing of the day';
comment on column ytempire.generation_pipeline_metrics.cost_micros is
'micro-dollars: total_daily_cost';
comment on column ytempire.generation_pipeline_metrics.success_rate is
'per cent: completed / (completed + failed); null: no job of the day has ended';
comment on column ytempire.generation_pipeline_metrics.first_attempts_completed is
'first attempts, queued that day, that made a video; null: no job was queued';
comment on column ytempire.generation_pipeline_metrics.first_attempts_failed is
'first attempts, queued that day, that failed; null: no job was queued';
comment on column ytempire.generation_pipeline_metrics.first_pass_yield is
'ratio: first attempts that made a video / first attempts that ended; null: none has ended';
comment on column ytempire.generation_pipeline_metrics.generation_time_p50_seconds is
'seconds from start to end, median over jobs that completed or failed; unfinished ones left out';
comment on column ytempire.generation_pipeline_metrics.generation_time_p90_seconds is
'seconds from start to end that 9 of 10 jobs that completed or failed took at most';
comment on column ytempire.generation_pipeline_metrics.avg_generation_time_minutes is
'minutes from start to completion, mean over completed jobs; unfinished_jobs tells the rest';
comment on column ytempire.generation_pipeline_metrics.min_generation_time_minutes is
'minutes from start to completion, shortest completed job';
comment on column ytempire.generation_pipeline_metrics.max_generation_time_minutes is
'minutes from start to completion, longest completed job';
comment on column ytempire.generation_pipeline_metrics.median_generation_time_minutes is
'minutes from start to completion, median over completed jobs';
comment on column ytempire.generation_pipeline_metrics.avg_cpu_seconds is
'seconds of one CPU, mean over jobs that told it';
comment on column ytempire.generation_pipeline_metrics.avg_gpu_seconds is
'seconds of one GPU, mean over jobs that told it';
