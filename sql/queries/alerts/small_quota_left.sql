-- alerts/small_quota_left: the share left of today's quota (a Pacific day), of the small buckets,
-- as the 100 searches and 100 uploads a day. Parameter: smallest_limit of the large ones.
-- grain: one row an account and small bucket that was used today, or that an event told of.
-- reads: quota_left
select
    'account' as subject_kind,
    account || '/' || quota_bucket as subject_id,
    account || ', ' || quota_bucket as subject_name,
    quota_left::double precision / nullif(daily_limit, 0) as value,
    'ratio' as unit,
    quota_left || ' of ' || daily_limit || ' left' as detail
from ytempire.quota_left
where
    pacific_date = (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
    and daily_limit < %(smallest_limit)s::bigint
