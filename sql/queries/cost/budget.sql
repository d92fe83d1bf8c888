-- cost/budget: what was spent since the month began, beside what its videos may cost.
-- grain: one row a Pacific day of the month, the running one included. Parameter: target_micros.
-- reads: cost_days, network_metrics_daily
-- On the first of a month the month before is told: of the new one there is no complete day.
with month as (
    select
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::date as today,
        date_trunc(
            'month', (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - 1
        )::date as first_day
),

spent as (
    select
        costs.pacific_date,
        sum(costs.amount_micros)::bigint as spent_micros,
        max(costs.known_through) as as_of
    from ytempire.cost_days as costs
    inner join month
        on
            costs.pacific_date >= month.first_day
            and costs.pacific_date < least(month.first_day + interval '1 month', month.today + 1)
    group by costs.pacific_date
),

published as (
    select
        days.pacific_date,
        days.videos_published
    from ytempire.network_metrics_daily as days
    inner join month
        on
            days.pacific_date >= month.first_day
            and days.pacific_date < least(month.first_day + interval '1 month', month.today + 1)
),

days as (
    select
        coalesce(spent.pacific_date, published.pacific_date) as pacific_date,
        spent.spent_micros,
        spent.as_of,
        published.videos_published
    from spent
    full join published on spent.pacific_date = published.pacific_date
)

select
    days.pacific_date,
    days.pacific_date < month.today as is_day_over,
    days.spent_micros,
    days.videos_published,
    sum(days.spent_micros) over (order by days.pacific_date)::bigint as spent_so_far_micros,
    sum(days.videos_published) over (order by days.pacific_date)::bigint as videos_so_far,
    (
        sum(days.videos_published) over (order by days.pacific_date) * %(target_micros)s::bigint
    )::bigint as budget_so_far_micros,
    month.first_day,
    days.as_of
from days
cross join month
order by days.pacific_date
