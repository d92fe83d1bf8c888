-- ytempire.generation_efficiency (DuckDB): what the generation jobs of a day came to.
-- grain: one row a Pacific day of creation and channel.
-- reads: days (Pacific), jobs (of these; a completed job carries what its video cost).
with jobs as (
    select
        jobs.pacific_date,
        jobs.channel_id,
        jobs.video_id,
        jobs.direct_micros,
        jobs.failed_share_micros,
        jobs.cpu_seconds,
        jobs.gpu_seconds,
        jobs.status = 'completed' as is_completed,
        jobs.status in ('completed', 'failed') as is_ended,
        jobs.status = 'failed' as is_failed,
        jobs.status = 'cancelled' as is_cancelled,
        jobs.retry_count = 0 as is_first,
        case
            when is_ended then epoch_us(jobs.ended_at) - epoch_us(jobs.started_at)
        end as took_us
    from jobs
    inner join days on jobs.pacific_date = days.day
)

select
    pacific_date,
    channel_id,
    count(*) as jobs,
    count(*) filter (where is_completed) as jobs_completed,
    count(*) filter (where is_failed) as jobs_failed,
    count(*) filter (where is_cancelled) as jobs_cancelled,
    count(*) filter (where is_first) as first_attempts,
    count(*) filter (where is_first and is_ended) as first_attempts_ended,
    count(*) filter (where is_first and is_completed) as first_attempts_completed,
    count(took_us) as timed_jobs,
    sum(took_us) / 1000000 as generation_seconds,
    quantile_cont(took_us, 0.5) / 1000000 as generation_seconds_p50,
    quantile_cont(took_us, 0.9) / 1000000 as generation_seconds_p90,
    cast(sum(cast(cpu_seconds as decimal(18, 2))) as double) as cpu_seconds,
    cast(sum(cast(gpu_seconds as decimal(18, 2))) as double) as gpu_seconds,
    count(distinct video_id) filter (where is_completed) as videos_published,
    count(direct_micros) filter (where is_completed) as videos_with_cost,
    cast(sum(direct_micros) filter (where is_completed) as bigint) as direct_micros,
    cast(sum(failed_share_micros) filter (where is_completed) as bigint) as failed_share_micros
from jobs
group by pacific_date, channel_id
