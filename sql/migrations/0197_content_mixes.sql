-- ytempire.content_mixes: how many videos of each kind to make tomorrow.
-- grain: one row a day of estimation, topic and format. Written by the step 39_weigh_choices only,
-- replaced by estimated_date.
create table ytempire.content_mixes (
    estimated_date date not null,
    topic text not null,
    format text not null,
    videos bigint not null check (videos >= 0),
    propensity_ratio double precision not null check (propensity_ratio > 0),
    explored_ratio double precision not null check (explored_ratio > 0),
    measured bigint not null check (measured >= 0),
    roi_ratio double precision not null,
    low_ratio double precision not null,
    high_ratio double precision not null,
    check (low_ratio <= roi_ratio and roi_ratio <= high_ratio),
    primary key (topic, format, estimated_date)
);
create index content_mixes_date on ytempire.content_mixes (estimated_date);

comment on table ytempire.content_mixes is
'suggested mix of the next day''s videos, by Thompson sampling with a floor for exploration '
'(YTEMPIRE-derived); one row a day of estimation, topic and format';
comment on column ytempire.content_mixes.estimated_date is
'Pacific day on which it was estimated; a day''s rows are replaced together';
comment on column ytempire.content_mixes.topic is 'category of the videos';
comment on column ytempire.content_mixes.format is 'long or shorts';
comment on column ytempire.content_mixes.videos is 'how many to make the next day';
comment on column ytempire.content_mixes.propensity_ratio is
'share of the videos that the kind was given, 0 to 1: what another mix would have made is judged '
'with it';
comment on column ytempire.content_mixes.explored_ratio is
'share of the videos that goes to all kinds alike, 0 to 1';
comment on column ytempire.content_mixes.measured is 'videos of the last 90 days that tell of it';
comment on column ytempire.content_mixes.roi_ratio is
'expected (estimated revenue of the first 7 days - loaded cost) / loaded cost of a video, of which '
'the most extreme hundredths are drawn in';
comment on column ytempire.content_mixes.low_ratio is 'lower edge of the interval of 95 %';
comment on column ytempire.content_mixes.high_ratio is 'upper edge';
