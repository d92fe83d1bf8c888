-- executive/latest_revenue: revenue of the latest day that YouTube has told in full.
-- grain: one row; null day: there is none yet.
-- reads: network_metrics_daily, source_freshness
with latest as (
    select
        pacific_date,
        channels_earning,
        revenue_micros
    from ytempire.network_metrics_daily
    where is_revenue_complete
    order by pacific_date desc
    limit 1
),

week_before as (
    select revenue_micros
    from ytempire.network_metrics_daily
    where
        is_revenue_complete
        and pacific_date = (
            select latest.pacific_date - 7
            from latest
        )
),

freshness as (
    select
        min(note) as note,
        max(last_ok_at) as last_ok_at
    from ytempire.source_freshness
    where source = 'youtube_analytics'
)

select
    latest.pacific_date,
    latest.channels_earning,
    latest.revenue_micros,
    week_before.revenue_micros as week_before_revenue_micros,
    freshness.note,
    freshness.last_ok_at as as_of
from freshness
left join latest on true
left join week_before on true
