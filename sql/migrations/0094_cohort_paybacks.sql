-- ytempire.cohort_paybacks: when a video had earned what it cost.
-- grain: one row a published video. Written by sql/rollups/cohort_paybacks.sql only, replaced by
-- published_date.
create table ytempire.cohort_paybacks (
    published_date date not null,
    video_id uuid not null,
    channel_id uuid not null,
    loaded_micros bigint,
    told_days bigint not null check (told_days between 0 and 91),
    revenue_micros bigint,
    estimated_payback_days integer,
    primary key (video_id, published_date)
);
create index cohort_paybacks_published on ytempire.cohort_paybacks (published_date);
create index cohort_paybacks_channel on ytempire.cohort_paybacks (channel_id);

comment on table ytempire.cohort_paybacks is
'when a video''s estimated revenue reached its loaded cost, within 90 days (YTEMPIRE-derived); one '
'row a published video. A video that is not followed long enough is censored, not a failure. By '
'estimates alone, told of every cohort alike; the view video_paybacks counts what was paid';
comment on column ytempire.cohort_paybacks.published_date is 'Pacific day of publication';
comment on column ytempire.cohort_paybacks.video_id is 'the video';
comment on column ytempire.cohort_paybacks.channel_id is 'the video''s channel';
comment on column ytempire.cohort_paybacks.loaded_micros is
'micro-dollars: direct cost and its share of what no video is charged with; null: not known';
comment on column ytempire.cohort_paybacks.told_days is
'Pacific days from published_date on whose revenue YouTube has told for the channel without a '
'gap, at most 91';
comment on column ytempire.cohort_paybacks.revenue_micros is
'micro-dollars earned in these days; null: none of them is told';
comment on column ytempire.cohort_paybacks.estimated_payback_days is
'first age in days (0: published_date) by which it had earned loaded_micros; null: not in '
'told_days, or the cost is not known';
