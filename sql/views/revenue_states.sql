-- ytempire.revenue_states: a channel's revenue of a Pacific month in its three states.
-- grain: one row a channel and Pacific month of which an estimate or a statement is held;
-- statements of a payee as a whole have a row without a channel.
-- reads: channel_metrics_daily, revenue_statement_lines, unattributed_revenue
-- Open months are estimated; a statement finalises; a restatement, an adjustment, tax or exchange
-- adjusts. The factor compares what was earned with the estimate, which knows no tax.
create view ytempire.revenue_states as
with channel_days as (
    select
        pacific_date,
        channel_id,
        revenue_micros,
        is_revenue_complete
    from ytempire.channel_metrics_daily
),

lines as (
    select
        pacific_month,
        channel_id,
        amount_micros,
        first_amount_micros,
        is_earned,
        finalised_at
    from ytempire.revenue_statement_lines
),

unattributed as (
    select
        pacific_month,
        channel_id,
        amount_micros
    from ytempire.unattributed_revenue
),

estimated as (
    select
        channel_id,
        date_trunc('month', pacific_date)::date as pacific_month,
        sum(revenue_micros)::bigint as estimated_micros,
        max(pacific_date) filter (where is_revenue_complete) as complete_date
    from channel_days
    group by channel_id, date_trunc('month', pacific_date)
),

stated as (
    select
        channel_id,
        pacific_month,
        sum(first_amount_micros) filter (where is_earned)::bigint as finalised_micros,
        sum(amount_micros) filter (where is_earned)::bigint as actual_micros,
        sum(amount_micros)::bigint as stated_micros,
        bool_or(not is_earned or amount_micros <> first_amount_micros) as is_adjusted,
        max(finalised_at) as finalised_at
    from lines
    group by channel_id, pacific_month
),

left_over as (
    select
        channel_id,
        pacific_month,
        sum(amount_micros)::bigint as unattributed_micros
    from unattributed
    group by channel_id, pacific_month
),

months as (
    select
        channel_id,
        pacific_month
    from estimated
    where estimated_micros is not null
    union distinct
    select
        channel_id,
        pacific_month
    from stated
)

select
    months.channel_id,
    months.pacific_month,
    case
        when stated.is_adjusted then 'adjusted'
        when stated.stated_micros is not null then 'finalised'
        else 'estimated'
    end as state,
    stated.stated_micros is null
    and coalesce(
        estimated.complete_date < (months.pacific_month + interval '1 month')::date - 1, true
    ) as is_open,
    estimated.estimated_micros,
    stated.finalised_micros,
    case when stated.is_adjusted then stated.stated_micros end as adjusted_micros,
    coalesce(stated.stated_micros, estimated.estimated_micros) as revenue_micros,
    stated.actual_micros,
    stated.actual_micros - estimated.estimated_micros as difference_micros,
    ytempire.reconciliation_factor(stated.actual_micros, estimated.estimated_micros)
        as reconciliation_factor,
    case
        when stated.stated_micros is not null then coalesce(left_over.unattributed_micros, 0)
    end as unattributed_micros,
    stated.finalised_at
from months
left join estimated
    on
        months.channel_id = estimated.channel_id
        and months.pacific_month = estimated.pacific_month
left join stated
    on
        months.channel_id is not distinct from stated.channel_id
        and months.pacific_month = stated.pacific_month
left join left_over
    on
        months.channel_id is not distinct from left_over.channel_id
        and months.pacific_month = left_over.pacific_month;

comment on view ytempire.revenue_states is
'revenue estimated, finalised and adjusted; one row a channel and Pacific month';
comment on column ytempire.revenue_states.channel_id is
'the channel; null: statements of a payee as a whole';
comment on column ytempire.revenue_states.pacific_month is 'first day of the Pacific month';
comment on column ytempire.revenue_states.state is
'estimated: no statement is held; finalised: one is; adjusted: it was restated or put right since';
comment on column ytempire.revenue_states.is_open is
'no statement is held and YouTube has not told the last day of the month: the estimate still grows';
comment on column ytempire.revenue_states.estimated_micros is
'micro-dollars that YouTube estimates, after its share and before tax; null: none told';
comment on column ytempire.revenue_states.finalised_micros is
'micro-dollars earned as first finalised; null: no such statement is held';
comment on column ytempire.revenue_states.adjusted_micros is
'micro-dollars as stated now, adjustments, tax and exchange within; null: nothing was adjusted';
comment on column ytempire.revenue_states.revenue_micros is
'micro-dollars to believe: as stated now, else estimated';
comment on column ytempire.revenue_states.actual_micros is
'micro-dollars earned as stated now, before adjustments, tax and exchange; null: not stated';
comment on column ytempire.revenue_states.difference_micros is
'micro-dollars: actual less estimated; null: one of them is not known';
comment on column ytempire.revenue_states.reconciliation_factor is
'actual / estimated (YTEMPIRE-derived); null: nothing was estimated, or not stated';
comment on column ytempire.revenue_states.unattributed_micros is
'micro-dollars stated that are no video''s share, signed; null: no statement is held';
comment on column ytempire.revenue_states.finalised_at is
'when the newest statement that counts was finalised; null: none';
