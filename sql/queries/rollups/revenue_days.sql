-- the network's revenue by Pacific day, for our estimate of the days YouTube has not told.
-- grain: one row a day from the first rolled up one to today.
-- reads: channel_metrics_daily, channels, video_daily_facts (as_of).
-- A day is complete when it is for every active channel that is monetised, and there is one.
with today as (
    select (ytempire.clock_now() at time zone 'America/Los_Angeles')::date as pacific_date
),

days as (
    select series.pacific_date::date as pacific_date
    from today
    cross join lateral generate_series(
        (select min(channel_metrics_daily.pacific_date) from ytempire.channel_metrics_daily),
        today.pacific_date,
        interval '1 day'
    ) as series (pacific_date)
),

revenue as (
    select
        channel_days.pacific_date,
        sum(channel_days.revenue_micros) as revenue_micros,
        coalesce(
            bool_and(channel_days.is_revenue_complete)
            filter (where channels.status = 'active' and channels.is_monetized),
            false
        ) as is_complete
    from ytempire.channel_metrics_daily as channel_days
    inner join ytempire.channels on channel_days.channel_id = channels.channel_id
    group by channel_days.pacific_date
),

newest as (
    select max(pacific_date) as pacific_date
    from revenue
    where is_complete
),

told as (
    select max(facts.as_of) as as_of
    from ytempire.video_daily_facts as facts
    inner join newest on facts.pacific_date = newest.pacific_date
)

select
    days.pacific_date,
    revenue.revenue_micros::bigint as revenue_micros,
    coalesce(revenue.is_complete, false) as is_complete,
    told.as_of
from days
cross join told
left join revenue on days.pacific_date = revenue.pacific_date
order by days.pacific_date
