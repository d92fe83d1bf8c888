-- age_readings (DuckDB): the readings of a UTC day that lie nearest to videos' stated ages.
-- grain: one row a video, stated age and edge (0: the age; 1: where its rate is measured from) with
-- a reading of the day within the age's gap; the last one before, and the first one from then on.
-- reads: readings (a day's, not flagged, views known), videos, stated_ages, bounds (of the day).
-- Days are merged by taking the later reading before and the earlier one after. Instants are
-- microseconds since 1970.
with edges as (
    select
        stated_ages.age_hours,
        numbers.edge,
        stated_ages.gap_hours * 3600000000 as gap_us,
        (stated_ages.age_hours - numbers.edge * stated_ages.rate_hours) * 3600000000 as age_us
    from stated_ages
    cross join (values (0), (1)) as numbers (edge)
),

-- A video's 90 days, and the gap of 3 days after them.
young as (
    select
        videos.video_id,
        epoch_us(videos.published_at) as published_us,
        bounds.start_us,
        bounds.end_us
    from videos
    cross join bounds
    where
        published_us >= bounds.start_us - (90 + 3) * 86400000000
        and published_us < bounds.end_us + 2 * 3600000000
),

wanted as (
    select
        young.video_id,
        edges.age_hours,
        edges.edge,
        edges.gap_us,
        young.published_us + edges.age_us as instant_us
    from young
    cross join edges
    where
        instant_us >= young.start_us - edges.gap_us
        and instant_us < young.end_us + edges.gap_us
),

nearest as (
    select
        wanted.video_id,
        wanted.age_hours,
        wanted.edge,
        max(readings.at_us) filter (where readings.at_us <= wanted.instant_us) as before_us,
        min(readings.at_us) filter (where readings.at_us >= wanted.instant_us) as after_us
    from wanted
    inner join readings
        on
            wanted.video_id = readings.video_id
            and wanted.instant_us - wanted.gap_us <= readings.at_us
            and wanted.instant_us + wanted.gap_us >= readings.at_us
    group by wanted.video_id, wanted.age_hours, wanted.edge
)

select
    nearest.video_id,
    nearest.age_hours,
    nearest.edge,
    earlier.views as before_views,
    earlier.likes as before_likes,
    earlier.comments as before_comments,
    later.views as after_views,
    later.likes as after_likes,
    later.comments as after_comments,
    nearest.before_us,
    nearest.after_us
from nearest
left join readings as earlier
    on nearest.video_id = earlier.video_id and nearest.before_us = earlier.at_us
left join readings as later
    on nearest.video_id = later.video_id and nearest.after_us = later.at_us
order by nearest.video_id, nearest.age_hours, nearest.edge
