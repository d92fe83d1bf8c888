-- ytempire.quota_reservations: units put aside before calls are made.
-- grain: one row a reservation. What was reserved and never settled counts as spent: a process
-- that was killed may have made its calls, and Google counted them.
create table ytempire.quota_reservations (
    reservation_id uuid primary key default gen_random_uuid(),
    account_used varchar(100) not null,
    quota_bucket text not null,
    quota_date date not null,
    units integer not null check (units > 0),
    purpose text not null check (purpose in ('collect', 'manual')),
    reserved_at timestamptz not null default ytempire.clock_now(),
    settled_at timestamptz,
    check (settled_at >= reserved_at)
);
create index quota_reservations_day
on ytempire.quota_reservations (quota_date, account_used, quota_bucket)
where settled_at is null;

comment on table ytempire.quota_reservations is
'units of quota put aside before calls are made; one row a reservation';
comment on column ytempire.quota_reservations.reservation_id is 'what it is known by';
comment on column ytempire.quota_reservations.account_used is
'the Google project that pays, as in youtube_api_usage';
comment on column ytempire.quota_reservations.quota_bucket is 'the bucket, as in quota_limits';
comment on column ytempire.quota_reservations.quota_date is
'the Pacific day whose quota it is of';
comment on column ytempire.quota_reservations.units is 'units put aside';
comment on column ytempire.quota_reservations.purpose is
'collect: what runs by itself; manual: asked for by hand, for which a part of the limit is kept';
comment on column ytempire.quota_reservations.reserved_at is 'when, before the first of the calls';
comment on column ytempire.quota_reservations.settled_at is
'when its calls were written to youtube_api_usage, which tells what was spent since; null: they '
'were not, and all of it counts as spent';
