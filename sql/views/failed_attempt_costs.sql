-- ytempire.failed_attempt_costs: what was paid for attempts that made no video.
-- grain: one row an attempt (job) that failed or was cancelled. YTEMPIRE-derived.
-- reads: video_generation_jobs, cost_ledger, videos (unique per factory_video_id)
-- The direct cost of a video holds the failed attempts at it; those at videos that never came out
-- are shared among the channel's videos and stand in the loaded cost. Both are waste, told here.
create view ytempire.failed_attempt_costs as
with attempts as (
    select
        job_id,
        channel_id,
        factory_video_id,
        status,
        coalesce(failed_at, completed_at, updated_at) as ended_at
    from ytempire.video_generation_jobs
    where status in ('failed', 'cancelled')
),

videos as (
    select factory_video_id
    from ytempire.videos
    where published_at <= (select ytempire.clock_now())
)

select
    attempts.job_id,
    attempts.channel_id,
    attempts.factory_video_id,
    attempts.status,
    videos.factory_video_id is not null as came_out,
    costs.amount_micros,
    attempts.ended_at,
    (attempts.ended_at at time zone 'America/Los_Angeles')::date as pacific_date
from attempts
left join videos on attempts.factory_video_id = videos.factory_video_id
cross join
    lateral (
        select sum(ledger.amount_micros)::bigint as amount_micros
        from ytempire.cost_ledger as ledger
        where ledger.job_id = attempts.job_id
    ) as costs;

comment on view ytempire.failed_attempt_costs is
'what was paid for attempts that made no video; one row an attempt that failed or was cancelled';
comment on column ytempire.failed_attempt_costs.job_id is 'the attempt';
comment on column ytempire.failed_attempt_costs.channel_id is 'the channel it was made for';
comment on column ytempire.failed_attempt_costs.factory_video_id is
'the video it was an attempt at, by the factory''s id';
comment on column ytempire.failed_attempt_costs.status is 'failed or cancelled';
comment on column ytempire.failed_attempt_costs.came_out is
'a later attempt made the video, and it is published: the amount stands in its direct cost';
comment on column ytempire.failed_attempt_costs.amount_micros is
'micro-dollars: what the ledger charges to the attempt; null: nothing is known to be charged';
comment on column ytempire.failed_attempt_costs.ended_at is 'when it failed or was cancelled';
comment on column ytempire.failed_attempt_costs.pacific_date is 'Pacific day of ended_at';
