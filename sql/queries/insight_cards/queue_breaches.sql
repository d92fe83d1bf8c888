-- insight_cards/queue_breaches: the first day ahead that brings more jobs than were ever finished.
-- grain: one row, or none. Parameters: today, first_day and end_day (Pacific, the last not
-- included).
-- reads: series_forecasts, generation_efficiency
-- Capacity is the most jobs of a day of creation that were completed in these days.
with finished as (
    select
        pacific_date,
        sum(jobs_completed) as jobs_completed
    from ytempire.generation_efficiency
    where pacific_date >= %(first_day)s::date and pacific_date < %(end_day)s::date
    group by pacific_date
),

capacity as (
    select
        max(jobs_completed) as most_completed,
        count(*) as days
    from finished
)

select
    capacity.most_completed::bigint as most_completed,
    capacity.days,
    forecasts.origins,
    forecasts.forecast,
    forecasts.low,
    forecasts.high,
    forecasts.interval_ratio,
    forecasts.forecast_date
from ytempire.series_forecasts as forecasts
cross join capacity
where
    forecasts.series = 'queue'
    and forecasts.estimated_date = %(today)s::date
    and capacity.days >= 14
    and forecasts.forecast > capacity.most_completed
order by forecasts.forecast_date
limit 1
