-- reports/channel_performance_summary/network: the window, and the window of equal length before.
-- grain: one row a window: this, before. Parameters: report_date (null: latest complete day,
-- else the last day that is over), days, target_micros.
-- reads: network_metrics_daily, published_video_costs
with days as not materialized (
    select
        pacific_date,
        videos_published,
        videos_with_cost,
        views_gained,
        views_reported,
        engaged_views,
        watch_seconds,
        subscribers_net,
        impressions,
        clicks,
        revenue_micros,
        published_cost_micros,
        is_revenue_complete
    from ytempire.network_metrics_daily
),

costs as (
    select
        pacific_date,
        total_cost_micros
    from ytempire.published_video_costs
),

asked as materialized (
    select
        %(days)s::integer as days,
        coalesce(
            %(report_date)s::date,
            (
                select days.pacific_date
                from days
                where days.is_revenue_complete
                order by days.pacific_date desc
                limit 1
            ),
            (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - 1
        ) as last_day
),

windows as (
    select
        steps.name,
        asked.days,
        asked.last_day - asked.days * (steps.back + 1) + 1 as first_day,
        asked.last_day - asked.days * steps.back as last_day
    from asked
    cross join (values ('this', 0), ('before', 1)) as steps (name, back)
),

-- Window by window, so that each asks for its days alone; those that cost more are the few.
over_target as (
    select
        windows.name,
        counted.videos_over_target
    from windows
    cross join
        lateral (
            select count(*) as videos_over_target
            from costs
            where
                costs.pacific_date >= windows.first_day
                and costs.pacific_date <= windows.last_day
                and costs.total_cost_micros >= %(target_micros)s::bigint
        ) as counted
),

sums as (
    select
        windows.name,
        summed.*
    from windows
    cross join
        lateral (
            select
                count(days.pacific_date) as days_known,
                count(days.pacific_date) filter (where days.is_revenue_complete) as days_complete,
                sum(days.videos_published)::bigint as videos_published,
                sum(days.videos_with_cost)::bigint as videos_with_cost,
                sum(days.views_gained)::bigint as views_gained,
                sum(days.views_reported)::bigint as views_reported,
                sum(days.engaged_views)::bigint as engaged_views,
                sum(days.watch_seconds)::bigint as watch_seconds,
                sum(days.subscribers_net)::bigint as subscribers_net,
                sum(days.impressions)::bigint as impressions,
                sum(days.clicks)::bigint as clicks,
                sum(days.revenue_micros)::bigint as revenue_micros,
                sum(days.published_cost_micros)::bigint as published_cost_micros
            from days
            where days.pacific_date >= windows.first_day and days.pacific_date <= windows.last_day
        ) as summed
)

select
    windows.name,
    windows.days,
    sums.days_known,
    sums.days_complete,
    sums.videos_published,
    sums.videos_with_cost,
    sums.videos_with_cost - over_target.videos_over_target as videos_under_target,
    sums.views_gained,
    sums.views_reported,
    sums.engaged_views,
    sums.watch_seconds,
    sums.subscribers_net,
    sums.impressions,
    sums.clicks,
    sums.revenue_micros,
    sums.published_cost_micros,
    windows.first_day,
    windows.last_day
from windows
inner join sums on windows.name = sums.name
inner join over_target on windows.name = over_target.name
order by windows.name desc
