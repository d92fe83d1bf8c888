-- reports/estimated: the last days on which insights were found, and choices weighed.
-- grain: one row; null: never. Parameter: report_date (the last that counts; null: today).
-- reads: channel_bands, shrunk_rankings, payback_shares, series_forecasts, change_points,
-- upload_timings, content_effects, content_mixes
-- Tables of one step are replaced together: one of them that is empty that day found nothing.
with bounds as (
    select
        coalesce(
            %(report_date)s::date,
            (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
        ) as last_date
),

found as (
    select estimated_date from ytempire.channel_bands
    union
    select estimated_date from ytempire.shrunk_rankings
    union
    select estimated_date from ytempire.payback_shares
    union
    select estimated_date from ytempire.series_forecasts
    union
    select estimated_date from ytempire.change_points
),

weighed as (
    select estimated_date from ytempire.upload_timings
    union
    select estimated_date from ytempire.content_effects
    union
    select estimated_date from ytempire.content_mixes
)

select
    (
        select max(found.estimated_date) from found
        inner join bounds on found.estimated_date <= bounds.last_date
    ) as found_date,
    (
        select max(weighed.estimated_date) from weighed
        inner join bounds on weighed.estimated_date <= bounds.last_date
    ) as weighed_date
