-- insights/series_days: daily series that are foretold: revenue, quota used, jobs created.
-- grain: one row a series, subject and Pacific day that is over. Parameter: days (before today).
-- reads: network_metrics_daily, youtube_quota_daily, generation_efficiency
-- A day of revenue counts once YouTube has told it in full. Where nothing was asked or created, no
-- row is there, and the day had 0.
with bounds as (
    select
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
            as first_date,
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::date as end_date
),

revenue as (
    select
        'revenue' as series,
        null::text as subject,
        days.pacific_date,
        days.revenue_micros::double precision as value
    from ytempire.network_metrics_daily as days
    cross join bounds
    where
        days.is_revenue_complete
        and days.revenue_micros is not null
        and days.pacific_date >= bounds.first_date
        and days.pacific_date < bounds.end_date
),

quota as (
    select
        'quota' as series,
        quota.quota_bucket as subject,
        quota.date as pacific_date,
        sum(quota.quota_used)::double precision as value
    from ytempire.youtube_quota_daily as quota
    cross join bounds
    where quota.date >= bounds.first_date and quota.date < bounds.end_date
    group by quota.quota_bucket, quota.date
),

queue as (
    select
        'queue' as series,
        null::text as subject,
        days.pacific_date,
        sum(days.jobs)::double precision as value
    from ytempire.generation_efficiency as days
    cross join bounds
    where days.pacific_date >= bounds.first_date and days.pacific_date < bounds.end_date
    group by days.pacific_date
),

told as (
    select
        series,
        subject,
        pacific_date,
        value
    from revenue
    union all
    select
        series,
        subject,
        pacific_date,
        value
    from quota
    union all
    select
        series,
        subject,
        pacific_date,
        value
    from queue
)

select
    series,
    subject,
    pacific_date,
    value
from told
order by series, subject, pacific_date
