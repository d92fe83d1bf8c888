-- reports/cost_optimization_report/attempts: what attempts that made no video cost.
-- grain: one row a status and whether a later attempt made the video. Parameters: first_at, end_at
-- (instants, half-open, in which the attempts ended), channel_ids (null: all), as_of (instant whose
-- knowledge is shown; null: now).
-- reads: failed_attempt_costs, priced_entries, videos (unique per factory_video_id)
with ended as (
    select
        job_id,
        factory_video_id,
        status,
        came_out,
        amount_micros
    from ytempire.failed_attempt_costs
    where
        ended_at >= %(first_at)s::timestamptz
        and ended_at < %(end_at)s::timestamptz
        and (%(as_of)s::timestamptz is null or ended_at <= %(as_of)s::timestamptz)
        and (%(channel_ids)s::uuid[] is null or channel_id = any(%(channel_ids)s::uuid[]))
),

attempts as (
    select
        status,
        came_out,
        amount_micros
    from ended
    where %(as_of)s::timestamptz is null
    union all
    select
        ended.status,
        videos.published_at is not null as came_out,
        known.amount_micros
    from ended
    left join ytempire.videos
        on
            ended.factory_video_id = videos.factory_video_id
            and videos.published_at <= %(as_of)s::timestamptz
            and videos.created_at <= %(as_of)s::timestamptz
    cross join
        lateral (
            select sum(entries.amount_micros)::bigint as amount_micros
            from ytempire.priced_entries as entries
            where
                entries.job_id = ended.job_id and entries.known_at <= %(as_of)s::timestamptz
        ) as known
    where %(as_of)s::timestamptz is not null
)

select
    status,
    came_out,
    count(*) as attempts,
    count(amount_micros) as attempts_with_cost,
    sum(amount_micros)::bigint as amount_micros
from attempts
group by status, came_out
order by status, came_out
