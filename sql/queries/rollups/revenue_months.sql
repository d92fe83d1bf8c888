-- rollups/revenue_months: Pacific months whose statements must be shared out again: statements
-- came, the estimates that the shares go by changed, or the shares do not sum to the statements.
-- grain: one row a month, in order. Parameters: days (whose facts changed), seen (snapshot of the
-- transactions that the last roll-up saw; null: never).
-- reads: revenue_statements, revenue_statement_lines, video_actual_revenue, unattributed_revenue
with lines as (
    select
        pacific_month,
        channel_id,
        kind,
        amount_micros
    from ytempire.revenue_statement_lines
),

-- Rows carry the lower 32 bits of their transaction.
snapshots as (
    select
        (pg_snapshot_xmax(pg_current_snapshot())::text::bigint >> 32) << 32 as epoch,
        age(pg_snapshot_xmin(%(seen)s::pg_snapshot)::xid) as seen_age
),

unseen as (
    select distinct statements.month as pacific_month
    from ytempire.revenue_statements as statements
    cross join snapshots
    where
        %(seen)s::text is null
        or (
            age(statements.xmin) <= snapshots.seen_age
            and not pg_visible_in_snapshot(
                (snapshots.epoch + statements.xmin::text::bigint)::text::xid8,
                %(seen)s::pg_snapshot
            )
        )
),

stated as (
    select
        pacific_month,
        channel_id,
        sum(amount_micros) as amount_micros
    from lines
    group by pacific_month, channel_id
),

parts as (
    select
        pacific_month,
        channel_id,
        actual_micros as amount_micros
    from ytempire.video_actual_revenue
    union all
    select
        pacific_month,
        channel_id,
        amount_micros
    from ytempire.unattributed_revenue
),

shared as (
    select
        pacific_month,
        channel_id,
        sum(amount_micros) as amount_micros
    from parts
    group by pacific_month, channel_id
)

select pacific_month
from unseen
union
select stated.pacific_month
from stated
left join shared
    on
        stated.pacific_month = shared.pacific_month
        and stated.channel_id is not distinct from shared.channel_id
where stated.amount_micros is distinct from shared.amount_micros
union
select stated.pacific_month
from stated
inner join unnest(%(days)s::date[]) as touched (pacific_date)
    on stated.pacific_month = date_trunc('month', touched.pacific_date)::date
order by pacific_month
