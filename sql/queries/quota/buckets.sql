-- quota/buckets: what is used of each bucket today, and what will be at the next midnight Pacific.
-- grain: one row a project and bucket with a limit, used today or within the last week.
-- reads: youtube_quota_daily, youtube_api_usage, quota_limits
-- The rest of the day is the mean of what was spent after this time of the day on the days of
-- the last week with any call; a bucket that was not used then has no such rest.
with instant as (
    select
        ytempire.clock_now() as at,
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::date as today,
        (ytempire.clock_now() at time zone 'America/Los_Angeles')::time as time_of_day
),

past as (
    select
        calls.quota_date,
        calls.account_used,
        calls.quota_bucket,
        coalesce(
            sum(calls.quota_cost) filter (
                where (calls.created_at at time zone 'America/Los_Angeles')::time
                > instant.time_of_day
            ),
            0
        ) as rest
    from ytempire.youtube_api_usage as calls
    cross join instant
    where calls.quota_date >= instant.today - 7 and calls.quota_date < instant.today
    group by calls.quota_date, calls.account_used, calls.quota_bucket
),

usual as (
    select
        account_used,
        quota_bucket,
        avg(rest)::double precision as usual_rest
    from past
    group by account_used, quota_bucket
),

today as (
    select
        days.account_used,
        days.quota_bucket,
        days.quota_used,
        days.quota_reserved,
        days.closed_at
    from ytempire.youtube_quota_daily as days
    -- Written out, so that the view sums no other day.
    where days.date = (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
)

select
    account_used,
    quota_bucket,
    ytempire.quota_limit(account_used, quota_bucket, instant.today) as daily_limit,
    coalesce(today.quota_used, 0) as quota_used,
    coalesce(today.quota_reserved, 0) as quota_reserved,
    today.closed_at,
    usual.usual_rest,
    coalesce(today.quota_used, 0) + usual.usual_rest as forecast_units
from today
full join usual using (account_used, quota_bucket)
cross join instant
where ytempire.quota_limit(account_used, quota_bucket, instant.today) is not null
order by account_used, quota_bucket
