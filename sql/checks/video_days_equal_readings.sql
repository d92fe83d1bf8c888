-- checks/video_days_equal_readings: what a video's rolled up day says of public counters is what
-- its readings say that are not flagged, and the day is there: how many, the last views, and the
-- change since the reading before the day.
-- severity: error
-- grain: one row a video and Pacific day.
-- reads: video_metrics_daily, video_metrics_timeseries, video_hours_frozen, video_hours_state,
-- videos, channels, source_watermarks, lake_days.
-- Of each video the days from the first on of which a reading came in the last two days: a run
-- looks at all that changed since the one before. Readings that came after the last roll-up wait
-- for the next. Days of which a part was dropped are not compared; the change of the first day
-- after them counts from the hours that were kept. Where the channel is not ours, the reading
-- before may have expired: then no change is known; nor where no hours were kept of a video that
-- was public before the drop, for what was told late of it lies in the lake alone.
with dropped as (
    select
        -- The last Pacific day of which a part was dropped: it begins within the UTC day.
        coalesce(max(day), '-infinity') as last_date,
        (
            select state.floor
            from ytempire.video_hours_state as state
        ) as floor
    from ytempire.lake_days
    where dropped_at is not null
),

rolled_up as (
    select complete_through
    from ytempire.source_watermarks
    where source = 'rollup' and scope = 'video_metrics_daily'
),

came as (
    select
        video_id,
        min((time at time zone 'America/Los_Angeles')::date) as first_date
    from ytempire.video_metrics_timeseries
    cross join dropped
    where
        (time at time zone 'America/Los_Angeles')::date > dropped.last_date
        and ingested_at > ytempire.clock_now() - interval '2 days'
        and flags = '{}'
    group by video_id
),

spans as (
    select
        came.video_id,
        came.first_date,
        videos.channel_id,
        videos.published_at,
        coalesce(channels.is_ours, false) as is_ours,
        came.first_date::timestamp at time zone 'America/Los_Angeles' as starts_at
    from came
    inner join ytempire.videos on came.video_id = videos.video_id
    inner join ytempire.channels on videos.channel_id = channels.channel_id
),

readings as (
    select
        spans.video_id,
        held.time,
        held.views,
        held.likes,
        held.comments,
        (held.time at time zone 'America/Los_Angeles')::date as pacific_date
    from rolled_up
    cross join spans
    inner join ytempire.video_metrics_timeseries as held
        on spans.video_id = held.video_id and spans.starts_at <= held.time
    where
        held.flags = '{}'
        and (
            held.ingested_at <= rolled_up.complete_through
            or ytempire.rollup_has_seen('video_metrics_daily', held.xmin)
        )
),

days as (
    select
        video_id,
        pacific_date,
        count(*) as readings,
        min(time) filter (where views is not null) as views_first_at,
        max(time) filter (where views is not null) as views_last_at,
        min(time) filter (where likes is not null) as likes_first_at,
        max(time) filter (where likes is not null) as likes_last_at,
        min(time) filter (where comments is not null) as comments_first_at,
        max(time) filter (where comments is not null) as comments_last_at
    from readings
    group by video_id, pacific_date
),

counters as (
    select
        days.video_id,
        days.pacific_date,
        counter.name,
        counter.first_at,
        counter.ended
    from days
    left join ytempire.video_metrics_timeseries as last_reading
        on days.video_id = last_reading.video_id and days.views_last_at = last_reading.time
    cross join
        lateral (
            values
            ('views', days.views_first_at, last_reading.views),
            (
                'likes',
                days.likes_first_at,
                case
                    when days.likes_last_at = days.views_last_at then last_reading.likes
                    else (
                        select held.likes
                        from ytempire.video_metrics_timeseries as held
                        where held.video_id = days.video_id and held.time = days.likes_last_at
                    )
                end
            ),
            (
                'comments',
                days.comments_first_at,
                case
                    when days.comments_last_at = days.views_last_at then last_reading.comments
                    else (
                        select held.comments
                        from ytempire.video_metrics_timeseries as held
                        where held.video_id = days.video_id and held.time = days.comments_last_at
                    )
                end
            )
        ) as counter (name, first_at, ended)
    where counter.ended is not null
),

-- Most were read in the eight days before: those days are read for all videos together.
near as materialized (
    select
        spans.video_id,
        (
            max(array[(extract(epoch from held.time) * 1000000)::bigint, held.views])
            filter (where held.views is not null)
        )[2] as views,
        (
            max(array[(extract(epoch from held.time) * 1000000)::bigint, held.likes])
            filter (where held.likes is not null)
        )[2] as likes,
        (
            max(array[(extract(epoch from held.time) * 1000000)::bigint, held.comments])
            filter (where held.comments is not null)
        )[2] as comments
    from dropped
    cross join spans
    inner join ytempire.video_metrics_timeseries as held
        on
            spans.video_id = held.video_id
            and spans.starts_at > held.time
            and spans.starts_at - interval '8 days' <= held.time
    where held.flags = '{}' and held.time >= dropped.floor
    group by spans.video_id
),

