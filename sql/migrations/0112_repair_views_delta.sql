-- ytempire.repair_views_delta(videos): derive views_delta anew where a late reading moved it.
-- reads: video_metrics_timeseries, video_hours_state, video_hours_frozen. Returns the number of
-- readings that changed.
-- The same rule as transform/signed_change.py: the change between readings that are believed. Where
-- days were dropped, the first reading after them counts from what their hours hold, and what comes
-- late for them keeps what it came with: the reading before it lies in the lake.
create or replace function ytempire.repair_views_delta(repaired_videos uuid[]) returns bigint
language sql volatile
as $$
    with state as (
        select floor
        from ytempire.video_hours_state
    ),

    dropped as (
        select
            repaired.video_id,
            kept.views
        from state
        cross join (
            select distinct unnest(repaired_videos) as video_id
        ) as repaired
        cross join lateral (
            select hours.views
            from ytempire.video_hours_frozen as hours
            where hours.video_id = repaired.video_id and hours.views is not null
            order by hours.hour desc
            limit 1
        ) as kept
        where state.floor > '-infinity'
    ),

    readings as (
        select
            held.video_id,
            held.time,
            held.views,
            lag(held.views) over earlier as views_before,
            lag(held.time) over earlier as time_before
        from ytempire.video_metrics_timeseries as held
        where
            held.video_id = any(repaired_videos)
            and held.flags = '{}'
            and held.views is not null
        window earlier as (partition by held.video_id order by held.time)
    ),

    believed as (
        select
            readings.video_id,
            readings.time,
            readings.views
            - case
                when readings.time_before >= state.floor then readings.views_before
                else coalesce(dropped.views, readings.views_before)
            end as views_delta
        from readings
        cross join state
        left join dropped on readings.video_id = dropped.video_id
        where readings.time >= state.floor or dropped.video_id is null
    ),

    repaired as (
        update ytempire.video_metrics_timeseries as stored
        set views_delta = believed.views_delta
        from believed
        where
            stored.video_id = believed.video_id
            and stored.time = believed.time
            and stored.views_delta is distinct from believed.views_delta
        returning stored.time
    )

    select count(*) from repaired;
$$;
