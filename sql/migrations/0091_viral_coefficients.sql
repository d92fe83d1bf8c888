-- ytempire.viral_coefficients: shares in the first 1,000 views.
-- grain: one row a video that was read in its first 28 days. Written by
-- sql/rollups/viral_coefficients.sql only, replaced by published_date.
-- differs: shares are told by day only, so the coefficient has bounds; null where 1,000 views were
-- not reached, not 0.
create table ytempire.viral_coefficients (
    published_date date not null,
    video_id uuid not null,
    channel_id uuid not null,
    greatest_views bigint not null,
    followed_until timestamptz not null,
    reached_1000_at timestamptz,
    reading_gap_seconds bigint,
    shares_low bigint,
    shares_high bigint,
    viral_coefficient double precision,
    viral_coefficient_low double precision,
    viral_coefficient_high double precision,
    primary key (video_id, published_date)
);
create index viral_coefficients_published on ytempire.viral_coefficients (published_date);
create index viral_coefficients_channel on ytempire.viral_coefficients (channel_id);

comment on table ytempire.viral_coefficients is
'shares in the first 1,000 views, by a video''s first 28 days (YTEMPIRE-derived; how many viewers '
'a viewer brings cannot be observed); one row a video that was read in them';
comment on column ytempire.viral_coefficients.published_date is 'Pacific day of publication';
comment on column ytempire.viral_coefficients.video_id is 'the video';
comment on column ytempire.viral_coefficients.channel_id is 'the video''s channel';
comment on column ytempire.viral_coefficients.greatest_views is
'greatest view counter read in the 28 days: how far a video got that has not reached 1,000';
comment on column ytempire.viral_coefficients.followed_until is 'last reading in the 28 days';
comment on column ytempire.viral_coefficients.reached_1000_at is
'when the greatest view counter so far reached 1,000, on the line between two readings; null: not '
'in the 28 days';
comment on column ytempire.viral_coefficients.reading_gap_seconds is
'seconds between these two readings';
comment on column ytempire.viral_coefficients.shares_low is
'shares before the Pacific day on which 1,000 views were reached; null: not told of every day';
comment on column ytempire.viral_coefficients.shares_high is
'shares up to the end of that day; null: not told of every day';
comment on column ytempire.viral_coefficients.viral_coefficient is
'shares by the moment 1,000 views were reached, over 1,000: that day''s shares count by the part '
'of its engaged views that was missing; null: not reached, or not told';
comment on column ytempire.viral_coefficients.viral_coefficient_low is 'shares_low / 1,000';
comment on column ytempire.viral_coefficients.viral_coefficient_high is 'shares_high / 1,000';
