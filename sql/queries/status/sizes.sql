-- status/sizes: how much the warehouse holds, and how new it is.
-- grain: one row. Of more than a million readings PostgreSQL's estimate is told.
-- reads: channels, videos, video_metrics_timeseries, rejected_rows, network_metrics_daily
with estimate as (
    select reltuples::bigint as readings
    from pg_class
    where oid = 'ytempire.video_metrics_timeseries'::regclass
)

select
    estimate.readings > 1000000 as readings_are_estimated,
    (
        select count(*)
        from ytempire.channels
    ) as channels,
    (
        select count(*)
        from ytempire.videos
    ) as videos,
    case
        when estimate.readings > 1000000 then estimate.readings
        else (
            select count(*)
            from ytempire.video_metrics_timeseries
        )
    end as readings,
    (
        select count(*)
        from ytempire.rejected_rows
        where status = 'open'
    ) as open_rejected_rows,
    (
        select max(readings.time)
        from ytempire.video_metrics_timeseries as readings
    ) as newest_reading_at,
    (
        select days.pacific_date
        from ytempire.network_metrics_daily as days
        where days.is_revenue_complete
        order by days.pacific_date desc
        limit 1
    ) as latest_complete_revenue_date
from estimate
