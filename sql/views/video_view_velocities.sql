-- ytempire.video_view_velocities: how fast each video gains views now.
-- grain: one row a published video with a reading that is believed.
-- reads: videos, video_metrics_timeseries, video_hours_frozen, view_definition_epochs
-- Over the last hour of readings, and over the last day of a video that was two days old when it
-- was last read. Two real readings are compared, by the time that lies between them: the last one,
-- and the one nearest to a window before it. Where none lies between half a window and two before
-- it there is no velocity, nor across a day on which YouTube changed what a view is.
create view ytempire.video_view_velocities as
with videos as (
    select
        video_id,
        channel_id,
        published_at,
        coalesce(format, 'shorts') as format
    from ytempire.videos
    where published_at <= ytempire.clock_now()
),

readings as not materialized (
    select
        video_id,
        time,
        views,
        view_definition
    from ytempire.video_metrics_timeseries
    where flags = '{}' and views is not null
),

-- Of days that were dropped, the last reading of each hour.
dropped as not materialized (
    select
        hours.video_id,
        hours.hour,
        hours.last_views_at as time,
        hours.views,
        (
            select max(epochs.view_definition)
            from ytempire.view_definition_epochs as epochs
            where
                videos.format = any(epochs.formats)
                and coalesce(
                    (hours.last_views_at at time zone 'America/Los_Angeles')::date
                    >= epochs.effective_date,
                    true
                )
        ) as view_definition
    from ytempire.video_hours_frozen as hours
    inner join videos on hours.video_id = videos.video_id
    where hours.views is not null
),

latest as (
    select
        videos.video_id,
        videos.channel_id,
        videos.published_at,
        newest.time as as_of,
        newest.views,
        newest.view_definition,
        case
            when newest.time < videos.published_at + interval '48 hours' then interval '1 hour'
            else interval '24 hours'
        end as wanted
    from videos
    inner join
        lateral (
            (
                select
                    readings.time,
                    readings.views,
                    readings.view_definition
                from readings
                where readings.video_id = videos.video_id
                order by readings.time desc
                limit 1
            )
            union all
            (
                select
                    dropped.time,
                    dropped.views,
                    dropped.view_definition
                from dropped
                where dropped.video_id = videos.video_id
                order by dropped.hour desc
                limit 1
            )
            order by time desc
            limit 1
        ) as newest
        on true
),

compared as (
    select
        latest.video_id,
        latest.channel_id,
        latest.published_at,
        latest.as_of,
        latest.views,
        earlier.time as gained_since_at,
        latest.views - earlier.views as views_gained,
        extract(epoch from latest.as_of - earlier.time)::double precision as elapsed_seconds
    from latest
    left join
        lateral (
            select
                readings.time,
                readings.views,
                abs(extract(epoch from latest.as_of - latest.wanted - readings.time)) as off_by
            from readings
            where
                readings.video_id = latest.video_id
                and readings.view_definition = latest.view_definition
                and readings.time >= latest.as_of - 2 * latest.wanted
                and readings.time <= latest.as_of - latest.wanted / 2
            union all
            select
                dropped.time,
                dropped.views,
                abs(extract(epoch from latest.as_of - latest.wanted - dropped.time)) as off_by
            from dropped
            where
                dropped.video_id = latest.video_id
                and dropped.view_definition = latest.view_definition
                and dropped.hour >= latest.as_of - 2 * latest.wanted - interval '1 hour'
                and dropped.hour <= latest.as_of - latest.wanted / 2
                and dropped.time >= latest.as_of - 2 * latest.wanted
                and dropped.time <= latest.as_of - latest.wanted / 2
            order by off_by asc
            limit 1
        ) as earlier
        on true
)

select
    video_id,
    channel_id,
    published_at,
    views,
    views_gained,
    elapsed_seconds,
    ytempire.view_velocity(views_gained, elapsed_seconds) as view_velocity,
    gained_since_at,
    as_of
from compared;

comment on view ytempire.video_view_velocities is
'how fast a video gains views now, from two readings; one row a published video that was read';
comment on column ytempire.video_view_velocities.video_id is 'the video';
comment on column ytempire.video_view_velocities.channel_id is 'the video''s channel';
comment on column ytempire.video_view_velocities.published_at is 'when it went public';
comment on column ytempire.video_view_velocities.views is 'public view counter at as_of';
comment on column ytempire.video_view_velocities.views_gained is
'signed change of the counter from gained_since_at to as_of';
comment on column ytempire.video_view_velocities.elapsed_seconds is
'seconds from gained_since_at to as_of';
comment on column ytempire.video_view_velocities.view_velocity is
'views an hour, signed: of the last hour of readings, of the last 24 once a video is 48 hours '
'old; null: no two readings of one definition of a view lie near the ends of that window';
comment on column ytempire.video_view_velocities.gained_since_at is
'the earlier reading; null: there is none near the beginning of the window';
comment on column ytempire.video_view_velocities.as_of is
'the last reading: the velocity is of then, however long ago that is';
