-- ytempire.quota_told: what others say is left of a day's quota.
-- grain: one row a Google project, bucket and Pacific day: the latest word of it.
-- Other services of the company spend the same quota: what Google told them counts beside our own
-- count (view quota_left).
create table ytempire.quota_told (
    account_used varchar(100) not null,
    quota_bucket text not null,
    pacific_date date not null,
    remaining bigint not null check (remaining >= 0),
    used bigint check (used >= 0),
    daily_limit bigint check (daily_limit >= 0),
    told_at timestamptz not null,
    event_id uuid not null,
    primary key (pacific_date, account_used, quota_bucket)
);

comment on table ytempire.quota_told is
'what the company''s services say is left of a day''s quota; one row a project, bucket and '
'Pacific day, their latest word';
comment on column ytempire.quota_told.account_used is
'the Google project, as in youtube_api_usage';
comment on column ytempire.quota_told.quota_bucket is 'the bucket, as in quota_limits';
comment on column ytempire.quota_told.pacific_date is 'Pacific day of told_at';
comment on column ytempire.quota_told.remaining is 'units left';
comment on column ytempire.quota_told.used is 'units used; null: not told';
comment on column ytempire.quota_told.daily_limit is 'units of the bucket a day; null: not told';
comment on column ytempire.quota_told.told_at is
'when it was so: an earlier word changes nothing any more';
comment on column ytempire.quota_told.event_id is
'the event that told it: of two with one instant that with less left holds, then the higher id';
