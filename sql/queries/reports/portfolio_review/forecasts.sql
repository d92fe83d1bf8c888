-- reports/portfolio_review/forecasts: the next days of what is foretold better than by last week.
-- grain: one row a series, subject and day, of a day of estimation.
-- Parameter: estimated_date.
-- reads: series_forecasts
select
    forecasts.series,
    forecasts.subject,
    forecasts.unit,
    forecasts.estimated_date,
    forecasts.forecast_date,
    forecasts.forecast,
    forecasts.low,
    forecasts.high,
    forecasts.interval_ratio,
    forecasts.error_ratio,
    forecasts.coverage_ratio,
    forecasts.origins
from ytempire.series_forecasts as forecasts
where forecasts.estimated_date = %(estimated_date)s::date
order by forecasts.series, forecasts.subject nulls first, forecasts.forecast_date
