-- Pacific days whose figures may differ since the last successful roll-up.
-- grain: one row a day, in order.
-- reads: video_metrics_timeseries, video_daily_facts, video_reach_daily.
-- Parameters: since (instant up to which facts were rolled up; null: never), seen (the
-- transactions it saw), told (the transactions that count now), from_date (also every day from
-- here on; null: none).
-- A transaction may have begun before the last roll-up and ended after it, and a virtual clock
-- can stand still: so near `since` a fact is known by the transaction that wrote it, not by its
-- hour. A reading that came late also changes the next day of its video that has one.
with facts as (
    select
        'reading' as kind,
        video_id,
        (time at time zone 'America/Los_Angeles')::date as pacific_date,
        ingested_at,
        xmin::text::bigint as written_by
    from ytempire.video_metrics_timeseries
    union all
    select
        'analytics' as kind,
        video_id,
        pacific_date,
        ingested_at,
        xmin::text::bigint as written_by
    from ytempire.video_daily_facts
    union all
    select
        'reach' as kind,
        video_id,
        pacific_date,
        ingested_at,
        xmin::text::bigint as written_by
    from ytempire.video_reach_daily
),

-- Rows carry the lower 32 bits of their transaction; the upper ones are the present ones.
epoch as (
    select
        (pg_snapshot_xmax(pg_current_snapshot())::text::bigint >> 32) << 32 as first_transaction
),

changed as (
    select distinct
        facts.kind,
        case
            when %(since)s::timestamptz is not null and facts.kind = 'reading' then facts.video_id
        end as late_video_id,
        facts.pacific_date
    from facts
    cross join epoch
    where
        (
            %(since)s::timestamptz is null
            or facts.ingested_at > %(since)s::timestamptz - interval '1 hour'
        )
        and (
            %(since)s::timestamptz is null
            or facts.ingested_at > %(since)s::timestamptz
            or not pg_visible_in_snapshot(
                (epoch.first_transaction + facts.written_by)::text::xid8, %(seen)s::pg_snapshot
            )
        )
        and pg_visible_in_snapshot(
            (epoch.first_transaction + facts.written_by)::text::xid8, %(told)s::pg_snapshot
        )
),

followed as (
    select (following.time at time zone 'America/Los_Angeles')::date as pacific_date
    from changed
    cross join lateral (
        (
            select later.time
            from ytempire.video_metrics_timeseries as later
            where
                later.video_id = changed.late_video_id
                and later.time >= (changed.pacific_date + 1)::timestamp
                at time zone 'America/Los_Angeles'
                and later.flags = '{}'
                and later.views is not null
            order by later.time
            limit 1
        )
        union all
        (
            select later.time
            from ytempire.video_metrics_timeseries as later
            where
                later.video_id = changed.late_video_id
                and later.time >= (changed.pacific_date + 1)::timestamp
                at time zone 'America/Los_Angeles'
                and later.flags = '{}'
                and later.likes is not null
            order by later.time
            limit 1
        )
        union all
        (
            select later.time
            from ytempire.video_metrics_timeseries as later
            where
                later.video_id = changed.late_video_id
                and later.time >= (changed.pacific_date + 1)::timestamp
                at time zone 'America/Los_Angeles'
                and later.flags = '{}'
                and later.comments is not null
            order by later.time
            limit 1
        )
    ) as following
    where changed.late_video_id is not null
),

asked_for as (
    select pacific_date
    from facts
    where
        %(from_date)s::date is not null
        and pacific_date >= %(from_date)s::date
)

select pacific_date
from changed
union
select pacific_date
from followed
union
select pacific_date
from asked_for
order by pacific_date
