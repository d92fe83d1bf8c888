-- alerts/quota_remaining: what is left of today's quota (a Pacific day), of the large buckets.
-- Parameter: smallest_limit: a bucket with less a day is measured by alerts/small_quota_left.
-- grain: one row an account and bucket that was used today, or that an event told of.
-- reads: quota_left
select
    'account' as subject_kind,
    account || '/' || quota_bucket as subject_id,
    account || ', ' || quota_bucket as subject_name,
    quota_left::double precision as value,
    'quota units' as unit,
    concat_ws(
        '; ',
        quota_used || ' used by ' || api_calls || ' calls',
        left_as_told || ' left as told at '
        || to_char(told_at at time zone 'UTC', 'HH24:MI') || ' UTC'
    ) as detail
from ytempire.quota_left
where
    pacific_date = (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
    -- Where the limit is not known the rest is not either: the row stays, its value is null.
    and coalesce(daily_limit >= %(smallest_limit)s::bigint, true)
