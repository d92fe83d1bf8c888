-- ytempire.channel_target_months: what each channel should have earned in a month, and what it did.
-- grain: one row a channel and Pacific month with figures or from which a target holds.
-- reads: channel_targets, channel_metrics_daily
create view ytempire.channel_target_months as
with targets as (
    select
        channel_id,
        month,
        target
    from ytempire.channel_targets
    where metric = 'revenue_micros'
),

channel_days as (
    select
        channel_id,
        date_trunc('month', pacific_date)::date as pacific_month,
        revenue_micros,
        is_revenue_complete
    from ytempire.channel_metrics_daily
),

earned as (
    select
        channel_id,
        pacific_month,
        sum(revenue_micros)::bigint as revenue_micros,
        count(*) filter (where is_revenue_complete) as days_told
    from channel_days
    group by channel_id, pacific_month
),

months as (
    select
        channel_id,
        pacific_month
    from earned
    union
    select
        channel_id,
        month as pacific_month
    from targets
),

paired as (
    select
        months.channel_id,
        months.pacific_month,
        coalesce(earned.days_told, 0) as days_told,
        earned.revenue_micros,
        (
            select targets.target
            from targets
            where
                targets.channel_id = months.channel_id
                and targets.month <= months.pacific_month
            order by targets.month desc
            limit 1
        ) as target_micros
    from months
    left join earned
        on
            months.channel_id = earned.channel_id
            and months.pacific_month = earned.pacific_month
)

select
    channel_id,
    pacific_month,
    extract(day from pacific_month + interval '1 month' - interval '1 day')::int as days,
    days_told,
    target_micros,
    revenue_micros,
    revenue_micros - target_micros as above_target_micros,
    revenue_micros::double precision / nullif(target_micros, 0) as attained_ratio
from paired;

comment on view ytempire.channel_target_months is
'what each channel should have earned and did; one row a channel and Pacific month';
comment on column ytempire.channel_target_months.channel_id is 'the channel';
comment on column ytempire.channel_target_months.pacific_month is
'first day of the Pacific month';
comment on column ytempire.channel_target_months.days is 'days of the month';
comment on column ytempire.channel_target_months.days_told is
'of those, days whose revenue YouTube has told in full: until it is all, revenue is part of it';
comment on column ytempire.channel_target_months.target_micros is
'micro-dollars that the channel should earn that month; null: no target was known then';
comment on column ytempire.channel_target_months.revenue_micros is
'micro-dollars, YouTube''s estimate of the days told; null: none told, or not monetised';
comment on column ytempire.channel_target_months.above_target_micros is
'micro-dollars: revenue less target; negative: still lacking';
comment on column ytempire.channel_target_months.attained_ratio is
'revenue / target; 1: reached; null: no target, or no revenue told';
