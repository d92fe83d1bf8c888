-- rollups/history_fingerprints: a number for each day of what history is rolled up from; another
-- number, other facts.
-- grain: one row a source and Pacific day that has any. Readings are not among them: the lake's
-- record tells theirs.
-- reads: videos, channels, video_loaded_costs, video_generation_jobs, metric_day_versions.
with published as (
    select
        videos.video_id,
        videos.channel_id,
        videos.format,
        channels.niche,
        costs.loaded_micros,
        costs.direct_micros,
        costs.failed_share_micros,
        videos.published_at,
        (videos.published_at at time zone 'America/Los_Angeles')::date as published_date
    from ytempire.videos
    inner join ytempire.channels on videos.channel_id = channels.channel_id
    left join ytempire.video_loaded_costs as costs on videos.video_id = costs.video_id
    where videos.published_at <= ytempire.clock_now()
),

drawn as (
    select
        'publications' as source,
        published_date as day,
        hashtextextended(row(video_id, channel_id, published_at, format, niche)::text, 0) as number
    from published
    union all
    select
        'costs' as source,
        published_date as day,
        hashtextextended(row(video_id, loaded_micros)::text, 0) as number
    from published
    where loaded_micros is not null
    union all
    select
        'jobs' as source,
        (jobs.created_at at time zone 'America/Los_Angeles')::date as day,
        hashtextextended(
            row(
                jobs.job_id, jobs.channel_id, published.video_id, jobs.status, jobs.retry_count,
                jobs.started_at, jobs.completed_at, jobs.failed_at, jobs.cpu_seconds_used,
                jobs.gpu_seconds_used, published.direct_micros, published.failed_share_micros
            )::text,
            0
        ) as number
    from ytempire.video_generation_jobs as jobs
    left join published on jobs.video_id = published.video_id
)

select
    source,
    day,
    mod(sum(number), 4611686018427387847)::bigint as fingerprint
from drawn
group by source, day
union all
select
    case
        when relation = 'video_metrics_daily' then 'video_days' else 'channel_days'
    end as source,
    pacific_date as day,
    version as fingerprint
from ytempire.metric_day_versions
