-- ytempire.youtube_quota_daily: what each account used of each quota bucket, day by day.
-- grain: one row a Pacific day, account and bucket with any call.
-- reads: youtube_api_usage, quota_limits
-- differs: the day is Pacific, when quotas are refilled, whatever zone the reader's session has
-- (pacific_quota_day, day_in_any_session_zone); a bucket is a row of its own, and all days are
-- told; the limit comes from quota_limits (limit_per_bucket); the mean is double precision.
create view ytempire.youtube_quota_daily as
with calls as (
    select
        quota_date,
        account_used,
        quota_bucket,
        quota_cost,
        response_time_ms
    from ytempire.youtube_api_usage
),

limits as (
    select
        account_used,
        quota_bucket,
        valid_from,
        daily_limit
    from ytempire.quota_limits
),

used as (
    select
        quota_date,
        account_used,
        quota_bucket,
        sum(quota_cost)::bigint as quota_used,
        count(*) as api_calls,
        avg(response_time_ms)::double precision as avg_response_time_ms
    from calls
    group by quota_date, account_used, quota_bucket
)

select
    used.quota_date as date,
    used.account_used,
    used.quota_bucket,
    used.quota_used,
    granted.daily_limit - used.quota_used as quota_remaining,
    granted.daily_limit,
    used.api_calls,
    used.avg_response_time_ms
from used
left join
    lateral (
        -- An account's own limit comes before the one of all, a later before an earlier.
        select limits.daily_limit
        from limits
        where
            limits.quota_bucket = used.quota_bucket
            and limits.valid_from <= used.quota_date
            and (limits.account_used = used.account_used or limits.account_used is null)
        order by limits.account_used is null, limits.valid_from desc
        limit 1
    ) as granted
    on true;

comment on view ytempire.youtube_quota_daily is
'quota used; one row a Pacific day, account and bucket with any call';
comment on column ytempire.youtube_quota_daily.date is 'Pacific day: quotas are refilled with it';
comment on column ytempire.youtube_quota_daily.account_used is
'the Google project or channel that paid; null: not told';
comment on column ytempire.youtube_quota_daily.quota_bucket is
'the bucket, each with its own limit: general, batchGetStats ...';
comment on column ytempire.youtube_quota_daily.quota_used is
'units of the bucket, failed calls included';
comment on column ytempire.youtube_quota_daily.quota_remaining is
'units left of the day''s limit, below 0 when it was passed; null: no limit is known';
comment on column ytempire.youtube_quota_daily.daily_limit is
'units the account may use of the bucket that day, from quota_limits; null: not known';
comment on column ytempire.youtube_quota_daily.api_calls is 'HTTP requests';
comment on column ytempire.youtube_quota_daily.avg_response_time_ms is
'milliseconds, mean over the calls with a known time; null: none has one';
