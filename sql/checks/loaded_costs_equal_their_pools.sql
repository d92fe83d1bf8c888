-- checks/loaded_costs_equal_their_pools: month by month, what videos bear of each pool and what is
-- left of it unallocated is what the ledger and the invoices put into it: of a channel its videos'
-- own costs, what was lost and what may still come out; of all channels what was spent on no video
-- and what invoices add.
-- severity: error
-- grain: one row a Pacific month, pool and channel (null: the pool of all).
-- reads: video_loaded_costs, unallocated_costs, cost_ledger, videos, video_costs,
-- video_generation_jobs, vendor_invoice_reconciliation, source_watermarks.
-- What was published or spent after the last roll-up waits for the next.
with rolled_up as (
    select complete_through
    from ytempire.source_watermarks
    where source = 'rollup' and scope = 'video_loaded_costs'
),

published as (
    select
        videos.factory_video_id,
        videos.channel_id,
        costs.total_cost_micros,
        date_trunc('month', videos.published_at at time zone 'America/Los_Angeles')::date
            as pacific_month
    from rolled_up
    inner join ytempire.videos on rolled_up.complete_through >= videos.published_at
    inner join ytempire.video_costs as costs on videos.video_id = costs.video_id
),

entries as (
    select
        ledger.channel_id,
        ledger.factory_video_id,
        ledger.job_id,
        date_trunc('month', ledger.occurred_at at time zone 'America/Los_Angeles')::date
            as pacific_month,
        sum(ledger.amount_micros) as micros
    from rolled_up
    inner join ytempire.cost_ledger as ledger
        on
            rolled_up.complete_through >= coalesce(ledger.ingested_at, ledger.recorded_at)
            or ytempire.rollup_has_seen('video_loaded_costs', ledger.xmin)
    where
        not exists (
            select 1
            from published
            where published.factory_video_id = ledger.factory_video_id
        )
    group by
        ledger.channel_id,
        ledger.factory_video_id,
        ledger.job_id,
        date_trunc('month', ledger.occurred_at at time zone 'America/Los_Angeles')
),

video_jobs as (
    select
        factory_video_id,
        bool_and(status in ('failed', 'cancelled')) as is_lost
    from ytempire.video_generation_jobs
    where factory_video_id is not null
    group by factory_video_id
),

judged as (
    select
        entries.pacific_month,
        entries.channel_id,
        entries.micros,
        case
            when video_jobs.is_lost then 'failed_jobs'
            when entries.factory_video_id is not null then 'not_published_yet'
            when entries.job_id is null or jobs.status = 'completed' then 'shared'
            when jobs.status in ('queued', 'processing') then 'not_published_yet'
            else 'failed_jobs'
        end as pool
    from entries
    left join ytempire.video_generation_jobs as jobs on entries.job_id = jobs.job_id
    left join video_jobs on entries.factory_video_id = video_jobs.factory_video_id
),

-- A pool of no channel is borne by those of all, and nobody notes by whom: of what is spent on no
-- video, and of lost work that names no channel, only the month's sum is known.
parts as (
    select
        pacific_month,
        'direct' as pool,
        channel_id,
        total_cost_micros as put_in,
        0 as borne
    from published
    union all
    select
        pacific_month,
        pool,
        channel_id,
        micros as put_in,
        0 as borne
    from judged
    union all
    select
        date_trunc('month', period_start)::date as pacific_month,
        'invoice' as pool,
        null as channel_id,
        variance_micros as put_in,
        0 as borne
    from ytempire.vendor_invoice_reconciliation
    cross join rolled_up
    where
        variance_micros is not null
        and period_end::timestamp at time zone 'UTC' <= rolled_up.complete_through
    union all
    select
        loaded.pacific_month,
        share.pool,
        loaded.channel_id,
        0 as put_in,
        share.micros as borne
    from ytempire.video_loaded_costs as loaded
    cross join
        lateral (
            values
            ('direct', loaded.direct_micros),
            ('failed_jobs', loaded.failed_share_micros),
            ('shared', loaded.shared_share_micros),
            ('invoice', loaded.invoice_share_micros)
        ) as share (pool, micros)
    union all
    select
        pacific_month,
        reason as pool,
        channel_id,
        0 as put_in,
        amount_micros as borne
    from ytempire.unallocated_costs
),

of_no_channel as (
    select distinct
        pacific_month,
        pool
    from judged
    where channel_id is null
),

placed as (
    select
        parts.pacific_month,
        parts.pool,
        parts.put_in,
        parts.borne,
        case
            when parts.pool <> 'invoice' and of_no_channel.pool is null then parts.channel_id
        end as channel_id
    from parts
    left join of_no_channel
        on parts.pacific_month = of_no_channel.pacific_month and parts.pool = of_no_channel.pool
)

select
    placed.pacific_month,
    placed.pool,
    placed.channel_id,
    sum(placed.put_in) as put_in_micros,
    sum(placed.borne) as borne_micros
from placed
cross join rolled_up
group by placed.pacific_month, placed.pool, placed.channel_id
having sum(placed.put_in) <> sum(placed.borne)
order by placed.pacific_month, placed.pool, placed.channel_id
