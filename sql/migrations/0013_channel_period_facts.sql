-- ytempire.channel_period_facts: the totals an export states for a channel over a window.
-- grain: one row a channel, window and source file: the file's own Total line.
create table ytempire.channel_period_facts (
    channel_id uuid not null references ytempire.channels (channel_id),
    source text not null,
    source_ref text not null,
    window_start date,
    window_end date,
    views bigint,
    engaged_views bigint,
    watch_seconds bigint,
    subscribers_net bigint,
    revenue_micros bigint,
    impressions bigint,
    ctr double precision,
    rows_listed bigint not null,
    as_of timestamptz not null,
    ingested_at timestamptz not null default ytempire.clock_now(),
    primary key (channel_id, source, source_ref)
);

comment on column ytempire.channel_period_facts.views is
'what the file calls the total; more than its listed videos when the export is capped';
comment on column ytempire.channel_period_facts.rows_listed is 'videos listed in the file';
comment on column ytempire.channel_period_facts.window_end is
'day after the last day of the window';
