-- alerts/small_quota_left: the share left of today's quota (a Pacific day), of the small buckets,
-- as the 100 searches and 100 uploads a day. Parameter: smallest_limit of the large ones.
-- grain: one row an account and small bucket that was used today.
-- reads: youtube_quota_daily
select
    'account' as subject_kind,
    coalesce(account_used, 'unknown') || '/' || quota_bucket as subject_id,
    coalesce(account_used, 'unknown') || ', ' || quota_bucket as subject_name,
    quota_remaining::double precision / nullif(daily_limit, 0) as value,
    'ratio' as unit,
    quota_used || ' of ' || daily_limit || ' used' as detail
from ytempire.youtube_quota_daily
where
    date = (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
    and daily_limit < %(smallest_limit)s::bigint
