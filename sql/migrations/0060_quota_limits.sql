-- ytempire.quota_limits: how much of each quota bucket an account may use a Pacific day.
-- grain: one row an account (null: every account without a row of its own), bucket and first day.
-- A limit is what Google grants, so it is data: an approved extension is a new row. A bucket
-- without a row has no known limit.
create table ytempire.quota_limits (
    account_used varchar(100),
    quota_bucket text not null,
    valid_from date not null,
    daily_limit bigint not null check (daily_limit >= 0),
    note text,
    unique nulls not distinct (account_used, quota_bucket, valid_from)
);

comment on table ytempire.quota_limits is
'daily limits of quota buckets; one row an account, bucket and first Pacific day';
comment on column ytempire.quota_limits.account_used is
'the Google project or channel it is granted to; null: all that have no row of their own';
comment on column ytempire.quota_limits.quota_bucket is
'as in youtube_api_usage: general, batchGetStats, search.list, videos.insert ...';
comment on column ytempire.quota_limits.valid_from is
'first Pacific day of the limit; it holds until a later row begins';
comment on column ytempire.quota_limits.daily_limit is 'units of the bucket a Pacific day';
comment on column ytempire.quota_limits.note is 'where the limit stands, or who approved it';

insert into ytempire.quota_limits (quota_bucket, valid_from, daily_limit, note) values
('general', '-infinity', 10000, 'default of a project'),
('batchGetStats', '2026-06-03', 10000, 'default of a project, a bucket of its own'),
('search.list', '2026-06-01', 100, 'default of a project, a bucket of its own'),
('videos.insert', '2026-06-01', 100, 'default of a project, a bucket of its own');
