-- insight_cards/anomalies: anomalies that were open on the last day that was looked at.
-- grain: one row a channel and metric. Parameters: first_day (an older last day is no news).
-- reads: anomalies, channels
-- Of one channel's views and revenue the revenue counts: its dollars are the same.
with newest as (
    select max(pacific_date) as pacific_date
    from ytempire.anomalies
    where pacific_date >= %(first_day)s::date
),

open_ones as (
    select
        anomalies.channel_id,
        anomalies.metric,
        anomalies.unit,
        anomalies.since_date,
        anomalies.pacific_date,
        anomalies.value,
        anomalies.expected,
        anomalies.deviations,
        anomalies.q_value,
        bool_or(anomalies.metric = 'revenue') over (partition by anomalies.channel_id)
            as has_revenue
    from ytempire.anomalies
    inner join newest on anomalies.pacific_date = newest.pacific_date
)

select
    open_ones.channel_id::text as channel_id,
    channels.channel_name,
    open_ones.metric,
    open_ones.unit,
    count(*) as days,
    sum(days.effect_usd) as effect_usd,
    open_ones.value,
    open_ones.expected,
    open_ones.deviations,
    open_ones.q_value,
    open_ones.since_date,
    open_ones.pacific_date
from open_ones
inner join ytempire.channels on open_ones.channel_id = channels.channel_id
inner join ytempire.anomalies as days
    on
        open_ones.channel_id = days.channel_id
        and open_ones.metric = days.metric
        and open_ones.since_date <= days.pacific_date
where open_ones.metric <> 'engaged_views' or not open_ones.has_revenue
group by
    open_ones.channel_id, channels.channel_name, open_ones.metric, open_ones.unit,
    open_ones.value, open_ones.expected, open_ones.deviations, open_ones.q_value,
    open_ones.since_date, open_ones.pacific_date
order by open_ones.channel_id, open_ones.metric
