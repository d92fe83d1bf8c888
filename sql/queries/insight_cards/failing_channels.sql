-- insight_cards/failing_channels: active channels that fail, with what they earned and cost.
-- grain: one row a channel. Parameters: first_day and end_day (Pacific, the last not included).
-- reads: failing_channels, channel_metrics_daily
-- What is not told of every day, or of every video's cost, is null.
with money as (
    select
        channel_id,
        case
            when count(revenue_micros) = %(end_day)s::date - %(first_day)s::date
                then sum(revenue_micros)
        end as revenue_micros,
        case
            when sum(videos_published) = sum(videos_with_cost) then sum(published_cost_micros)
        end as cost_micros
    from ytempire.channel_metrics_daily
    where
        is_revenue_complete
        and pacific_date >= %(first_day)s::date
        and pacific_date < %(end_day)s::date
    group by channel_id
)

select
    failing.channel_id::text as channel_id,
    failing.channel_name,
    failing.is_low,
    failing.is_falling,
    failing.is_silent,
    failing.videos,
    money.revenue_micros::bigint as revenue_micros,
    money.cost_micros::bigint as cost_micros,
    failing.score,
    failing.low,
    failing.high,
    failing.score_before,
    failing.low_limit_points,
    failing.silent_days,
    failing.fall_limit_days,
    failing.pacific_date,
    (failing.last_video_published_at at time zone 'America/Los_Angeles')::date
        as last_published_date
from ytempire.failing_channels as failing
left join money on failing.channel_id = money.channel_id
order by failing.channel_id
