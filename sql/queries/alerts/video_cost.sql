-- alerts/video_cost: what each video cost, all attempts, of which a cost was booked or told in the
-- last days: however old it is, and whether or not it was ever published. Parameters: days: since
-- it was written here; recorded_days: since its source recorded it: imported history rings no bell.
-- grain: one row a production: a video by the factory's id, published or not, or a job without one;
-- so it is the same subject before and after its publication. An entry waits for its job.
-- reads: cost_ledger, production_costs_told, video_generation_jobs, production_costs
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
    union
    select production_id
    from ytempire.production_costs_told
    where told_at >= ytempire.clock_now() - make_interval(hours => 24 * %(days)s::integer)
)

select
    'production' as subject_kind,
    production_id::text as subject_id,
    name as subject_name,
    cost_micros::double precision as value,
    'micro_usd' as unit,
    detail
from ytempire.production_costs(array(select production_id from booked))
