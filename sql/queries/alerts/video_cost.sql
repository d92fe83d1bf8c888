-- alerts/video_cost: what each video cost, all attempts, of which a cost was booked in the last
-- days: however old it is, and whether or not it was ever published. Parameters: days: since it was
-- written here; recorded_days: since its source recorded it: imported history rings no bell.
-- grain: one row a production: a video by the factory's id, published or not, or a job without one;
-- so it is the same subject before and after its publication. An entry waits for its job.
-- reads: cost_ledger, video_generation_jobs, videos (unique per factory_video_id)
-- Entries of before ingested_at was noted are long past.
with entries_of_late as (
    select
        factory_video_id,
        job_id
    from ytempire.cost_ledger
    where
        ingested_at >= ytempire.clock_now() - make_interval(hours => 24 * %(days)s::integer)
        -- Asked for once, not by every entry.
        and recorded_at >= (
            select ytempire.clock_now() - make_interval(hours => 24 * %(recorded_days)s::integer)
        )
),

booked as (
    select factory_video_id as production_id
    from entries_of_late
    where factory_video_id is not null
    union
    select coalesce(jobs.factory_video_id, jobs.job_id) as production_id
    from entries_of_late as entries
    inner join ytempire.video_generation_jobs as jobs on entries.job_id = jobs.job_id
    where entries.factory_video_id is null
),

-- Jobs and ledger are long, and these are few of them: an array is looked up by one walk along the
-- index, which neither a join nor a lateral query is.
attempts as (
    select
        coalesce(factory_video_id, job_id) as production_id,
        job_id,
        topic,
        status,
        current_stage,
        retry_count,
        created_at
    from ytempire.video_generation_jobs
    where coalesce(factory_video_id, job_id) = any(array(select production_id from booked))
),

spent as (
    select
        factory_video_id as production_id,
        amount_micros
    from ytempire.cost_ledger
    where factory_video_id = any(array(select production_id from booked))
    union all
    select
        attempts.production_id,
        entries.amount_micros
    from ytempire.cost_ledger as entries
    inner join attempts on entries.job_id = attempts.job_id
    where
        entries.factory_video_id is null
        and entries.job_id = any(array(select tried.job_id from attempts as tried))
),

costs as (
    select
        production_id,
        sum(amount_micros)::double precision as cost_micros
    from spent
    group by production_id
),

last_attempts as (
    select distinct on (production_id)
        production_id,
        topic,
        status,
        current_stage
    from attempts
    order by production_id asc, retry_count desc, created_at desc, job_id asc
)

select
    'production' as subject_kind,
    costs.production_id::text as subject_id,
    coalesce(videos.title, last_attempts.topic, 'not published yet') as subject_name,
    costs.cost_micros as value,
    'micro_usd' as unit,
    case
        when videos.published_at <= ytempire.clock_now()
            then 'published ' || to_char(videos.published_at at time zone 'UTC', 'YYYY-MM-DD')
        else
            'not published; ' || last_attempts.status || ' in the stage '
            || last_attempts.current_stage
    end as detail
from costs
left join ytempire.videos on costs.production_id = videos.factory_video_id
left join last_attempts on costs.production_id = last_attempts.production_id
