-- alerts/video_cost: what each video cost, all attempts, of which a cost was booked in the last
-- days: however old it is, and whether or not it was ever published. Parameters: days: since it was
-- written here; recorded_days: since its source recorded it: imported history rings no bell.
-- grain: one row a production: a video by the factory's id, published or not, or a job without one;
-- so it is the same subject before and after its publication. An entry waits for its job.
-- reads: cost_ledger, video_generation_jobs, videos (unique per factory_video_id)
with attempts as (
    select
        job_id,
        coalesce(factory_video_id, job_id) as production_id,
        topic,
        status,
        current_stage,
        retry_count,
        created_at
    from ytempire.video_generation_jobs
),

-- Entries of before ingested_at was noted are long past.
booked as (
    select distinct coalesce(ledger.factory_video_id, attempts.production_id) as production_id
    from ytempire.cost_ledger as ledger
    left join attempts on ledger.job_id = attempts.job_id
    where
        ledger.ingested_at >= ytempire.clock_now() - make_interval(hours => 24 * %(days)s::integer)
        and ledger.recorded_at
        >= ytempire.clock_now() - make_interval(hours => 24 * %(recorded_days)s::integer)
        and coalesce(ledger.factory_video_id, attempts.production_id) is not null
),

-- Looked up one by one: the ledger is long, and these are few of it.
spent as (
    select
        booked.production_id,
        entries.micros
    from booked
    left join lateral (
        select sum(ledger.amount_micros) as micros
        from ytempire.cost_ledger as ledger
        where ledger.factory_video_id = booked.production_id
    ) as entries on true
    union all
    select
        booked.production_id,
        entries.micros
    from booked
    inner join attempts on booked.production_id = attempts.production_id
    left join lateral (
        select sum(ledger.amount_micros) as micros
        from ytempire.cost_ledger as ledger
        where ledger.job_id = attempts.job_id and ledger.factory_video_id is null
    ) as entries on true
),

costs as (
    select
        production_id,
        sum(micros)::double precision as cost_micros
    from spent
    group by production_id
),

last_attempts as (
    select distinct on (attempts.production_id)
        attempts.production_id,
        attempts.topic,
        attempts.status,
        attempts.current_stage
    from booked
    inner join attempts on booked.production_id = attempts.production_id
    order by
        attempts.production_id asc, attempts.retry_count desc, attempts.created_at desc,
        attempts.job_id asc
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
