-- ytempire.reserve_quota: put units of a bucket aside before calls are made.
-- grain: one row: what was reserved, and what is known of the bucket.
-- reads: quota_limits, quota_closures, youtube_api_usage, quota_reservations, which it writes
create function ytempire.quota_limit(account text, bucket text, day date) returns bigint
language sql stable
return (
    -- An account's own limit comes before the one of all, a later before an earlier.
    select limits.daily_limit
    from ytempire.quota_limits as limits
    where
        limits.quota_bucket = bucket
        and limits.valid_from <= day
        and (limits.account_used = account or limits.account_used is null)
    order by limits.account_used is null, limits.valid_from desc
    limit 1
);
comment on function ytempire.quota_limit(text, text, date) is
'units that a project may use of a bucket on a Pacific day; null: no limit is known';

create function ytempire.quota_used(account text, bucket text, day date) returns bigint
language sql stable
return (
    (
        select coalesce(sum(calls.quota_cost), 0)
        from ytempire.youtube_api_usage as calls
        where
            calls.quota_date = day and calls.account_used = account and calls.quota_bucket = bucket
    )
    + (
        select coalesce(sum(open.units), 0)
        from ytempire.quota_reservations as open
        where
            open.quota_date = day
            and open.account_used = account
            and open.quota_bucket = bucket
            and open.settled_at is null
    )
)::bigint;
comment on function ytempire.quota_used(text, text, date) is
'units spent of a bucket on a Pacific day, and those reserved and not settled';

create function ytempire.reserve_quota(
    account text,
    bucket text,
    day date,
    wanted integer,
    at_least integer,
    purpose text,
    kept_ratio double precision,
    out reservation_id uuid,
    out units integer,
    out daily_limit bigint,
    out used bigint,
    out is_closed boolean
)
language plpgsql
as $$
declare
    free bigint;
begin
    -- Two that reserve at once: the second counts what the first took.
    perform pg_advisory_xact_lock(hashtextextended('quota ' || account || ' ' || bucket, 0));
    daily_limit := ytempire.quota_limit(account, bucket, day);
    used := ytempire.quota_used(account, bucket, day);
    is_closed := exists (
        select 1
        from ytempire.quota_closures as closed
        where
            closed.account_used = account
            and closed.quota_bucket = bucket
            and closed.quota_date = day
    );
    free := daily_limit - used;
    if purpose <> 'manual' then
        free := free - ceil(daily_limit * kept_ratio);
    end if;
    units := least(wanted, coalesce(free, wanted));
    if is_closed or units < at_least then
        units := 0;
        return;
    end if;
    insert into ytempire.quota_reservations as made (
        account_used, quota_bucket, quota_date, units, purpose
    )
    values (account, bucket, day, units, purpose)
    returning made.reservation_id into reservation_id;
end
$$;
comment on function ytempire.reserve_quota(
    text, text, date, integer, integer, text, double precision
) is
'put units of a bucket aside, at most those wanted; units 0 and no reservation where fewer than '
'at_least are free, or Google closed the bucket for the day';
