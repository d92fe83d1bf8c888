-- insight_cards/change_points: channels whose level changed lately, with the days since.
-- grain: one row a channel and metric. Parameters: today, first_day (Pacific: an older change is
-- no news).
-- reads: change_points, channels, channel_metrics_daily
-- low and high are the 95-per-cent interval of the median day since, by order statistics.
-- Of one channel's views and revenue the revenue counts: its dollars are the same.
with changed as (
    select
        changes.channel_id,
        changes.metric,
        changes.unit,
        changes.changed_date,
        changes.before,
        changes.after,
        changes.days_after,
        changes.q_value,
        changes.effect_usd,
        bool_or(changes.metric = 'revenue') over (partition by changes.channel_id) as has_revenue
    from ytempire.change_points as changes
    where
        changes.estimated_date = %(today)s::date
        and changes.changed_date >= %(first_day)s::date
),

days as (
    select
        changed.channel_id,
        changed.metric,
        case changed.metric
            when 'engaged_views' then days.engaged_views::double precision
            when 'revenue' then days.revenue_micros / 1e6
            when 'published_cost' then days.published_cost_micros / 1e6
        end as value,
        0.98 / sqrt(changed.days_after) as half_width
    from changed
    inner join ytempire.channel_metrics_daily as days
        on changed.channel_id = days.channel_id and changed.changed_date <= days.pacific_date
    where days.is_revenue_complete and changed.days_after > 0
),

intervals as (
    select
        channel_id,
        metric,
        percentile_cont(greatest(0.5 - half_width, 0)) within group (order by value) as low,
        percentile_cont(least(0.5 + half_width, 1)) within group (order by value) as high
    from days
    group by channel_id, metric, half_width
)

select
    changed.channel_id::text as channel_id,
    channels.channel_name,
    changed.metric,
    changed.unit,
    changed.days_after,
    changed.before,
    changed.after,
    intervals.low,
    intervals.high,
    changed.q_value,
    changed.effect_usd,
    changed.changed_date
from changed
inner join ytempire.channels on changed.channel_id = channels.channel_id
left join intervals
    on changed.channel_id = intervals.channel_id and changed.metric = intervals.metric
where changed.metric <> 'engaged_views' or not changed.has_revenue
order by changed.channel_id, changed.metric
