-- reports/channel_performance_summary/chosen: the window of some channels, and the window of equal
-- length before.
-- grain: one row a window: this, before. Parameters: channel_ids, report_date (null: the network's
-- latest complete day, else the last day that is over), days, target_micros.
-- reads: network_metrics_daily, channels, channel_metrics_daily, published_video_costs
with asked as materialized (
    select
        %(days)s::integer as days,
        coalesce(
            %(report_date)s::date,
            (
                select complete.pacific_date
                from ytempire.network_metrics_daily as complete
                where complete.is_revenue_complete
                order by complete.pacific_date desc
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

chosen as (
    select
        channel_id,
        status = 'active' and coalesce(is_monetized, false) as is_earning
    from ytempire.channels
    where channel_id = any(%(channel_ids)s::uuid[])
),

channel_days as (
    select
        days.pacific_date,
        days.videos_published,
        days.videos_with_cost,
        days.views_gained,
        days.views_reported,
        days.engaged_views,
        days.watch_seconds,
        days.subscribers_gained - days.subscribers_lost as subscribers_net,
        days.impressions,
        days.clicks,
        days.revenue_micros,
        days.published_cost_micros,
        chosen.is_earning,
        days.is_revenue_complete
    from ytempire.channel_metrics_daily as days
    inner join chosen on days.channel_id = chosen.channel_id
    inner join asked
        on
            days.pacific_date > asked.last_day - 2 * asked.days
            and days.pacific_date <= asked.last_day
),

network_days as (
    select
        pacific_date,
        count(*) filter (where is_earning) > 0
        and bool_and(is_revenue_complete) filter (where is_earning) as is_complete
    from channel_days
    group by pacific_date
),

completed as (
    select
        windows.name,
        count(network_days.pacific_date) as days_known,
        count(network_days.pacific_date) filter (where network_days.is_complete) as days_complete
    from windows
    left join network_days
        on
            windows.first_day <= network_days.pacific_date
            and windows.last_day >= network_days.pacific_date
    group by windows.name
),

over_target as (
    select
        windows.name,
        count(chosen.channel_id) as videos_over_target
    from windows
    left join ytempire.published_video_costs as costs
        on
            windows.first_day <= costs.pacific_date
            and windows.last_day >= costs.pacific_date
            and %(target_micros)s::bigint <= costs.total_cost_micros
    left join chosen on costs.channel_id = chosen.channel_id
    group by windows.name
),

sums as (
    select
        windows.name,
        sum(channel_days.videos_published)::bigint as videos_published,
        sum(channel_days.videos_with_cost)::bigint as videos_with_cost,
        sum(channel_days.views_gained)::bigint as views_gained,
        sum(channel_days.views_reported)::bigint as views_reported,
        sum(channel_days.engaged_views)::bigint as engaged_views,
        sum(channel_days.watch_seconds)::bigint as watch_seconds,
        sum(channel_days.subscribers_net)::bigint as subscribers_net,
        sum(channel_days.impressions)::bigint as impressions,
        sum(channel_days.clicks)::bigint as clicks,
        sum(channel_days.revenue_micros)::bigint as revenue_micros,
        sum(channel_days.published_cost_micros)::bigint as published_cost_micros
    from windows
    left join channel_days
        on
            windows.first_day <= channel_days.pacific_date
            and windows.last_day >= channel_days.pacific_date
    group by windows.name
)

select
    windows.name,
    windows.days,
    completed.days_known,
    completed.days_complete,
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
inner join completed on windows.name = completed.name
inner join sums on windows.name = sums.name
inner join over_target on windows.name = over_target.name
order by windows.name desc
