-- ytempire.breakdown_period_facts: what an export says of a value of a breakdown over a window.
-- grain: one row a channel, breakdown, value and source file; breakdown total is the file's Total.
create table ytempire.breakdown_period_facts (
    channel_id uuid not null references ytempire.channels (channel_id),
    breakdown text not null,
    breakdown_value text not null,
    value_name text,
    source text not null,
    source_ref text not null,
    window_start date,
    window_end date,
    views bigint,
    engaged_views bigint,
    watch_seconds bigint,
    subscribers_net bigint,
    likes bigint,
    comments bigint,
    shares bigint,
    average_view_seconds double precision,
    average_view_ratio double precision,
    revenue_micros bigint,
    revenue_currency_micros bigint,
    impressions bigint,
    clicks double precision,
    ctr double precision,
    views_ratio double precision,
    watch_time_ratio double precision,
    revenue_currency text,
    usd_per_unit numeric,
    as_of timestamptz not null,
    ingested_at timestamptz not null default ytempire.clock_now(),
    primary key (channel_id, breakdown, breakdown_value, source, source_ref)
);
create index breakdown_period_facts_window
on ytempire.breakdown_period_facts (channel_id, breakdown, window_start, window_end, as_of desc);

comment on table ytempire.breakdown_period_facts is
'a country, a traffic source ... over a window; of files of one window the newest as_of is newest';
comment on column ytempire.breakdown_period_facts.channel_id is 'whose export it is';
comment on column ytempire.breakdown_period_facts.breakdown is
'geography, traffic source ..., or total: the file''s own Total line';
comment on column ytempire.breakdown_period_facts.breakdown_value is
'as the file writes it, in its language: US, YouTube search; two of them are parted by " | "';
comment on column ytempire.breakdown_period_facts.value_name is
'what the value means, where it is a code: the name of a city; null: not told';
comment on column ytempire.breakdown_period_facts.window_start is
'first day; Studio counts days in Pacific time; null: the file does not say';
comment on column ytempire.breakdown_period_facts.window_end is
'day after the last day of the window';
comment on column ytempire.breakdown_period_facts.source is
'which reader wrote it, as studio_export';
comment on column ytempire.breakdown_period_facts.source_ref is
'sha-256 of the file: the same file read twice is one import';
comment on column ytempire.breakdown_period_facts.views is
'views; may be negative when YouTube takes views back';
comment on column ytempire.breakdown_period_facts.engaged_views is
'views that went on past the first seconds';
comment on column ytempire.breakdown_period_facts.watch_seconds is 'watch time, seconds';
comment on column ytempire.breakdown_period_facts.subscribers_net is 'subscribers gained less lost';
comment on column ytempire.breakdown_period_facts.likes is 'likes less likes taken back';
comment on column ytempire.breakdown_period_facts.comments is 'comments added';
comment on column ytempire.breakdown_period_facts.shares is 'times a share button was used';
comment on column ytempire.breakdown_period_facts.average_view_seconds is
'mean watch time of a view, seconds';
comment on column ytempire.breakdown_period_facts.average_view_ratio is
'mean share of a video that is watched; above 1 where viewers watch again';
comment on column ytempire.breakdown_period_facts.revenue_micros is
'estimated revenue, micro-dollars; null: not told, or in a currency whose rate nobody gave';
comment on column ytempire.breakdown_period_facts.revenue_currency_micros is
'estimated revenue as the file has it, millionths of one unit of revenue_currency';
comment on column ytempire.breakdown_period_facts.impressions is 'thumbnails shown';
comment on column ytempire.breakdown_period_facts.clicks is 'impressions * ctr, not rounded';
comment on column ytempire.breakdown_period_facts.ctr is
'as exported, 0..1; null: blank in the file';
comment on column ytempire.breakdown_period_facts.views_ratio is
'share of the channel''s views, 0..1; Studio tells shares of age and gender, no counts';
comment on column ytempire.breakdown_period_facts.watch_time_ratio is
'share of the channel''s watch time, 0..1';
comment on column ytempire.breakdown_period_facts.revenue_currency is
'ISO 4217, as the header names it; null: no revenue, or its currency cannot be told';
comment on column ytempire.breakdown_period_facts.usd_per_unit is
'US dollars for one unit, as given with the import; null: no rate was given, or no revenue';
comment on column ytempire.breakdown_period_facts.as_of is
'when the figures were taken: the first import of the file';
comment on column ytempire.breakdown_period_facts.ingested_at is 'when the row was last written';
