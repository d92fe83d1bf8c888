-- ytempire.upload_times (DuckDB): views at 24 hours by the hour of the week of publication.
-- grain: one row a Pacific day of publication, channel, format and Pacific hour of the week.
-- reads: days (Pacific days of publication), videos, age_points (video_age_points of the days on
-- which the videos were 24 hours old). Logarithms are summed as decimals: any order, one sum.
with uploads as (
    select
        videos.video_id,
        videos.published_date,
        videos.channel_id,
        videos.format,
        timezone('America/Los_Angeles', videos.published_at) as pacific_time
    from videos
    inner join days on videos.published_date = days.day
),

measured as (
    select
        uploads.published_date,
        uploads.channel_id,
        uploads.format,
        cast(
            (isodow(uploads.pacific_time) - 1) * 24 + hour(uploads.pacific_time) as integer
        ) as hour_of_week,
        age_points.views,
        case
            when age_points.views is not null then ln(1 + greatest(age_points.views, 0))
        end as log_views
    from uploads
    left join age_points
        on uploads.video_id = age_points.video_id and age_points.age_hours = 24
)

select
    published_date,
    channel_id,
    format,
    hour_of_week,
    count(*) as videos,
    count(views) as videos_measured,
    cast(sum(views) as bigint) as views_24h,
    cast(sum(cast(log_views as decimal(18, 9))) as double) as log_views_24h,
    cast(sum(cast(log_views * log_views as decimal(18, 9))) as double) as log_views_24h_squares
from measured
group by published_date, channel_id, format, hour_of_week
