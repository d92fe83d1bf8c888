-- ytempire.youtube_quota_daily: what each account used of each quota bucket, day by day.
-- grain: one row a Pacific day, account and bucket with any call, reservation or closure.
-- reads: youtube_api_usage, quota_reservations, quota_closures
-- differs: the day is Pacific, when quotas are refilled, whatever zone the reader's session has
-- (pacific_quota_day, day_in_any_session_zone); a bucket is a row of its own, and all days are
-- told; the limit comes from quota_limits (limit_per_bucket); what is reserved for calls that are
-- not written yet is not left, and nothing is left of a bucket that Google closed
-- (reserved_and_closed); the mean is double precision.
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

reservations as (
    select
        quota_date,
        account_used,
        quota_bucket,
        units
    from ytempire.quota_reservations
    where settled_at is null
),

closures as (
    select
        quota_date,
        account_used,
        quota_bucket,
        closed_at
    from ytempire.quota_closures
),

parts as (
    select
        quota_date,
        account_used,
        quota_bucket,
        sum(quota_cost)::bigint as quota_used,
        0::bigint as quota_reserved,
        count(*) as api_calls,
        avg(response_time_ms)::double precision as avg_response_time_ms,
        null::timestamptz as closed_at
    from calls
    group by quota_date, account_used, quota_bucket
    union all
    select
        quota_date,
        account_used,
        quota_bucket,
        0 as quota_used,
        sum(units)::bigint as quota_reserved,
        0 as api_calls,
        null as avg_response_time_ms,
        null as closed_at
    from reservations
    group by quota_date, account_used, quota_bucket
    union all
    select
        quota_date,
        account_used,
        quota_bucket,
        0 as quota_used,
        0 as quota_reserved,
        0 as api_calls,
        null as avg_response_time_ms,
        closed_at
    from closures
),

days as (
    select
        quota_date,
        account_used,
        quota_bucket,
        sum(quota_used)::bigint as quota_used,
        sum(quota_reserved)::bigint as quota_reserved,
        sum(api_calls)::bigint as api_calls,
        -- Only one of the parts has it.
        max(avg_response_time_ms) as avg_response_time_ms,
        max(closed_at) as closed_at,
        ytempire.quota_limit(account_used, quota_bucket, quota_date) as daily_limit
    from parts
    group by quota_date, account_used, quota_bucket
)

select
    quota_date as date,
    account_used,
    quota_bucket,
    quota_used,
    case
        when closed_at is not null then 0
        else daily_limit - quota_used - quota_reserved
    end as quota_remaining,
    daily_limit,
    api_calls,
    avg_response_time_ms,
    quota_reserved,
    closed_at
from days;

comment on view ytempire.youtube_quota_daily is
'quota used; one row a Pacific day, account and bucket with any call, reservation or closure';
comment on column ytempire.youtube_quota_daily.date is 'Pacific day: quotas are refilled with it';
comment on column ytempire.youtube_quota_daily.account_used is
'the Google project or channel that paid; null: not told';
comment on column ytempire.youtube_quota_daily.quota_bucket is
'the bucket, each with its own limit: general, batchGetStats ...';
comment on column ytempire.youtube_quota_daily.quota_used is
'units of the bucket, failed calls included';
comment on column ytempire.youtube_quota_daily.quota_remaining is
'units left of the day''s limit, without those reserved, below 0 when it was passed, 0 when Google '
'closed the bucket; null: no limit is known';
comment on column ytempire.youtube_quota_daily.daily_limit is
'units the account may use of the bucket that day, from quota_limits; null: not known';
comment on column ytempire.youtube_quota_daily.api_calls is 'HTTP requests';
comment on column ytempire.youtube_quota_daily.avg_response_time_ms is
'milliseconds, mean over the calls with a known time; null: none has one';
comment on column ytempire.youtube_quota_daily.quota_reserved is
'units reserved for calls that are not written: under way, or of a process that was killed';
comment on column ytempire.youtube_quota_daily.closed_at is
'when Google declared the bucket spent for the day; null: it did not';
