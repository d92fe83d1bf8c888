-- ytempire.video_age_points (DuckDB): views, likes and comments of a video at stated ages.
-- grain: one row a video and stated age that was reached on the days and at which views are known.
-- reads: age_readings (of the days around), videos, stated_ages, days (UTC).
-- A figure is the line between the readings before and after; farther apart than the age's gap, it
-- is not known. A video begins at its publication with 0. The rate is between two real readings.
with edges as (
    select
        video_id,
        age_hours,
        edge,
        arg_max(before_views, before_us) as before_views,
        arg_max_null(before_likes, before_us) as before_likes,
        arg_max_null(before_comments, before_us) as before_comments,
        arg_min(after_views, after_us) as after_views,
        arg_min_null(after_likes, after_us) as after_likes,
        arg_min_null(after_comments, after_us) as after_comments,
        max(before_us) as before_us,
        min(after_us) as after_us
    from age_readings
    group by video_id, age_hours, edge
),

placed as (
    select
        edges.video_id,
        videos.channel_id,
        edges.age_hours,
        edges.edge,
        stated_ages.gap_hours * 3600000000 as gap_limit_us,
        edges.after_views,
        edges.after_likes,
        edges.after_comments,
        edges.after_us,
        epoch_us(videos.published_at) as published_us,
        published_us
        + (edges.age_hours - edges.edge * stated_ages.rate_hours) * 3600000000 as instant_us,
        edges.before_us is null
        and instant_us - published_us <= gap_limit_us as is_from_birth,
        case when is_from_birth then 0 else edges.before_views end as before_views,
        case when is_from_birth then 0 else edges.before_likes end as before_likes,
        case when is_from_birth then 0 else edges.before_comments end as before_comments,
        case when is_from_birth then published_us else edges.before_us end as before_us
    from edges
    inner join videos on edges.video_id = videos.video_id
    inner join stated_ages on edges.age_hours = stated_ages.age_hours
),

measured as (
    select
        video_id,
        channel_id,
        age_hours,
        edge,
        gap_limit_us,
        before_views,
        before_likes,
        before_comments,
        after_views,
        after_likes,
        after_comments,
        instant_us,
        after_us - before_us as gap_us,
        coalesce((instant_us - before_us) / nullif(gap_us, 0), 0) as way,
        case
            when after_us is null then before_us
            when before_us is null then after_us
            when instant_us - before_us <= after_us - instant_us then before_us
            else after_us
        end as nearest_us,
        case when nearest_us = before_us then before_views else after_views end as nearest_views
    from placed
),

rates as (
    select
        ends.video_id,
        ends.age_hours,
        (ends.nearest_views - starts.nearest_views) * 3600000000.0
        / (ends.nearest_us - starts.nearest_us) as views_per_hour
    from measured as ends
    inner join measured as starts
        on ends.video_id = starts.video_id and ends.age_hours = starts.age_hours
    where ends.edge = 0 and starts.edge = 1 and ends.nearest_us > starts.nearest_us
),

asked as (
    select
        day,
        epoch_us(cast(day as timestamp)) // 86400000000 as day_number
    from days
)

select
    asked.day as reached_date,
    measured.video_id,
    measured.channel_id,
    measured.age_hours,
    cast(
        round(
            measured.before_views
            + (measured.after_views - measured.before_views) * measured.way
        ) as bigint
    ) as views,
    cast(
        round(
            measured.before_likes
            + (measured.after_likes - measured.before_likes) * measured.way
        ) as bigint
    ) as likes,
    cast(
        round(
            measured.before_comments
            + (measured.after_comments - measured.before_comments) * measured.way
        ) as bigint
    ) as comments,
    cast(rates.views_per_hour as double) as views_per_hour,
    cast(round(measured.gap_us / 1000000) as bigint) as gap_seconds
from measured
inner join asked on measured.instant_us // 86400000000 = asked.day_number
left join rates on measured.video_id = rates.video_id and measured.age_hours = rates.age_hours
where measured.edge = 0 and measured.gap_us <= measured.gap_limit_us
