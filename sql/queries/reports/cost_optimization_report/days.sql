-- reports/cost_optimization_report/days: what was spent by day and vendor.
-- grain: one row a Pacific day and vendor. Parameters: first_day, last_day, first_at, end_at (the
-- same as instants, half-open), channel_ids (null: all, and what is of no channel), as_of (instant
-- whose knowledge is shown; null: now).
-- reads: cost_days, priced_entries
with spent as (
    select
        pacific_date,
        vendor,
        amount_micros,
        known_through
    from ytempire.cost_days
    where
        %(as_of)s::timestamptz is null
        and %(channel_ids)s::uuid[] is null
        and pacific_date >= %(first_day)s::date
        and pacific_date <= %(last_day)s::date
    union all
    -- The kept sums are of all channels, as known now.
    select
        (occurred_at at time zone 'America/Los_Angeles')::date as pacific_date,
        vendor,
        amount_micros,
        known_at as known_through
    from ytempire.priced_entries
    where
        (%(as_of)s::timestamptz is not null or %(channel_ids)s::uuid[] is not null)
        and occurred_at >= %(first_at)s::timestamptz
        and occurred_at < %(end_at)s::timestamptz
        and (%(as_of)s::timestamptz is null or known_at <= %(as_of)s::timestamptz)
        and (%(channel_ids)s::uuid[] is null or channel_id = any(%(channel_ids)s::uuid[]))
)

select
    pacific_date,
    vendor,
    sum(amount_micros)::bigint as amount_micros,
    max(known_through) as as_of
from spent
group by pacific_date, vendor
order by pacific_date, vendor
