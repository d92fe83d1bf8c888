-- reports/cost_optimization_report/spending: what was spent, by vendor, component and stage, in the
-- window and in the window of equal length before.
-- grain: one row a vendor, component and stage of either. Parameters: first_day, last_day, days,
-- before_at, end_at (instants at which the window before, and what comes after, begin), channel_ids
-- (null: all, and what is of no channel), as_of (instant whose knowledge is shown; null: now).
-- reads: cost_days, priced_entries
with spent as (
    select
        pacific_date,
        vendor,
        component,
        stage,
        amount_micros
    from ytempire.cost_days
    where
        %(as_of)s::timestamptz is null
        and %(channel_ids)s::uuid[] is null
        and pacific_date >= %(first_day)s::date - %(days)s::integer
        and pacific_date <= %(last_day)s::date
    union all
    -- The kept sums are of all channels, as known now.
    select
        (occurred_at at time zone 'America/Los_Angeles')::date as pacific_date,
        vendor,
        component,
        stage,
        amount_micros
    from ytempire.priced_entries
    where
        (%(as_of)s::timestamptz is not null or %(channel_ids)s::uuid[] is not null)
        and occurred_at >= %(before_at)s::timestamptz
        and occurred_at < %(end_at)s::timestamptz
        and (%(as_of)s::timestamptz is null or known_at <= %(as_of)s::timestamptz)
        and (%(channel_ids)s::uuid[] is null or channel_id = any(%(channel_ids)s::uuid[]))
)

select
    vendor,
    component,
    coalesce(stage, 'no stage') as stage,
    sum(amount_micros) filter (where pacific_date >= %(first_day)s::date)::bigint
        as amount_micros,
    sum(amount_micros) filter (where pacific_date < %(first_day)s::date)::bigint
        as amount_before_micros
from spent
group by vendor, component, coalesce(stage, 'no stage')
order by amount_micros desc nulls last, vendor asc, component asc, stage asc
