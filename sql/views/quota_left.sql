-- ytempire.quota_left: what is left of each quota bucket, by our own count and by what others say.
-- grain: one row a Pacific day, account and bucket that was used here or that an event told of.
-- reads: youtube_quota_daily (unique per day, account and bucket), quota_told (the same),
-- quota_limits
-- The smaller counts: who has read a moment ago what Google says knows what others spent, and we
-- know what we spent since.
create view ytempire.quota_left as
with ours as (
    select
        date as pacific_date,
        coalesce(account_used, 'unknown') as account,
        quota_bucket,
        quota_used,
        quota_remaining,
        daily_limit,
        api_calls
    from ytempire.youtube_quota_daily
),

told as (
    select
        pacific_date,
        account_used as account,
        quota_bucket,
        used,
        remaining,
        coalesce(
            daily_limit, ytempire.quota_limit(account_used, quota_bucket, pacific_date)
        ) as daily_limit,
        told_at
    from ytempire.quota_told
)

select
    pacific_date,
    account,
    quota_bucket,
    least(ours.quota_remaining, told.remaining) as quota_left,
    coalesce(ours.daily_limit, told.daily_limit) as daily_limit,
    ours.quota_remaining as left_by_our_count,
    ours.quota_used,
    ours.api_calls,
    told.remaining as left_as_told,
    told.told_at
from ours
full join told using (pacific_date, account, quota_bucket);

comment on view ytempire.quota_left is
'what is left of each quota bucket, by our count and by what others say; one row a Pacific day, '
'account and bucket';
comment on column ytempire.quota_left.pacific_date is 'Pacific day: quotas are refilled with it';
comment on column ytempire.quota_left.account is
'the Google project or channel that pays; unknown: not told';
comment on column ytempire.quota_left.quota_bucket is 'the bucket, as in quota_limits';
comment on column ytempire.quota_left.quota_left is
'units left: the smaller of left_by_our_count and left_as_told; null: neither is known';
comment on column ytempire.quota_left.daily_limit is
'units of the bucket that day, from quota_limits, or as told; null: not known';
comment on column ytempire.quota_left.left_by_our_count is
'units left by the calls made here (youtube_quota_daily); null: none, or no limit is known';
comment on column ytempire.quota_left.quota_used is 'units used here; null: none';
comment on column ytempire.quota_left.api_calls is 'HTTP requests made here; null: none';
comment on column ytempire.quota_left.left_as_told is
'units left by the latest event of that day (quota_told); null: none told';
comment on column ytempire.quota_left.told_at is 'when that was so';