-- Of the others each is looked up, but not where the video was not public yet: every day that is
-- held would be opened for it.
before_spans as materialized (
    select
        spans.video_id,
        counter.name,
        counter.ended
    from spans
    cross join dropped
    left join near on spans.video_id = near.video_id
    cross join
        lateral (
            values
            (
                'views',
                coalesce(
                    near.views,
                    case
                        when
                            coalesce(spans.published_at < spans.starts_at, true)
                            then (
                                select held.views
                                from ytempire.video_metrics_timeseries as held
                                where
                                    held.video_id = spans.video_id
                                    and held.time < spans.starts_at
                                    and held.time >= dropped.floor
                                    and held.flags = '{}'
                                    and held.views is not null
                                order by held.time desc
                                limit 1
                            )
                    end,
                    (
                        select kept.views
                        from ytempire.video_hours_frozen as kept
                        where
                            kept.video_id = spans.video_id
                            and kept.hour < spans.starts_at
                            and kept.views is not null
                        order by kept.hour desc
                        limit 1
                    )
                )
            ),
            (
                'likes',
                coalesce(
                    near.likes,
                    case
                        when
                            coalesce(spans.published_at < spans.starts_at, true)
                            then (
                                select held.likes
                                from ytempire.video_metrics_timeseries as held
                                where
                                    held.video_id = spans.video_id
                                    and held.time < spans.starts_at
                                    and held.time >= dropped.floor
                                    and held.flags = '{}'
                                    and held.likes is not null
                                order by held.time desc
                                limit 1
                            )
                    end,
                    (
                        select kept.likes
                        from ytempire.video_hours_frozen as kept
                        where
                            kept.video_id = spans.video_id
                            and kept.hour < spans.starts_at
                            and kept.likes is not null
                        order by kept.hour desc
                        limit 1
                    )
                )
            ),
            (
                'comments',
                coalesce(
                    near.comments,
                    case
                        when
                            coalesce(spans.published_at < spans.starts_at, true)
                            then (
                                select held.comments
                                from ytempire.video_metrics_timeseries as held
                                where
                                    held.video_id = spans.video_id
                                    and held.time < spans.starts_at
                                    and held.time >= dropped.floor
                                    and held.flags = '{}'
                                    and held.comments is not null
                                order by held.time desc
                                limit 1
                            )
                    end,
                    (
                        select kept.comments
                        from ytempire.video_hours_frozen as kept
                        where
                            kept.video_id = spans.video_id
                            and kept.hour < spans.starts_at
                            and kept.comments is not null
                        order by kept.hour desc
                        limit 1
                    )
                )
            )
        ) as counter (name, ended)
),

changes as (
    select
        counters.video_id,
        counters.pacific_date,
        counters.name,
        counters.ended,
        counters.first_at,
        coalesce(
            lag(counters.ended) over (
                partition by counters.video_id, counters.name order by counters.pacific_date
            ),
            before_spans.ended
        ) as ended_before
    from counters
    inner join before_spans
        on counters.video_id = before_spans.video_id and counters.name = before_spans.name
),

-- Within 48 hours of its publication a video starts from 0; one met later from what is not known.
figures as (
    select
        changes.video_id,
        changes.pacific_date,
        changes.name,
        changes.ended,
        changes.ended - coalesce(
            changes.ended_before,
            case when spans.published_at > changes.first_at - interval '48 hours' then 0 end
        ) as gained,
        changes.ended_before is not null
        or (
            spans.is_ours
            and (
                dropped.floor = '-infinity' or coalesce(spans.published_at >= dropped.floor, false)
            )
        ) as is_change_known
    from changes
    inner join spans on changes.video_id = spans.video_id
    cross join dropped
),

stored as (
    select
        daily.video_id,
        daily.pacific_date,
        daily.channel_id,
        daily.readings,
        daily.views_end,
        daily.views_gained,
        daily.likes_gained,
        daily.comments_gained
    from spans
    inner join ytempire.video_metrics_daily as daily
        on spans.video_id = daily.video_id and spans.first_date <= daily.pacific_date
    where daily.readings > 0
),

rolled_up_figures as (
    select
        stored.video_id,
        stored.pacific_date,
        figure.name,
        figure.ended,
        figure.gained
    from stored
    cross join
        lateral (
            values
            ('views', stored.views_end, stored.views_gained),
            ('likes', null, stored.likes_gained),
            ('comments', null, stored.comments_gained)
        ) as figure (name, ended, gained)
),

-- Grouped, not joined: how many there are is not foreseen, and a loop would take hours.
told as (
    select
        video_id,
        pacific_date,
        name,
        true as is_stored,
        ended,
        gained,
        null::boolean as is_change_known
    from rolled_up_figures
    union all
    select
        video_id,
        pacific_date,
        name,
        false as is_stored,
        ended,
        gained,
        is_change_known
    from figures
),

pairs as (
    select
        video_id,
        pacific_date,
        name,
        max(ended) filter (where is_stored) as stored_ended,
        max(ended) filter (where not is_stored) as held_ended,
        max(gained) filter (where is_stored) as stored_gained,
        max(gained) filter (where not is_stored) as held_gained,
        coalesce(bool_and(is_change_known), true) as is_change_known
    from told
    group by video_id, pacific_date, name
    having bool_or(is_stored)
),

compared as (
    select
        video_id,
        pacific_date,
        'readings' as figure,
        stored.readings as rolled_up_value,
        coalesce(days.readings, 0) as held_value
    from days
    full join stored using (video_id, pacific_date)
    union all
    select
        video_id,
        pacific_date,
        name || '_end' as figure,
        stored_ended as rolled_up_value,
        held_ended as held_value
    from pairs
    where name = 'views'
    union all
    select
        video_id,
        pacific_date,
        name || '_gained' as figure,
        stored_gained as rolled_up_value,
        held_gained as held_value
    from pairs
    where is_change_known
)

select
    compared.video_id,
    compared.pacific_date,
    compared.figure,
    compared.rolled_up_value,
    compared.held_value
from compared
where compared.rolled_up_value is distinct from compared.held_value
order by compared.pacific_date, compared.video_id, compared.figure
