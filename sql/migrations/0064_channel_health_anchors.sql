-- ytempire.channel_health_anchors: the rulers that channels are measured with, version by version.
-- grain: one row a version, part of the score, niche and format. Never changed: a new ruler is a
-- new version, with which all days are scored again.
create table ytempire.channel_health_anchors (
    version integer not null check (version > 0),
    part text not null check (part in ('engagement', 'retention', 'ctr', 'roi')),
    niche text,
    format text,
    level text not null check (level in ('niche', 'format', 'network', 'fixed')),
    channels bigint not null check (channels >= 0),
    p10_ratio double precision,
    p50_ratio double precision,
    p90_ratio double precision,
    prior_ratio double precision not null,
    prior_videos double precision not null check (prior_videos > 0),
    video_spread_ratio double precision not null check (video_spread_ratio >= 0),
    weight double precision not null check (weight >= 0),
    min_videos integer not null check (min_videos > 0),
    min_channels integer not null check (min_channels > 0),
    min_coverage_ratio double precision not null check (min_coverage_ratio between 0 and 1),
    window_start date not null,
    window_end date not null check (window_end > window_start),
    fitted_at timestamptz not null default ytempire.clock_now(),
    unique nulls not distinct (version, part, niche, format),
    check ((level = 'fixed') = (p10_ratio is null)),
    check (p10_ratio < p50_ratio and p50_ratio < p90_ratio)
);

comment on table ytempire.channel_health_anchors is
'what is low, usual and high for a niche and format; one row a version, part, niche and format. '
'YTEMPIRE-derived';
comment on column ytempire.channel_health_anchors.version is
'1 for the first; a line of scores is read in one version';
comment on column ytempire.channel_health_anchors.part is 'engagement, retention, ctr or roi';
comment on column ytempire.channel_health_anchors.niche is
'the niche; null: for channels of a niche that has no row of its own';
comment on column ytempire.channel_health_anchors.format is
'the format of the videos, all for roi; null: for formats that have no row of their own';
comment on column ytempire.channel_health_anchors.level is
'whose channels gave p10 to p90: niche (of niche and format), format (of all niches), network (all '
'channels), or fixed: the same for everyone';
comment on column ytempire.channel_health_anchors.channels is
'channels that gave p10 to p90; for roi those that gave the prior';
comment on column ytempire.channel_health_anchors.p10_ratio is
'rate that 1 of 10 channels stays below, as a ratio: it gives 0.1 of the part; null: fixed';
comment on column ytempire.channel_health_anchors.p50_ratio is
'rate of the middle channel, as a ratio: it gives 0.5 of the part; null: fixed';
comment on column ytempire.channel_health_anchors.p90_ratio is
'rate that 9 of 10 channels stay below, as a ratio: it gives 0.9 of the part; null: fixed';
comment on column ytempire.channel_health_anchors.prior_ratio is
'what a channel without videos is taken for: the niche''s rate, itself shrunk towards the '
'network''s; for roi revenue / cost';
comment on column ytempire.channel_health_anchors.prior_videos is
'effective videos at which a channel''s own rate counts as much as the prior';
comment on column ytempire.channel_health_anchors.video_spread_ratio is
'standard deviation of the rate of a single effective video, as a ratio: width of the interval';
comment on column ytempire.channel_health_anchors.weight is
'weight of the part in the score; a ratio to the sum of all four';
comment on column ytempire.channel_health_anchors.min_videos is
'videos below which a part counts only in part towards coverage';
comment on column ytempire.channel_health_anchors.min_channels is
'channels below which a niche or format takes the anchors of the next wider level';
comment on column ytempire.channel_health_anchors.min_coverage_ratio is
'coverage below which there is no score';
comment on column ytempire.channel_health_anchors.window_start is
'first Pacific day of the facts that were used';
comment on column ytempire.channel_health_anchors.window_end is
'the day after the last Pacific day of the facts that were used';
comment on column ytempire.channel_health_anchors.fitted_at is 'when the version was made';
