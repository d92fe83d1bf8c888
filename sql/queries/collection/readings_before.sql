-- collection/readings_before: each video's last believed reading before an instant of its own.
-- grain: one row a video with such a reading.
-- reads: video_metrics_timeseries, video_hours_state, and video_hours_frozen for what was known in
-- days that were dropped: a later reading there counts before an earlier one that PostgreSQL holds.
with wanted as (
    select
        video_id,
        first_time
    from unnest(%(video_ids)s::uuid[], %(times)s::timestamptz[]) as wanted (video_id, first_time)
),

held as (
    select distinct on (wanted.video_id)
        wanted.video_id,
        readings.time,
        readings.views,
        readings.likes,
        readings.comments
    from wanted
    inner join ytempire.video_metrics_timeseries as readings
        on
            wanted.video_id = readings.video_id
            and wanted.first_time > readings.time
    where readings.flags = '{}' and readings.views is not null
    order by wanted.video_id asc, readings.time desc
),

dropped as (
    select
        wanted.video_id,
        kept.time,
        kept.views,
        kept.likes,
        kept.comments
    from ytempire.video_hours_state as state
    cross join wanted
    left join held on wanted.video_id = held.video_id
    cross join
        lateral (
            select
                hours.last_views_at as time,
                hours.views,
                hours.likes,
                hours.comments
            from ytempire.video_hours_frozen as hours
            where
                hours.video_id = wanted.video_id
                and hours.hour < wanted.first_time
                and hours.last_views_at < wanted.first_time
            order by hours.hour desc
            limit 1
        ) as kept
    where state.floor > '-infinity' and coalesce(held.time < state.floor, true)
)

select distinct on (known.video_id)
    known.video_id,
    known.time,
    known.views,
    known.likes,
    known.comments
from (
    select
        held.video_id,
        held.time,
        held.views,
        held.likes,
        held.comments
    from held
    union all
    select
        dropped.video_id,
        dropped.time,
        dropped.views,
        dropped.likes,
        dropped.comments
    from dropped
) as known
order by known.video_id asc, known.time desc
