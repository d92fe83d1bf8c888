-- rollups/health_days_out_of_step: pacific days whose channel_health_inputs must be summed anew.
-- grain: one row a day of which YouTube has told anything, in order.
-- reads: channel_metrics_daily, channel_health_inputs
-- Parameters: touched (days whose facts changed; each is part of 28 windows), from_date (also every
-- day from here on; null: none). Revenue and cost are compared instead: what is spent and told in
-- full has no history of its own.
with channel_days as (
    select
        channel_id,
        pacific_date,
        engaged_views is not null or impressions is not null as is_told,
        case
            when is_revenue_complete and videos_with_cost = videos_published
                then revenue_micros
        end as revenue_micros,
        case
            when
                is_revenue_complete
                and videos_with_cost = videos_published
                and revenue_micros is not null
                then published_cost_micros
        end as cost_micros
    from ytempire.channel_metrics_daily
),

told_days as (
    select pacific_date
    from channel_days
    group by pacific_date
    having bool_or(is_told)
),

windows as (
    select
        channel_id,
        pacific_date,
        (sum(revenue_micros) over four_weeks)::bigint as revenue_micros,
        (sum(cost_micros) over four_weeks)::bigint as cost_micros
    from channel_days
    window
        four_weeks as (
            partition by channel_id
            order by pacific_date
            range between interval '27 days' preceding and current row
        )
),

stored as (
    select
        channel_id,
        pacific_date,
        part,
        numerator,
        denominator
    from ytempire.channel_health_inputs
),

paid_otherwise as (
    select windows.pacific_date
    from windows
    left join stored
        on
            windows.channel_id = stored.channel_id
            and windows.pacific_date = stored.pacific_date
            and stored.part = 'roi'
    where
        case when windows.cost_micros > 0 then (windows.revenue_micros, windows.cost_micros) end
        is distinct from
        case when stored.part is not null then (stored.numerator, stored.denominator) end
),

touched as (
    select told_days.pacific_date
    from unnest(%(touched)s::date[]) as given (pacific_date)
    inner join told_days
        on
            given.pacific_date <= told_days.pacific_date
            and given.pacific_date + 28 > told_days.pacific_date
),

not_summed as (
    select pacific_date
    from told_days
    except
    select pacific_date
    from stored
),

differing as (
    select pacific_date
    from touched
    union
    select pacific_date
    from not_summed
    union
    select pacific_date
    from paid_otherwise
)

select pacific_date
from told_days
where
    pacific_date in (select differing.pacific_date from differing)
    or pacific_date >= %(from_date)s::date
order by pacific_date
