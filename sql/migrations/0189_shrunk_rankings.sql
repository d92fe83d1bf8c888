-- ytempire.shrunk_rankings: what is ranked, by what few data and their kind say together.
-- grain: one row a day of estimation, ranking and subject. Written by the step 38_find_insights
-- only, replaced by estimated_date.
create table ytempire.shrunk_rankings (
    estimated_date date not null,
    ranking text not null check (ranking in ('video_ctr', 'channel_rpm', 'channel_views')),
    unit text not null,
    subject_id uuid not null,
    rank bigint not null check (rank > 0),
    ranked bigint not null,
    raw double precision,
    shrunk double precision not null,
    low double precision not null,
    high double precision not null,
    interval_ratio double precision not null,
    own_weight_ratio double precision not null,
    primary key (ranking, subject_id, estimated_date)
);
create index shrunk_rankings_date on ytempire.shrunk_rankings (estimated_date, ranking, rank);

comment on table ytempire.shrunk_rankings is
'rankings by empirical Bayes posterior means (YTEMPIRE-derived), so that the first are not '
'those with least data; one row a day of estimation, ranking and subject';
comment on column ytempire.shrunk_rankings.estimated_date is
'Pacific day on which it was estimated; a day''s rows are replaced together';
comment on column ytempire.shrunk_rankings.ranking is
'video_ctr: click-through of videos published in 90 days, 0..1; channel_rpm: dollars per 1,000 '
'views over 28 days; channel_views: views of a typical video at day 7';
comment on column ytempire.shrunk_rankings.unit is 'unit of the figures, in words';
comment on column ytempire.shrunk_rankings.subject_id is 'the video or the channel';
comment on column ytempire.shrunk_rankings.rank is 'place by the shrunk figure, 1 the best';
comment on column ytempire.shrunk_rankings.ranked is 'how many are ranked';
comment on column ytempire.shrunk_rankings.raw is
'the figure by its own data alone, null: it has none; in unit';
comment on column ytempire.shrunk_rankings.shrunk is
'the figure that it is ranked by: drawn to its channel, niche and network, the more the fewer data '
'it has; in unit';
comment on column ytempire.shrunk_rankings.low is 'lower end of the interval, in unit';
comment on column ytempire.shrunk_rankings.high is 'upper end of the interval, in unit';
comment on column ytempire.shrunk_rankings.interval_ratio is
'share of truths that the interval should hold, 0..1';
comment on column ytempire.shrunk_rankings.own_weight_ratio is
'part of the figure that its own data make, 0..1';
