-- ytempire.channel_health_daily: how well each channel does, by the 28 Pacific days up to a day.
-- grain: one row a version of the anchors, channel and Pacific day. A line of scores is read in one
-- version, the newest one: another version is another ruler, and not a change of the channel.
-- differs: percents are not added to fractions and no part is without bounds, so that the score
-- stays within 0 and 100 (score_within_0_and_100); a part that is not known is left out, not taken
-- for 0 (unmonetised_is_not_zero).
create table ytempire.channel_health_daily (
    anchors_version integer not null,
    pacific_date date not null,
    channel_id uuid not null references ytempire.channels (channel_id),
    niche text,
    videos bigint not null default 0 check (videos >= 0),
    score double precision check (score between 0 and 100),
    low double precision,
    high double precision,
    coverage_ratio double precision not null check (coverage_ratio between 0 and 1),
    has_few_videos boolean not null default false,
    engagement_ratio double precision,
    retention_ratio double precision,
    ctr_ratio double precision,
    roi_ratio double precision,
    engagement_shrunk_ratio double precision,
    retention_shrunk_ratio double precision,
    ctr_shrunk_ratio double precision,
    roi_shrunk_ratio double precision,
    engagement_points double precision,
    retention_points double precision,
    ctr_points double precision,
    roi_points double precision,
    low_limit_points double precision,
    fall_limit_points double precision,
    fall_limit_days integer,
    silence_limit_days integer,
    primary key (channel_id, pacific_date, anchors_version),
    check (low <= score and score <= high)
);
create index channel_health_daily_date on ytempire.channel_health_daily (pacific_date);

comment on table ytempire.channel_health_daily is
'health of channels, YTEMPIRE-derived; one row a version of the anchors, channel and Pacific day';
comment on column ytempire.channel_health_daily.anchors_version is
'version of channel_health_anchors; read a line of scores in one, the newest';
comment on column ytempire.channel_health_daily.pacific_date is
'last of the 28 Pacific days that the score speaks of';
comment on column ytempire.channel_health_daily.channel_id is 'the channel';
comment on column ytempire.channel_health_daily.niche is
'niche whose anchors it was measured with; null: not known';
comment on column ytempire.channel_health_daily.videos is
'videos with any figure in the 28 days, in the part that has most';
comment on column ytempire.channel_health_daily.score is
'points, 0 to 100: weighted mean of the parts that are known; null: coverage is too low';
comment on column ytempire.channel_health_daily.low is
'points: lower end of the 80 % interval, from how the channel''s videos differ';
comment on column ytempire.channel_health_daily.high is
'points: upper end of the 80 % interval';
comment on column ytempire.channel_health_daily.coverage_ratio is
'share of the weights that is known, 0..1; a part of few videos counts in part';
comment on column ytempire.channel_health_daily.has_few_videos is
'a part rests on fewer videos than a score should: show the interval, not the score alone';
comment on column ytempire.channel_health_daily.engagement_ratio is
'(likes + 2 comments + 3 shares) / engaged views, a ratio; may exceed 1';
comment on column ytempire.channel_health_daily.retention_ratio is
'seconds watched / (engaged views * duration), a ratio; may exceed 1';
comment on column ytempire.channel_health_daily.ctr_ratio is
'thumbnail clicks / impressions, 0..1';
comment on column ytempire.channel_health_daily.roi_ratio is
'(revenue - cost) / cost, a ratio, at least -1: estimated revenue of the days told, direct cost of '
'the videos published on them; null: not monetised, or no cost';
comment on column ytempire.channel_health_daily.engagement_shrunk_ratio is
'engagement_ratio pulled towards the niche, the more the fewer videos it has';
comment on column ytempire.channel_health_daily.retention_shrunk_ratio is
'retention_ratio pulled towards the niche';
comment on column ytempire.channel_health_daily.ctr_shrunk_ratio is
'ctr_ratio pulled towards the niche';
comment on column ytempire.channel_health_daily.roi_shrunk_ratio is
'roi_ratio pulled towards the niche';
comment on column ytempire.channel_health_daily.engagement_points is
'points that engagement adds to the score; the four add up to it; null: not known';
comment on column ytempire.channel_health_daily.retention_points is
'points that retention adds to the score; null: not known';
comment on column ytempire.channel_health_daily.ctr_points is
'points that click-through adds to the score; null: not known';
comment on column ytempire.channel_health_daily.roi_points is
'points that the return adds to the score; null: not known, or not monetised';
comment on column ytempire.channel_health_daily.low_limit_points is
'points below which the channel fails, as parameters/network.yaml said';
comment on column ytempire.channel_health_daily.fall_limit_points is
'points it may lose within fall_limit_days, as parameters/network.yaml said';
comment on column ytempire.channel_health_daily.fall_limit_days is
'Pacific days over which a fall is measured, as parameters/network.yaml said';
comment on column ytempire.channel_health_daily.silence_limit_days is
'days without a new video that an active channel may have, as parameters/network.yaml said';
