-- rollups/days_touched: pacific days whose figures may differ since the last successful roll-up.
-- grain: one row a day, in order.
-- reads: video_metrics_timeseries, video_daily_facts, video_reach_daily, lake_days.
-- Parameters: since (instant up to which facts were rolled up; null: never), seen (snapshot of
-- the transactions it saw), through and told (the same of the facts that count now), from_date
-- (also every day from here on; null: none), before_date (those days end before it; null: no end).
-- A transaction may have begun before the last roll-up and ended after it, and a virtual clock
-- can stand still: so in the hour before `since` a fact is known by the transaction that wrote
-- it, not by its time. A reading that came late also changes the next day of its video that has
-- one. (Differences of age() spare most rows the look into the snapshot.)
with facts as not materialized (
    select
        'reading' as kind,
        video_id,
        (time at time zone 'America/Los_Angeles')::date as pacific_date,
        ingested_at,
        xmin as written_by
    from ytempire.video_metrics_timeseries
    union all
    select
        'analytics' as kind,
        video_id,
        pacific_date,
        ingested_at,
        xmin as written_by
    from ytempire.video_daily_facts
    union all
    select
        'reach' as kind,
        video_id,
        pacific_date,
        ingested_at,
        xmin as written_by
    from ytempire.video_reach_daily
),

-- Rows carry the lower 32 bits of their transaction.
snapshots as (
    select
        (pg_snapshot_xmax(pg_current_snapshot())::text::bigint >> 32) << 32 as epoch,
        age(pg_snapshot_xmin(%(seen)s::pg_snapshot)::xid) as seen_age,
        age(pg_snapshot_xmin(%(told)s::pg_snapshot)::xid) as told_age
),

changed as (
    select distinct
        facts.kind,
        case
            when %(since)s::timestamptz is not null and facts.kind = 'reading' then facts.video_id
        end as late_video_id,
        facts.pacific_date
    from facts
    cross join snapshots
    where
        (
            %(since)s::timestamptz is null
            or facts.ingested_at > %(since)s::timestamptz - interval '1 hour'
        )
        and (
            %(since)s::timestamptz is null
            or facts.ingested_at > %(since)s::timestamptz
            or (
                age(facts.written_by) <= snapshots.seen_age
                and not pg_visible_in_snapshot(
                    (snapshots.epoch + facts.written_by::text::bigint)::text::xid8,
                    %(seen)s::pg_snapshot
                )
            )
        )
        and (
            facts.ingested_at <= %(through)s::timestamptz - interval '1 hour'
            or age(facts.written_by) > snapshots.told_age
            or pg_visible_in_snapshot(
                (snapshots.epoch + facts.written_by::text::bigint)::text::xid8,
                %(told)s::pg_snapshot
            )
        )
),

next_readings as (
    select
        changed.late_video_id,
        following.views,
        following.likes,
        following.comments,
        following.time
    from changed
    cross join
        lateral (
            select
                later.views,
                later.likes,
                later.comments,
                later.time
            from ytempire.video_metrics_timeseries as later
            where
                later.video_id = changed.late_video_id
                and later.time
                >= (changed.pacific_date + 1)::timestamp at time zone 'America/Los_Angeles'
                and later.flags = '{}'
            order by later.time
            limit 1
        ) as following
    where changed.late_video_id is not null
),

followed as (
    select time
    from next_readings
    union all
    select (
        select later.time
        from ytempire.video_metrics_timeseries as later
        where
            later.video_id = next_readings.late_video_id
            and later.time > next_readings.time
            and later.flags = '{}'
            and later.views is not null
        order by later.time
        limit 1
    )
    from next_readings
    where next_readings.views is null
    union all
    select (
        select later.time
        from ytempire.video_metrics_timeseries as later
        where
            later.video_id = next_readings.late_video_id
            and later.time > next_readings.time
            and later.flags = '{}'
            and later.likes is not null
        order by later.time
        limit 1
    )
    from next_readings
    where next_readings.likes is null
    union all
    select (
        select later.time
        from ytempire.video_metrics_timeseries as later
        where
            later.video_id = next_readings.late_video_id
            and later.time > next_readings.time
            and later.flags = '{}'
            and later.comments is not null
        order by later.time
        limit 1
    )
    from next_readings
    where next_readings.comments is null
),

asked_for as (
    select pacific_date
    from facts
    where
        %(from_date)s::date is not null
        and pacific_date >= %(from_date)s::date
        and (%(before_date)s::date is null or pacific_date < %(before_date)s::date)
),

touched as (
    select pacific_date
    from changed
    union
    select (time at time zone 'America/Los_Angeles')::date as pacific_date
    from followed
    where time is not null
    union
    select pacific_date
    from asked_for
)

-- Readings of a dropped day lie in the lake only: its figures stay as they were rolled up.
select touched.pacific_date
from touched
where
    not exists (
        select lake_days.day
        from ytempire.lake_days
        where
            lake_days.dropped_at is not null
            and lake_days.day between touched.pacific_date and touched.pacific_date + 1
    )
order by touched.pacific_date
