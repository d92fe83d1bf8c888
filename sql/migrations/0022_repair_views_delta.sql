-- ytempire.repair_views_delta(videos): derive views_delta anew where a late reading moved it.
-- reads: video_metrics_timeseries. Returns the number of readings that changed.
-- The same rule as transform/signed_change.py: the change between readings that are believed.
create function ytempire.repair_views_delta(repaired_videos uuid[]) returns bigint
language sql volatile
begin atomic
    with believed as (
        select
            readings.video_id,
            readings.time,
            readings.views
            - lag(readings.views) over (partition by readings.video_id order by readings.time)
                as views_delta
        from ytempire.video_metrics_timeseries as readings
        where
            readings.video_id = any(repaired_videos)
            and readings.flags = '{}'
            and readings.views is not null
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
end;
