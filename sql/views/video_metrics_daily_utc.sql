-- ytempire.video_metrics_daily_utc: a video's UTC day, from its hours and as they are now.
-- grain: one row a video and UTC day with a reading that is not flagged.
-- reads: video_hours. A day of either zone is made of whole UTC hours. Unlike video_metrics_daily,
-- which steps of the pipeline roll up from every source, this is the readings alone, in real time.
create view ytempire.video_metrics_daily_utc as
with hours as (
    select
        video_id,
        channel_id,
        hour,
        readings,
        views,
        first_views,
        views_peak,
        views_before,
        likes,
        comments,
        revenue_micros,
        revenue_micros_before,
        first_views_at,
        gained_since_at,
        as_of,
        (hour at time zone 'UTC')::date as utc_date
    from ytempire.video_hours
),

-- What is last is the greatest by its hour; what is first, the least.
days as (
    select
        video_id,
        channel_id,
        utc_date,
        sum(readings)::bigint as readings,
        max(views_peak) as views_peak,
        sum(views - views_before)::bigint as views_gained,
        sum(revenue_micros - revenue_micros_before)::bigint as revenue_micros_gained,
        (array_agg(views order by hour desc) filter (where views is not null))[1] as views,
        (array_agg(likes order by hour desc) filter (where likes is not null))[1] as likes,
        (array_agg(comments order by hour desc) filter (where comments is not null))[1]
            as comments,
        (array_agg(revenue_micros order by hour desc) filter (where revenue_micros is not null))[1]
            as revenue_micros,
        (array_agg(first_views order by hour) filter (where views is not null))[1]
            as first_views,
        (array_agg(views_before order by hour) filter (where views is not null))[1]
            as views_before,
        min(first_views_at) as first_views_at,
        min(gained_since_at) as gained_since_at,
        utc_date::timestamp at time zone 'UTC' as starts_at,
        max(as_of) as as_of
    from hours
    group by video_id, channel_id, utc_date
)

select
    utc_date,
    video_id,
    channel_id,
    readings,
    views,
    views_peak,
    views_gained,
    (
        views - first_views
        -- Of the gain up to the day's first reading, as much as lies within the day.
        + (first_views - views_before)
        * case
            when gained_since_at >= starts_at then 1
            else
                extract(epoch from first_views_at - starts_at)
                / nullif(extract(epoch from first_views_at - gained_since_at), 0)
        end
    )::double precision as views_gained_in_day,
    likes,
    comments,
    revenue_micros,
    revenue_micros_gained,
    ytempire.engagement_live(likes, comments, views) as avg_engagement,
    gained_since_at,
    as_of
from days;

comment on view ytempire.video_metrics_daily_utc is
'a video''s UTC day from its hours, in real time; one row a video and UTC day with a reading '
'that is believed';
comment on column ytempire.video_metrics_daily_utc.utc_date is 'the UTC day';
comment on column ytempire.video_metrics_daily_utc.video_id is 'the video';
comment on column ytempire.video_metrics_daily_utc.channel_id is
'the video''s channel';
comment on column ytempire.video_metrics_daily_utc.readings is
'readings of the day that are not flagged';
comment on column ytempire.video_metrics_daily_utc.views is
'public view counter, last known in the day; null: not told in it';
comment on column ytempire.video_metrics_daily_utc.views_peak is
'highest view counter of the day: more than views when YouTube took views back';
comment on column ytempire.video_metrics_daily_utc.views_gained is
'signed change of the counter from gained_since_at to the day''s last reading: summed over days '
'it is the whole change; null: no earlier reading, or none in this day';
comment on column ytempire.video_metrics_daily_utc.views_gained_in_day is
'views: the part of views_gained that falls into this day, were they evenly spread between two '
'readings; what came after the last reading is told by the next; not a whole number';
comment on column ytempire.video_metrics_daily_utc.likes is
'public like counter, last known in the day; null: hidden or not told';
comment on column ytempire.video_metrics_daily_utc.comments is
'public comment counter, last known in the day; null: disabled or not told';
comment on column ytempire.video_metrics_daily_utc.revenue_micros is
'micro-dollars: estimated revenue of the video''s life so far; null: not told by readings';
comment on column ytempire.video_metrics_daily_utc.revenue_micros_gained is
'micro-dollars: signed change of revenue_micros since the last reading before the day; null: not '
'told, or no such reading';
comment on column ytempire.video_metrics_daily_utc.avg_engagement is
'live engagement of the video''s life at the day''s last reading: (likes + 2 comments) / views; '
'ratio, may exceed 1; null: a part is not told';
comment on column ytempire.video_metrics_daily_utc.gained_since_at is
'the reading that views_gained counts from, which may lie days back, or the publication of a new '
'video; null: no gain is known';
comment on column ytempire.video_metrics_daily_utc.as_of is 'the day''s last reading';
