-- alerts/job_given_up: videos whose newest attempt failed and that nobody tries any more.
-- Parameters: days: what failed longer ago is over; retries: a video has so many after the first
-- attempt; hours: with no new attempt for so long it was given up earlier.
-- grain: one row a video with an attempt that ended since then; 0 while it goes on, or went well.
-- reads: video_generation_jobs
with newest as (
    select distinct on (coalesce(factory_video_id, job_id))
        coalesce(factory_video_id, job_id) as production_id,
        topic,
        status,
        current_stage,
        retry_count,
        error_message,
        coalesce(failed_at, completed_at, updated_at) as ended_at
    from ytempire.video_generation_jobs
    order by coalesce(factory_video_id, job_id) asc, retry_count desc, created_at desc, job_id asc
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
