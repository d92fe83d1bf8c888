-- ytempire.quota_closures: buckets that Google declared spent.
-- grain: one row a project, bucket and Pacific day.
create table ytempire.quota_closures (
    account_used varchar(100) not null,
    quota_bucket text not null,
    quota_date date not null,
    closed_at timestamptz not null,
    units_counted bigint not null,
    daily_limit bigint,
    reason text not null,
    primary key (account_used, quota_bucket, quota_date)
);

comment on table ytempire.quota_closures is
'buckets of quota that Google declared spent; one row a project, bucket and Pacific day';
comment on column ytempire.quota_closures.account_used is 'the Google project';
comment on column ytempire.quota_closures.quota_bucket is 'the bucket, as in quota_limits';
comment on column ytempire.quota_closures.quota_date is
'the Pacific day: the bucket is closed until its end';
comment on column ytempire.quota_closures.closed_at is 'when Google first refused';
comment on column ytempire.quota_closures.units_counted is
'units that we had counted by then, reservations included: what lacks to the limit was used '
'elsewhere, or the limit is not what we think';
comment on column ytempire.quota_closures.daily_limit is
'the limit that we thought there was; null: none was known';
comment on column ytempire.quota_closures.reason is 'Google''s word, as quotaExceeded';
