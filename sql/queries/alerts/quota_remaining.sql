-- alerts/quota_remaining: what is left of today's quota (a Pacific day), of the large buckets.
-- Parameter: smallest_limit: a bucket with less a day is measured by alerts/small_quota_left.
-- grain: one row an account and bucket that was used today.
-- reads: youtube_quota_daily
select
    'account' as subject_kind,
    coalesce(account_used, 'unknown') || '/' || quota_bucket as subject_id,
    coalesce(account_used, 'unknown') || ', ' || quota_bucket as subject_name,
    quota_remaining::double precision as value,
    'quota units' as unit,
    quota_used || ' used by ' || api_calls || ' calls' as detail
from ytempire.youtube_quota_daily
where
    date = (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
    -- Where the limit is not known the rest is not either: the row stays, its value is null.
    and coalesce(daily_limit >= %(smallest_limit)s::bigint, true)
