-- ytempire.video_forecasts: what young videos will have at day 7 and day 28.
-- grain: one row a day of estimation, video and horizon. Written by the step 38_find_insights only,
-- replaced by estimated_date; keys are checked where the facts are written.
create table ytempire.video_forecasts (
    estimated_date date not null,
    video_id uuid not null,
    horizon_hours integer not null check (horizon_hours in (168, 672)),
    from_age_hours integer not null check (from_age_hours > 0),
    views_at_age bigint not null,
    views_forecast bigint not null,
    views_low bigint not null,
    views_high bigint not null,
    interval_ratio double precision not null,
    past_videos bigint not null,
    coverage_ratio double precision check (coverage_ratio between 0 and 1),
    coverage_videos bigint not null,
    primary key (video_id, horizon_hours, estimated_date),
    check (views_low <= views_forecast and views_forecast <= views_high)
);
create index video_forecasts_date on ytempire.video_forecasts (estimated_date);

comment on table ytempire.video_forecasts is
'early forecasts of views at day 7 and day 28 (YTEMPIRE-derived); a video unlike those that the '
'model saw has none; one row a day of estimation, video and horizon';
comment on column ytempire.video_forecasts.estimated_date is
'Pacific day on which it was estimated; a day''s rows are replaced together';
comment on column ytempire.video_forecasts.video_id is 'the video';
comment on column ytempire.video_forecasts.horizon_hours is
'hours of age that are foretold: day 7 or day 28';
comment on column ytempire.video_forecasts.from_age_hours is
'hours of age whose views it is told from: the latest that the video had reached';
comment on column ytempire.video_forecasts.views_at_age is 'view counter at that age';
comment on column ytempire.video_forecasts.views_forecast is
'view counter at the horizon: the middle of what may come';
comment on column ytempire.video_forecasts.views_low is 'lower end of the interval';
comment on column ytempire.video_forecasts.views_high is 'upper end of the interval';
comment on column ytempire.video_forecasts.interval_ratio is
'share of truths that the interval should hold, 0..1';
comment on column ytempire.video_forecasts.past_videos is
'videos whose end was known that it rests on';
comment on column ytempire.video_forecasts.coverage_ratio is
'share of views that such intervals held when foretold from past days, 0..1; null: the history '
'is too short to tell';
comment on column ytempire.video_forecasts.coverage_videos is 'videos that this share is of';
