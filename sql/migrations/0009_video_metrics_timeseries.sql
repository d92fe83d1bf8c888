-- ytempire.video_metrics_timeseries: readings of a video's public counters.
-- grain: one row a video and reading instant.
-- differs: bigint counters; null (with a state) for what YouTube did not tell; impressions and
-- clicks beside ctr; double precision ratios; flags keep a doubtful reading without believing it.
create table ytempire.video_metrics_timeseries (
    time timestamptz not null,
    video_id uuid not null references ytempire.videos (video_id),
    channel_id uuid not null references ytempire.channels (channel_id),

    views bigint,
    views_delta bigint,
    likes bigint,
    comments bigint,
    shares bigint,
    watch_time_hours numeric(16, 4),
    impressions bigint,
    clicks bigint,

    ctr double precision,
    retention_rate double precision,
    engagement_rate double precision,

    estimated_revenue_cents bigint,
    estimated_revenue_micros bigint,

    likes_state text not null default 'ok' check (likes_state in ('ok', 'hidden', 'absent')),
    comments_state text not null default 'ok'
    check (comments_state in ('ok', 'disabled', 'absent')),
    flags text[] not null default '{}',
    view_definition smallint not null,
    source text not null,
    ingested_at timestamptz not null default ytempire.clock_now(),
    primary key (video_id, time)
);
create index video_metrics_timeseries_time on ytempire.video_metrics_timeseries (time);
create index video_metrics_timeseries_ingested
on ytempire.video_metrics_timeseries (ingested_at);

comment on column ytempire.video_metrics_timeseries.views_delta is
'signed change since the reading before that is not flagged; null: no such reading, or flagged';
comment on column ytempire.video_metrics_timeseries.flags is
'why a reading is doubtful, as zero_after_positive; a flagged reading never counts as growth';
comment on column ytempire.video_metrics_timeseries.view_definition is
'what a view was: 1 to 2025-03-30, 2 Shorts count starts, 3 all count starts (2026-08-24)';
comment on column ytempire.video_metrics_timeseries.likes_state is
'hidden: the channel hides likes; absent: YouTube sent no count';
