-- channel/month: revenue of the newest month with told days, day by day, against its target.
-- grain: one row a Pacific day of the month with figures. Parameter: channel. None: no day is told.
-- reads: channel_metrics_daily, channel_target_months
with days as (
    select
        pacific_date,
        revenue_micros,
        is_revenue_complete
    from ytempire.channel_metrics_daily
    where channel_id = (select ytempire.chosen_channel(%(channel)s::text))
),

month as (
    select date_trunc('month', max(pacific_date))::date as pacific_month
    from days
    where is_revenue_complete and revenue_micros is not null
),

targets as (
    select
        pacific_month,
        days,
        days_told,
        target_micros,
        revenue_micros,
        attained_ratio
    from ytempire.channel_target_months
    where channel_id = (select ytempire.chosen_channel(%(channel)s::text))
)

select
    days.pacific_date,
    days.revenue_micros,
    days.is_revenue_complete,
    sum(days.revenue_micros) over (order by days.pacific_date)::bigint as revenue_so_far_micros,
    round(
        targets.target_micros * (days.pacific_date - targets.pacific_month + 1)
        / nullif(targets.days, 0)::numeric
    )::bigint as target_so_far_micros,
    targets.pacific_month,
    targets.days as days_of_month,
    targets.days_told,
    targets.target_micros,
    targets.revenue_micros as month_revenue_micros,
    targets.attained_ratio
from days
inner join month on date_trunc('month', days.pacific_date)::date = month.pacific_month
inner join targets on month.pacific_month = targets.pacific_month
order by days.pacific_date
