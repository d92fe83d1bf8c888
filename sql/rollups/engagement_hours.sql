-- ytempire.engagement_hours (DuckDB): what viewers did in each Pacific hour of the week.
-- grain: one row a UTC day, channel, format and hour of the week.
-- reads: days (UTC), video_hours (of these and the day before each), videos.
-- From the last reading of an hour to the next one's, at most 90 minutes apart (over a longer time
-- nobody knows which hour it was), counters move evenly; a video begins at its publication with 0.
-- What falls into an hour is the difference of whole numbers at its ends, so that the hours sum to
-- the counters' change. Changes are doubles: times microseconds they do not fit a bigint, and what
-- is reached at the end is the change itself, which a rounded product may miss by one. Hours are
-- numbers since 1970.
with young as (
    select
        video_id,
        channel_id,
        format,
        epoch_us(published_at) as published_us
    from videos
),

followed as (
    select
        hours.hour_number,
        young.channel_id,
        young.format,
        hours.views,
        hours.likes,
        hours.comments,
        hours.last_us,
        lag(hours.views, 1, 0) over earlier as before_views,
        lag(hours.likes, 1, 0) over earlier as before_likes,
        lag(hours.comments, 1, 0) over earlier as before_comments,
        lag(hours.last_us, 1, young.published_us) over earlier as before_us
    from video_hours as hours
    inner join young on hours.video_id = young.video_id
    where
        hours.last_us > young.published_us
        and hours.last_us < young.published_us + 90 * 86400000000
    window
        earlier as (
            partition by hours.video_id
            order by hours.hour_number
        )
),

changes as (
    select
        channel_id,
        format,
        hour_number,
        before_us,
        last_us,
        last_us - before_us as took_us,
        cast(views - before_views as double) as more_views,
        cast(likes - before_likes as double) as more_likes,
        cast(comments - before_comments as double) as more_comments,
        more_likes is not null and more_comments is not null as is_rated,
        unnest(range(before_us // 3600000000, hour_number + 1)) as part
    from followed
    where took_us > 0 and took_us <= 5400000000
),

gains as (
    select
        channel_id,
        format,
        hour_number // 24 as day_number,
        part,
        is_rated,
        greatest(part * 3600000000, before_us) - before_us as start_us,
        least((part + 1) * 3600000000, last_us) - before_us as end_us,
        start_us = took_us as is_from_end,
        end_us = took_us as is_to_end,
        if(is_to_end, more_views, floor(more_views * end_us / took_us))
        - if(is_from_end, more_views, floor(more_views * start_us / took_us)) as views,
        if(is_to_end, more_likes, floor(more_likes * end_us / took_us))
        - if(is_from_end, more_likes, floor(more_likes * start_us / took_us)) as likes,
        if(is_to_end, more_comments, floor(more_comments * end_us / took_us))
        - if(is_from_end, more_comments, floor(more_comments * start_us / took_us)) as comments
    from changes
),

sums as (
    select
        day_number,
        part,
        channel_id,
        format,
        sum(end_us - start_us) as followed_us,
        sum(views) as views,
        sum(views) filter (where is_rated) as rated_views,
        sum(likes) filter (where is_rated) as likes,
        sum(comments) filter (where is_rated) as comments
    from gains
    group by day_number, part, channel_id, format
),

in_pacific as (
    select
        days.day,
        sums.channel_id,
        sums.format,
        timezone(
            'America/Los_Angeles', make_timestamptz(sums.part * 3600000000)
        ) as pacific_hour,
        cast((isodow(pacific_hour) - 1) * 24 + hour(pacific_hour) as integer) as hour_of_week,
        sums.followed_us,
        sums.views,
        sums.rated_views,
        sums.likes,
        sums.comments
    from sums
    inner join days
        on sums.day_number = epoch_us(cast(days.day as timestamp)) // 86400000000
)

select
    day,
    channel_id,
    format,
    hour_of_week,
    cast(round(sum(followed_us) / 1000000) as bigint) as followed_seconds,
    cast(sum(views) as bigint) as views_gained,
    cast(sum(rated_views) as bigint) as engagement_views,
    cast(sum(likes) as bigint) as engagement_likes,
    cast(sum(comments) as bigint) as engagement_comments
from in_pacific
group by day, channel_id, format, hour_of_week
