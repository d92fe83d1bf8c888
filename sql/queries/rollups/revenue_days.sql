-- rollups/revenue_days: the network's revenue by Pacific day, for our estimate of the days YouTube
-- has not told.
-- grain: one row a day from the first rolled up one to today.
-- reads: network_metrics_daily, video_daily_facts (when the newest complete day was told)
with rolled_up as (
    select
        pacific_date,
        revenue_micros,
        is_revenue_complete
    from ytempire.network_metrics_daily
),

days as (
    select series.pacific_date::date as pacific_date
    from generate_series(
        (select min(rolled_up.pacific_date) from rolled_up),
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::date,
        interval '1 day'
    ) as series (pacific_date)
),

newest as (
    select max(pacific_date) as pacific_date
    from rolled_up
    where is_revenue_complete
),

told as (
    select coalesce(max(facts.as_of), ytempire.clock_now()) as as_of
    from ytempire.video_daily_facts as facts
    inner join newest on facts.pacific_date = newest.pacific_date
)

select
    days.pacific_date,
    rolled_up.revenue_micros,
    coalesce(rolled_up.is_revenue_complete, false) as is_complete,
    told.as_of
from days
cross join told
left join rolled_up on days.pacific_date = rolled_up.pacific_date
order by days.pacific_date
