-- reports/revenue_reconciliation/months: what a month was estimated at, what was stated of it, and
-- what was spent in it, as known at an instant.
-- grain: one row a Pacific month and channel of which any is known; statements of a payee as a
-- whole, and costs of no channel, have a row without one. Parameters: as_of (instant), first_day,
-- last_day (of months), channel_ids (null: all, and what is of no channel).
-- reads: channel_days_as_of, revenue_statement_lines_as_of, channels
-- Videos are what YouTube estimates, so that ads and shorts are held against the estimate, and
-- other kinds of earnings have none. The ledger is days ahead of YouTube: `told_to` is the last day
-- of the month of which nine of ten channels have revenue, of as many as its best day has, and the
-- columns `*_told_micros` go no further than that day.
with days as materialized (
    select
        channel_id,
        pacific_date,
        revenue_micros,
        ledger_micros,
        date_trunc('month', pacific_date)::date as pacific_month
    from ytempire.channel_days_as_of(%(as_of)s::timestamptz)
    where
        pacific_date >= %(first_day)s::date
        and pacific_date <= %(last_day)s::date
        and (%(channel_ids)s::uuid[] is null or channel_id = any(%(channel_ids)s::uuid[]))
),

days_told as (
    select
        pacific_month,
        pacific_date,
        count(revenue_micros) as channels_told,
        max(count(revenue_micros)) over (partition by pacific_month) as channels_most
    from days
    group by pacific_month, pacific_date
),

told as (
    select
        pacific_month,
        max(pacific_date) as told_to
    from days_told
    where channels_told > 0 and channels_told >= channels_most * 0.9
    group by pacific_month
),

known as (
    select
        days.channel_id,
        days.pacific_month,
        count(days.revenue_micros) as days_told,
        sum(days.revenue_micros)::bigint as estimated_micros,
        sum(days.ledger_micros)::bigint as spent_micros,
        sum(days.revenue_micros) filter (where days.pacific_date <= told.told_to)::bigint
            as estimated_told_micros,
        sum(days.ledger_micros) filter (where days.pacific_date <= told.told_to)::bigint
            as spent_told_micros
    from days
    left join told on days.pacific_month = told.pacific_month
    group by days.channel_id, days.pacific_month
),

stated as (
    select
        channel_id,
        pacific_month,
        sum(amount_micros) filter (where kind in ('ads', 'shorts'))::bigint as videos_micros,
        sum(first_amount_micros) filter (where kind in ('ads', 'shorts'))::bigint
            as videos_first_micros,
        sum(amount_micros) filter (where kind in ('premium', 'fan_funding'))::bigint
            as other_micros,
        sum(first_amount_micros) filter (where kind in ('premium', 'fan_funding'))::bigint
            as other_first_micros,
        sum(amount_micros) filter (where kind = 'adjustment')::bigint as adjustment_micros,
        sum(amount_micros) filter (where kind = 'withholding')::bigint as withholding_micros,
        sum(amount_micros) filter (where kind = 'fx')::bigint as exchange_micros,
        sum(amount_micros)::bigint as stated_micros,
        max(finalised_at) as finalised_at
    from ytempire.revenue_statement_lines_as_of(%(as_of)s::timestamptz)
    where
        pacific_month >= %(first_day)s::date
        and pacific_month <= %(last_day)s::date
        and (%(channel_ids)s::uuid[] is null or channel_id = any(%(channel_ids)s::uuid[]))
    group by channel_id, pacific_month
)

select
    coalesce(known.pacific_month, stated.pacific_month) as pacific_month,
    channels.channel_id::text as channel_id,
    channels.youtube_channel_id,
    channels.channel_name,
    coalesce(known.days_told, 0) as days_told,
    known.estimated_micros,
    stated.videos_first_micros,
    stated.videos_micros,
    stated.other_first_micros,
    stated.other_micros,
    stated.adjustment_micros,
    stated.withholding_micros,
    stated.exchange_micros,
    stated.stated_micros,
    known.spent_micros,
    known.estimated_told_micros,
    known.spent_told_micros,
    told.told_to,
    stated.finalised_at
from known
full join stated
    on
        coalesce(known.channel_id, '00000000-0000-0000-0000-000000000000')
        = coalesce(stated.channel_id, '00000000-0000-0000-0000-000000000000')
        and known.pacific_month = stated.pacific_month
left join told on coalesce(known.pacific_month, stated.pacific_month) = told.pacific_month
left join ytempire.channels
    on coalesce(known.channel_id, stated.channel_id) = channels.channel_id
order by pacific_month asc, channels.channel_name asc nulls last, channels.channel_id asc
