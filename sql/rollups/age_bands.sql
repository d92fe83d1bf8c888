-- ytempire.age_bands (DuckDB): what is usual at a stated age.
-- grain: one row a UTC day, niche, format and stated age.
-- reads: days (UTC), age_points (video_age_points of these and the 27 days before each), videos,
-- view_changes (Pacific days on which a view became something else).
with epochs as (
    select
        days.day,
        max(view_changes.since) as since
    from days
    left join view_changes on days.day >= view_changes.since
    group by days.day
),

points as (
    select
        age_points.reached_date,
        age_points.age_hours,
        age_points.views,
        age_points.views_per_hour,
        videos.niche,
        videos.format,
        videos.published_date
    from age_points
    inner join videos on age_points.video_id = videos.video_id
    where videos.format is distinct from 'live'
),

windows as (
    select
        epochs.day,
        points.niche,
        points.format,
        points.age_hours,
        count(*) as videos,
        quantile_cont(points.views, [0.1, 0.25, 0.5, 0.75, 0.9]) as quantiles,
        quantile_cont(points.views_per_hour, 0.5) as views_per_hour_p50
    from epochs
    inner join points
        on epochs.day >= points.reached_date and epochs.day < points.reached_date + 28
    where epochs.since is null or points.published_date >= epochs.since
    group by epochs.day, points.niche, points.format, points.age_hours
)

select
    day as reached_date,
    niche,
    format,
    age_hours,
    videos,
    quantiles[1] as views_p10,
    quantiles[2] as views_p25,
    quantiles[3] as views_p50,
    quantiles[4] as views_p75,
    quantiles[5] as views_p90,
    views_per_hour_p50
from windows
