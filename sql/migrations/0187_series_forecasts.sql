-- ytempire.series_forecasts: the next days of revenue, quota and queue.
-- grain: one row a day of estimation, series, subject and day foretold. Written by the step
-- 38_find_insights only, replaced by estimated_date.
create table ytempire.series_forecasts (
    estimated_date date not null,
    series text not null check (series in ('revenue', 'quota', 'queue')),
    subject text,
    unit text not null,
    forecast_date date not null,
    forecast double precision not null,
    low double precision not null,
    high double precision not null,
    interval_ratio double precision not null,
    error_ratio double precision not null check (error_ratio < 1),
    coverage_ratio double precision not null,
    origins bigint not null,
    unique nulls not distinct (series, subject, forecast_date, estimated_date),
    check (low <= forecast and forecast <= high)
);
create index series_forecasts_date on ytempire.series_forecasts (estimated_date);

comment on table ytempire.series_forecasts is
'forecasts of daily series, published only where they beat the same weekday of last week on '
'past days (YTEMPIRE-derived); one row a day of estimation, series, subject and day';
comment on column ytempire.series_forecasts.estimated_date is
'Pacific day on which it was estimated; a day''s rows are replaced together';
comment on column ytempire.series_forecasts.series is
'revenue: the network''s, in micro-dollars, as YouTube estimates it; quota: units used; queue: '
'generation jobs created';
comment on column ytempire.series_forecasts.subject is
'the quota bucket; null: the whole network';
comment on column ytempire.series_forecasts.unit is 'unit of the figures, in words';
comment on column ytempire.series_forecasts.forecast_date is 'Pacific day that is foretold';
comment on column ytempire.series_forecasts.forecast is 'the middle of what may come, in unit';
comment on column ytempire.series_forecasts.low is 'lower end of the interval, in unit';
comment on column ytempire.series_forecasts.high is 'upper end of the interval, in unit';
comment on column ytempire.series_forecasts.interval_ratio is
'share of truths that the interval should hold, 0..1';
comment on column ytempire.series_forecasts.error_ratio is
'mean absolute error on past days over that of the same weekday of last week; one that is not '
'below 1 is not published';
comment on column ytempire.series_forecasts.coverage_ratio is
'share of past days that such intervals held, 0..1';
comment on column ytempire.series_forecasts.origins is
'past days from which the same was foretold, for both';
