-- video_hours (DuckDB): a video's hour, from its readings.
-- grain: one row a video and UTC hour with a reading of its views that is not flagged.
-- reads: observations. Counters are those of the hour's last reading. Hours are numbers, instants
-- microseconds since 1970: arithmetic with time zones takes DuckDB five times as long.
with readings as (
    select
        epoch_us(time) // 3600000000 as hour_number,
        epoch_us(time) as at_us,
        video_id,
        views,
        likes,
        comments
    from observations
    where len(flags) = 0 and views is not null
)

select
    hour_number,
    video_id,
    count(*) as readings,
    arg_max(views, at_us) as views,
    arg_max_null(likes, at_us) as likes,
    arg_max_null(comments, at_us) as comments,
    max(at_us) as last_us
from readings
group by video_id, hour_number
