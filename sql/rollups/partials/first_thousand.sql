-- first_thousand (DuckDB): how near to 1,000 views a UTC day's readings brought young videos.
-- grain: one row a video with a reading of the day in its first 28 days.
-- reads: readings (a day's, not flagged, views known), videos. reached_ is the first reading of the
-- day with 1,000 views or more, before_ what was read on the day before it. Instants are
-- microseconds since 1970.
with young as (
    select
        readings.video_id,
        readings.at_us,
        readings.views
    from readings
    inner join videos on readings.video_id = videos.video_id
    where
        readings.at_us >= epoch_us(videos.published_at)
        and readings.at_us < epoch_us(videos.published_at) + 28 * 86400000000
),

crossings as (
    select
        video_id,
        arg_min(views, at_us) filter (where views >= 1000) as reached_views,
        max(views) as greatest_views,
        min(at_us) filter (where views >= 1000) as reached_us,
        max(at_us) as last_us
    from young
    group by video_id
),

-- Most videos are above 1,000 all day or below: only the others are looked at again.
befores as (
    select
        young.video_id,
        max(young.views) as before_views,
        max(young.at_us) as before_us
    from young
    inner join crossings on young.video_id = crossings.video_id
    where young.at_us < crossings.reached_us
    group by young.video_id
)

select
    crossings.video_id,
    crossings.reached_views,
    case
        when crossings.reached_us is null then crossings.greatest_views else befores.before_views
    end as before_views,
    crossings.greatest_views,
    crossings.reached_us,
    case
        when crossings.reached_us is null then crossings.last_us else befores.before_us
    end as before_us,
    crossings.last_us
from crossings
left join befores on crossings.video_id = befores.video_id
order by crossings.video_id
