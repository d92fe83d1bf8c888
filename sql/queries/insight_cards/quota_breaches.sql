-- insight_cards/quota_breaches: the first day ahead on which a quota may not be enough.
-- grain: one row a bucket. Parameters: today, first_day (accounts used since count).
-- reads: series_forecasts, youtube_quota_daily, function quota_limit
-- The limit is that of all accounts used of late together; one that is not known makes it null.
with accounts as (
    select distinct
        quota_bucket,
        account_used
    from ytempire.youtube_quota_daily
    where date >= %(first_day)s::date
),

limits as (
    select
        quota_bucket,
        case
            when count(ytempire.quota_limit(account_used, quota_bucket, %(today)s::date)) = count(*)
                then sum(ytempire.quota_limit(account_used, quota_bucket, %(today)s::date))
        end as daily_limit
    from accounts
    group by quota_bucket
)

select distinct on (forecasts.subject)
    forecasts.subject as quota_bucket,
    limits.daily_limit::bigint as daily_limit,
    forecasts.origins,
    forecasts.forecast,
    forecasts.low,
    forecasts.high,
    forecasts.interval_ratio,
    forecasts.forecast_date
from ytempire.series_forecasts as forecasts
inner join limits on forecasts.subject = limits.quota_bucket
where
    forecasts.series = 'quota'
    and forecasts.estimated_date = %(today)s::date
    and forecasts.high > limits.daily_limit
order by forecasts.subject, forecasts.forecast_date
