-- alerts/failed_uploads: uploads of a channel that failed one after the other, up to now.
-- Parameter: days: what is longer ago does not count.
-- grain: one row a channel with a job that ended since then.
-- reads: video_generation_jobs, channels
with ended as (
    select
        channel_id,
        status = 'failed' and current_stage = 'upload' as is_failed_upload,
        status = 'completed' as is_upload,
        error_message,
        coalesce(completed_at, failed_at) as ended_at
    from ytempire.video_generation_jobs
    where
        status in ('completed', 'failed')
        and coalesce(completed_at, failed_at)
        >= ytempire.clock_now() - make_interval(hours => 24 * %(days)s::integer)
),

last_uploads as (
    select
        channel_id,
        max(ended_at) filter (where is_upload) as last_upload_at
    from ended
    group by channel_id
),

streaks as (
    select
        last_uploads.channel_id,
        count(ended.ended_at) as failures,
        (array_agg(ended.error_message order by ended.ended_at desc))[1] as last_error
    from last_uploads
    left join ended
        on
            last_uploads.channel_id = ended.channel_id
            and ended.is_failed_upload
            and ended.ended_at > coalesce(last_uploads.last_upload_at, '-infinity')
    group by last_uploads.channel_id
)

select
    'channel' as subject_kind,
    streaks.channel_id::text as subject_id,
    channels.channel_name as subject_name,
    streaks.failures::double precision as value,
    'failed upload(s) in a row' as unit,
    'the last: ' || left(streaks.last_error, 200) as detail
from streaks
inner join ytempire.channels on streaks.channel_id = channels.channel_id
