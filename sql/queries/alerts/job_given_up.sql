-- alerts/job_given_up: videos whose newest attempt failed and that nobody tries any more.
-- Parameters: days: what failed longer ago is over; retries: a video has so many after the first
-- attempt; hours: with no new attempt for so long it was given up earlier.
-- grain: one row a video with an attempt that ended since then; 0 while it goes on, or went well.
-- reads: video_generation_jobs
-- A newest attempt that ended since then is an attempt of a production that one ended of.
with ended as (
    select distinct coalesce(factory_video_id, job_id) as production_id
    from ytempire.video_generation_jobs
    where
        coalesce(failed_at, completed_at, updated_at)
        >= ytempire.clock_now() - make_interval(hours => 24 * %(days)s::integer)
),

-- Attempts are many, and these are few of them: an array is looked up along the index.
newest as (
    select distinct on (coalesce(jobs.factory_video_id, jobs.job_id))
        coalesce(jobs.factory_video_id, jobs.job_id) as production_id,
        jobs.topic,
        jobs.status,
        jobs.current_stage,
        jobs.retry_count,
        jobs.error_message,
        coalesce(jobs.failed_at, jobs.completed_at, jobs.updated_at) as ended_at
    from ytempire.video_generation_jobs as jobs
    where
        coalesce(jobs.factory_video_id, jobs.job_id)
        = any(array(select ended.production_id from ended))
    order by
        production_id asc, jobs.retry_count desc, jobs.created_at desc, jobs.job_id asc
)

select
    'production' as subject_kind,
    production_id::text as subject_id,
    topic as subject_name,
    case
        when
            status = 'failed'
            and (
                retry_count >= %(retries)s::integer
                or ended_at < ytempire.clock_now() - make_interval(hours => %(hours)s::integer)
            )
            then retry_count + 1
        else 0
    end::double precision as value,
    'failed attempt(s)' as unit,
    'the last in the stage ' || current_stage || ': ' || left(error_message, 200) as detail
from newest
where ended_at >= ytempire.clock_now() - make_interval(hours => 24 * %(days)s::integer)
