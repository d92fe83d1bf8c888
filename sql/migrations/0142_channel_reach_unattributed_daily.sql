-- ytempire.channel_reach_unattributed_daily: thumbnail impressions that no video is named for.
-- grain: one row a channel and Pacific day; the newest report of the day replaces it.
-- reads: the Reporting API's channel_reach_basic_a1, its line of no video. It is apart from
-- video_reach_daily, whose rows are of one video each: a channel's total is the sum of both.
create table ytempire.channel_reach_unattributed_daily (
    channel_id uuid not null references ytempire.channels (channel_id),
    pacific_date date not null,
    impressions bigint not null,
    ctr double precision check (ctr >= 0 and ctr <= 1),
    clicks bigint,
    report_id text not null,
    as_of timestamptz not null,
    ingested_at timestamptz not null default ytempire.clock_now(),
    primary key (channel_id, pacific_date)
);

comment on table ytempire.channel_reach_unattributed_daily is
'impressions of what was deleted since, by channel and Pacific day; no video is named for them';
comment on column ytempire.channel_reach_unattributed_daily.channel_id is 'the channel';
comment on column ytempire.channel_reach_unattributed_daily.pacific_date is
'day in US Pacific time';
comment on column ytempire.channel_reach_unattributed_daily.impressions is
'times a thumbnail was shown';
comment on column ytempire.channel_reach_unattributed_daily.ctr is
'share of impressions that were clicked, as reported, 0..1; null: no impressions';
comment on column ytempire.channel_reach_unattributed_daily.clicks is
'impressions * ctr, rounded: YouTube tells the rate only';
comment on column ytempire.channel_reach_unattributed_daily.report_id is
'the report that says so';
comment on column ytempire.channel_reach_unattributed_daily.as_of is 'when the report was made';
comment on column ytempire.channel_reach_unattributed_daily.ingested_at is
'when the row was last written';
