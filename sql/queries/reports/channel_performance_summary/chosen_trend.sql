-- reports/channel_performance_summary/chosen_trend: the days of some channels that lead to the
-- report.
-- grain: one row a Pacific day. Parameters: channel_ids, first_day, last_day.
-- reads: channel_metrics_daily, channels
select
    days.pacific_date,
    count(*) filter (where channels.status = 'active' and channels.is_monetized)
        as channels_earning,
    count(*) filter (
        where channels.status = 'active' and channels.is_monetized and days.is_revenue_complete
    ) as channels_told,
    sum(days.views_gained)::bigint as views_gained,
    sum(days.revenue_micros)::bigint as revenue_micros,
    count(*) filter (where channels.status = 'active' and channels.is_monetized) > 0
    and count(*) filter (
        where channels.status = 'active' and channels.is_monetized and not days.is_revenue_complete
    ) = 0 as is_revenue_complete,
    days.pacific_date
    < (ytempire.clock_now() at time zone 'America/Los_Angeles')::date as is_day_over
from ytempire.channel_metrics_daily as days
inner join ytempire.channels on days.channel_id = channels.channel_id
where
    days.channel_id = any(%(channel_ids)s::uuid[])
    and days.pacific_date >= %(first_day)s::date
    and days.pacific_date <= %(last_day)s::date
group by days.pacific_date
order by days.pacific_date
