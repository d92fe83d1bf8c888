-- ytempire.owner_reports_read: which reports of the Reporting API were read.
-- grain: one row a channel, type of report and Pacific day: the newest that was read.
-- reads: the Reporting API. A report that YouTube makes again, later, is not this one, and is read.
create table ytempire.owner_reports_read (
    channel_id uuid not null references ytempire.channels (channel_id),
    report_type text not null,
    pacific_date date not null,
    report_id text not null,
    made_at timestamptz not null,
    read_at timestamptz not null default ytempire.clock_now(),
    primary key (channel_id, report_type, pacific_date)
);

comment on table ytempire.owner_reports_read is
'reports that were read, one row a channel, type and Pacific day: the newest of the day';
comment on column ytempire.owner_reports_read.channel_id is 'the channel';
comment on column ytempire.owner_reports_read.report_type is
'YouTube''s name of it, as channel_basic_a3';
comment on column ytempire.owner_reports_read.pacific_date is
'the day that it tells, in US Pacific time';
comment on column ytempire.owner_reports_read.report_id is 'YouTube''s id of it';
comment on column ytempire.owner_reports_read.made_at is
'when YouTube made it; a later one of the same day replaces it';
comment on column ytempire.owner_reports_read.read_at is 'when it was read';
