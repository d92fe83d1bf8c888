-- rollups/cost_months: pacific months whose loaded costs may differ since the last roll-up.
-- grain: one row a month (its first day), in order.
-- reads: cost_ledger, videos, video_costs, video_loaded_costs, unallocated_costs, vendor_invoices.
-- Parameters: since (instant up to which the ledger was rolled up; null: never), seen (snapshot of
-- the transactions it saw), through (this instant), from_date (also every month from this day's on;
-- null: none), failed_jobs, alert_micros and limit_micros (the rules that hold now).
-- What is published has no history of its own: it is compared. Entries are known by when they were
-- written and, in the hour before, by their transaction, as in rollups/days_touched.
with snapshots as (
    select
        (pg_snapshot_xmax(pg_current_snapshot())::text::bigint >> 32) << 32 as epoch,
        age(pg_snapshot_xmin(%(seen)s::pg_snapshot)::xid) as seen_age
),

new_entries as (
    select
        ledger.factory_video_id,
        ledger.vendor,
        ledger.occurred_at,
        ledger.video_known_at
    from ytempire.cost_ledger as ledger
    cross join snapshots
    where
        %(since)s::timestamptz is null
        or ledger.video_known_at > %(since)s::timestamptz - interval '1 hour'
        or (
            ledger.ingested_at > %(since)s::timestamptz - interval '1 hour'
            and (
                ledger.ingested_at > %(since)s::timestamptz
                or (
                    age(ledger.xmin) <= snapshots.seen_age
                    and not pg_visible_in_snapshot(
                        (snapshots.epoch + ledger.xmin::text::bigint)::text::xid8,
                        %(seen)s::pg_snapshot
                    )
                )
            )
        )
        or (
            ledger.occurred_at
            >= date_trunc('month', %(from_date)s::date::timestamp)
            at time zone 'America/Los_Angeles'
        )
),

published as (
    select
        videos.video_id,
        videos.channel_id,
        videos.factory_video_id,
        date_trunc('month', videos.published_at at time zone 'America/Los_Angeles')::date
            as pacific_month,
        costs.total_cost_micros as direct_micros
    from ytempire.videos
    inner join ytempire.video_costs as costs on videos.video_id = costs.video_id
    where videos.published_at <= ytempire.clock_now()
),

stored as (
    select
        video_id,
        channel_id,
        pacific_month,
        direct_micros,
        loaded_micros,
        is_over_alert,
        is_over_limit,
        is_loaded_over_limit,
        failed_jobs_rule
    from ytempire.video_loaded_costs
),

differing as (
    select
        video_id,
        published.pacific_month as published_month,
        stored.pacific_month as stored_month
    from published
    full join stored using (video_id)
    where
        (published.channel_id, published.pacific_month, published.direct_micros)
        is distinct from (stored.channel_id, stored.pacific_month, stored.direct_micros)
        or (
            stored.is_over_alert,
            stored.is_over_limit,
            stored.is_loaded_over_limit,
            stored.failed_jobs_rule
        )
        is distinct from (
            stored.direct_micros > %(alert_micros)s,
            stored.direct_micros > %(limit_micros)s,
            stored.loaded_micros > %(limit_micros)s,
            %(failed_jobs)s::text
        )
),

-- An entry of a video that is out counts in the month of its publication alone, which differs.
new_in_pools as (
    select
        new_entries.factory_video_id,
        new_entries.occurred_at
    from new_entries
    left join published on new_entries.factory_video_id = published.factory_video_id
    where
        published.video_id is null
        -- Until then it was in the pool of its month.
        or new_entries.video_known_at > %(since)s::timestamptz - interval '1 hour'
),

-- A video that came out or vanished takes its entries out of, or puts them into, the months in
-- which they were made; with a new entry the others of its video may be judged anew.
moved as (
    select videos.factory_video_id
    from differing
    inner join ytempire.videos on differing.video_id = videos.video_id
    where differing.published_month is null or differing.stored_month is null
    union
    select factory_video_id
    from new_in_pools
),

spent as (
    select occurred_at
    from new_in_pools
    union all
    select ledger.occurred_at
    from moved
    inner join ytempire.cost_ledger as ledger on moved.factory_video_id = ledger.factory_video_id
    where %(since)s::timestamptz is not null
),

days_spent as (
    select distinct
        vendor,
        (occurred_at at time zone 'UTC')::date as utc_date
    from new_entries
),

touched_invoices as (
    select
        invoices.vendor,
        invoices.invoice,
        invoices.period_start,
        invoices.period_end
    from ytempire.vendor_invoices as invoices
    cross join snapshots
    where
        %(since)s::timestamptz is null
        or not pg_visible_in_snapshot(
            (snapshots.epoch + invoices.xmin::text::bigint)::text::xid8, %(seen)s::pg_snapshot
        )
        or (
            invoices.period_end::timestamp at time zone 'UTC' > %(since)s::timestamptz
            and invoices.period_end::timestamp at time zone 'UTC' <= %(through)s::timestamptz
        )
        or exists (
            select 1
            from days_spent
            where
                days_spent.vendor = invoices.vendor
                and days_spent.utc_date >= invoices.period_start
                and days_spent.utc_date < invoices.period_end
        )
),

-- A new invoice takes days from one that it overlaps, whose variance is another then; and a
-- correction may be of another period than what it corrects.
invoiced as (
    select invoices.period_start
    from touched_invoices
    inner join ytempire.vendor_invoices as invoices
        on
            touched_invoices.vendor = invoices.vendor
            and (
                touched_invoices.invoice = invoices.invoice
                or (
                    touched_invoices.period_start < invoices.period_end
                    and touched_invoices.period_end > invoices.period_start
                )
            )
)

select date_trunc('month', occurred_at at time zone 'America/Los_Angeles')::date as pacific_month
from spent
union
select published_month as pacific_month
from differing
where published_month is not null
union
select stored_month as pacific_month
from differing
where stored_month is not null
union
select date_trunc('month', period_start)::date as pacific_month
from invoiced
union
-- A video in the making may have failed by now, which nothing but its job says.
select pacific_month
from ytempire.unallocated_costs
where reason = 'not_published_yet' or pacific_month >= date_trunc('month', %(from_date)s::date)
union
select pacific_month
from stored
where pacific_month >= date_trunc('month', %(from_date)s::date)
order by pacific_month
