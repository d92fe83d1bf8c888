-- status/sizes: how much the warehouse holds, and how new it is.
-- grain: one row. Of more than a million readings PostgreSQL's estimate is told.
-- reads: channels, videos, readings_held, rejected_rows, network_metrics_daily
with held as (
    select
        readings,
        is_estimate,
        newest_at
    from ytempire.readings_held()
)

select
    held.is_estimate as readings_are_estimated,
    (
        select count(*)
        from ytempire.channels
    ) as channels,
    (
        select count(*)
        from ytempire.videos
    ) as videos,
    held.readings,
    (
        select count(*)
        from ytempire.rejected_rows
        where status = 'open'
    ) as open_rejected_rows,
    held.newest_at as newest_reading_at,
    (
        select days.pacific_date
        from ytempire.network_metrics_daily as days
        where days.is_revenue_complete
        order by days.pacific_date desc
        limit 1
    ) as latest_complete_revenue_date
from held
