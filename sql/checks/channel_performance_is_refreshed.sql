-- checks/channel_performance_is_refreshed: channel_performance_daily is not older than what it is
-- made from: its days and rates are those of channel_metrics_daily, and its costs those of the
-- ledger.
-- severity: error
-- grain: one row a channel and Pacific day.
-- reads: channel_performance_daily, channel_metrics_daily, cost_ledger.
-- Costs are compared on the days for which an entry came in the last two days: a run looks at all
-- that changed since the one before. Where the view tells no cost, it may not: none is compared.
with came as (
    select distinct
        channel_id,
        (occurred_at at time zone 'America/Los_Angeles')::date as pacific_date
    from ytempire.cost_ledger
    where
        ingested_at > ytempire.clock_now() - interval '2 days'
        and channel_id is not null
),

edges as (
    select min(pacific_date)::timestamp at time zone 'America/Los_Angeles' as starts_at
    from came
),

spent as (
    select
        came.channel_id,
        came.pacific_date,
        sum(ledger.amount_micros) as cost_micros
    from edges
    inner join ytempire.cost_ledger as ledger on edges.starts_at <= ledger.occurred_at
    inner join came
        on
            ledger.channel_id = came.channel_id
            and (ledger.occurred_at at time zone 'America/Los_Angeles')::date = came.pacific_date
    group by came.channel_id, came.pacific_date
),

shown as (
    select
        channel_id,
        date as pacific_date,
        cost_micros,
        array[
            videos_published, videos_with_cost, total_views, total_likes, total_comments,
            revenue_micros, is_revenue_complete::integer
        ] as figures,
        array[avg_ctr, avg_retention, avg_engagement, rpm, erpm, avg_cost_per_video] as rates
    from ytempire.channel_performance_daily
),

days as (
    select
        channel_id,
        pacific_date,
        array[
            videos_published, videos_with_cost, coalesce(views_reported, views_gained),
            likes_reported, comments_reported, revenue_micros, is_revenue_complete::integer
        ] as figures,
        array[
            ytempire.ctr(clicks, ctr_impressions),
            ytempire.retention_rate(retention_watch_seconds, watchable_seconds),
            ytempire.engagement_rate(
                engagement_likes, engagement_comments, engagement_shares, engagement_views
            ),
            ytempire.rpm(rpm_revenue_micros, rpm_views),
            ytempire.erpm(erpm_revenue_micros, erpm_engaged_views),
            ytempire.cost_per_video(published_cost_micros, videos_with_cost) / 1000000
        ] as rates
    from ytempire.channel_metrics_daily
)

select
    channel_id,
    pacific_date,
    shown.figures as figures_shown,
    days.figures as figures_rolled_up,
    shown.rates as rates_shown,
    days.rates as rates_rolled_up,
    shown.cost_micros as cost_micros_shown,
    spent.cost_micros as cost_micros_spent
from shown
full join days using (channel_id, pacific_date)
left join spent using (channel_id, pacific_date)
where
    shown.figures is distinct from days.figures
    or shown.rates is distinct from days.rates
    or shown.cost_micros <> spent.cost_micros
order by pacific_date, channel_id
