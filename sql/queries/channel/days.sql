-- channel/days: what a channel drew, won and earned by Pacific day, the running day included.
-- grain: one row a day. Parameters: channel, days.
-- reads: channel_metrics_daily
with days as (
    select
        pacific_date,
        videos_published,
        views_gained,
        subscribers_gained,
        subscribers_lost,
        revenue_micros,
        is_revenue_complete
    from ytempire.channel_metrics_daily
    where
        channel_id = (select ytempire.chosen_channel(%(channel)s::text))
        and pacific_date
        > (ytempire.clock_now() at time zone 'America/Los_Angeles')::date - %(days)s::integer
        and pacific_date <= (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
)

select
    pacific_date,
    videos_published,
    views_gained,
    -- A Pacific day has 23 or 25 hours when the clocks change.
    case
        when
            pacific_date < (ytempire.clock_now() at time zone 'America/Los_Angeles')::date
            then
                views_gained * 3600.0 / extract(
                    epoch from
                    (pacific_date + 1)::timestamp at time zone 'America/Los_Angeles'
                    - pacific_date::timestamp at time zone 'America/Los_Angeles'
                )
    end::double precision as views_per_hour,
    subscribers_gained,
    subscribers_lost,
    subscribers_gained - subscribers_lost as subscribers_net,
    sum(subscribers_gained - subscribers_lost) over (order by pacific_date)::bigint
        as subscribers_since_first,
    revenue_micros,
    is_revenue_complete
from days
order by pacific_date
