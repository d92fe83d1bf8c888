-- ytempire.revenue_reconciliation: statements beside what YouTube had estimated.
-- grain: one row a payee, Pacific month and kind.
-- reads: revenue_statement_lines, video_actual_revenue
-- The estimate is that of the channels which the payee's statement names; a statement of the payee
-- as a whole is held against the channels that no statement of the month and kind names. Where
-- several payees state the same, what they state together is held against the one estimate: each
-- has a part of it by its amount, so that no estimate counts twice. YouTube estimates videos, so
-- ads and shorts have estimates and the other kinds have none.
create view ytempire.revenue_reconciliation as
with lines as (
    select
        payee,
        pacific_month,
        kind,
        channel_id,
        amount_micros,
        first_amount_micros,
        documents
    from ytempire.revenue_statement_lines
),

estimates as (
    select
        pacific_month,
        kind,
        channel_id,
        sum(estimated_micros)::bigint as estimated_micros
    from ytempire.video_actual_revenue
    group by pacific_month, kind, channel_id
),

unnamed as (
    select
        estimates.pacific_month,
        estimates.kind,
        sum(estimates.estimated_micros)::bigint as estimated_micros
    from estimates
    left join lines
        on
            estimates.pacific_month = lines.pacific_month
            and estimates.kind = lines.kind
            and estimates.channel_id = lines.channel_id
    where lines.payee is null
    group by estimates.pacific_month, estimates.kind
),

held_against as (
    select
        lines.payee,
        lines.pacific_month,
        lines.kind,
        lines.channel_id,
        lines.amount_micros,
        lines.first_amount_micros,
        lines.documents,
        greatest(lines.amount_micros, 0)::numeric as weight,
        case
            when lines.channel_id is null then unnamed.estimated_micros
            else estimates.estimated_micros
        end::numeric as estimated_micros
    from lines
    left join estimates
        on
            lines.pacific_month = estimates.pacific_month
            and lines.kind = estimates.kind
            and lines.channel_id = estimates.channel_id
    left join unnamed
        on
            lines.channel_id is null
            and lines.pacific_month = unnamed.pacific_month
            and lines.kind = unnamed.kind
),

-- Payees that all state nothing, or take back, have equal parts.
weighed as (
    select
        payee,
        pacific_month,
        kind,
        channel_id,
        amount_micros,
        first_amount_micros,
        documents,
        estimated_micros,
        case when sum(weight) over same > 0 then weight else 1 end as weight
    from held_against
    window same as (partition by pacific_month, kind, channel_id)
),

-- Each part ends where the next begins, rounded once: the parts sum to the estimate.
parts as (
    select
        payee,
        pacific_month,
        kind,
        amount_micros,
        first_amount_micros,
        documents,
        round(estimated_micros * (sum(weight) over up_to_here) / sum(weight) over same)
        - round(
            estimated_micros * ((sum(weight) over up_to_here) - weight) / sum(weight) over same
        ) as estimated_micros
    from weighed
    window
        same as (partition by pacific_month, kind, channel_id),
        up_to_here as (partition by pacific_month, kind, channel_id order by payee)
),

reconciled as (
    select
        payee,
        pacific_month,
        kind,
        sum(amount_micros)::bigint as actual_micros,
        bool_or(documents > 1 or amount_micros <> first_amount_micros) as is_restated,
        sum(estimated_micros)::bigint as estimated_micros
    from parts
    group by payee, pacific_month, kind
),

compared as (
    select
        payee,
        pacific_month,
        kind,
        actual_micros,
        estimated_micros,
        is_restated,
        actual_micros - estimated_micros as difference_micros,
        ytempire.reconciliation_factor(actual_micros, estimated_micros) as reconciliation_factor
    from reconciled
),

-- average of ratios: what a usual month's factor is; each month says as much as another.
middles as (
    select
        compared.payee,
        compared.pacific_month,
        compared.kind,
        percentile_cont(0.5) within group (order by earlier.reconciliation_factor) as factor
    from compared
    left join compared as earlier
        on
            compared.payee = earlier.payee
            and compared.kind = earlier.kind
            and compared.pacific_month > earlier.pacific_month
    group by compared.payee, compared.pacific_month, compared.kind
),

deviations as (
    select
        compared.payee,
        compared.pacific_month,
        compared.kind,
        percentile_cont(0.5) within group (
            order by abs(earlier.reconciliation_factor - middles.factor)
        ) as mad_ratio
    from compared
    left join middles
        on
            compared.payee = middles.payee
            and compared.pacific_month = middles.pacific_month
            and compared.kind = middles.kind
    left join compared as earlier
        on
            compared.payee = earlier.payee
            and compared.kind = earlier.kind
            and compared.pacific_month > earlier.pacific_month
    group by compared.payee, compared.pacific_month, compared.kind
),

judged as (
    select
        compared.payee,
        compared.pacific_month,
        compared.kind,
        compared.actual_micros,
        compared.estimated_micros,
        compared.is_restated,
        compared.difference_micros,
        compared.reconciliation_factor,
        deviations.mad_ratio,
        greatest(0.03, 3 * coalesce(deviations.mad_ratio, 0)) as threshold_ratio
    from compared
    inner join deviations
        on
            compared.payee = deviations.payee
            and compared.pacific_month = deviations.pacific_month
            and compared.kind = deviations.kind
)

select
    payee,
    pacific_month,
    kind,
    actual_micros,
    estimated_micros,
    difference_micros,
    reconciliation_factor,
    reconciliation_factor - 1 as variance_ratio,
    mad_ratio,
    threshold_ratio,
    abs(reconciliation_factor - 1) > threshold_ratio as is_beyond_threshold,
    is_restated
from judged;

comment on view ytempire.revenue_reconciliation is
'statements beside estimates; one row a payee, Pacific month and kind (YTEMPIRE-derived)';
comment on column ytempire.revenue_reconciliation.payee is 'who stated it';
comment on column ytempire.revenue_reconciliation.pacific_month is 'first day of the Pacific month';
comment on column ytempire.revenue_reconciliation.kind is 'kind of the statement';
comment on column ytempire.revenue_reconciliation.actual_micros is
'micro-dollars as stated now, signed';
comment on column ytempire.revenue_reconciliation.estimated_micros is
'micro-dollars that YouTube estimates of the same, of what several payees state the part by '
'amount; null: it estimates no such thing';
comment on column ytempire.revenue_reconciliation.difference_micros is
'micro-dollars: actual less estimated; null: no estimate';
comment on column ytempire.revenue_reconciliation.reconciliation_factor is
'actual / estimated; null: no estimate';
comment on column ytempire.revenue_reconciliation.variance_ratio is
'reconciliation factor less 1, as a ratio; null: no estimate';
comment on column ytempire.revenue_reconciliation.mad_ratio is
'median deviation of the factors of the payee''s and kind''s earlier months from their median, as '
'a ratio; null: no earlier month';
comment on column ytempire.revenue_reconciliation.threshold_ratio is
'variance that is worth a look: 0.03 or three times mad_ratio, the larger';
comment on column ytempire.revenue_reconciliation.is_beyond_threshold is
'the variance is larger than the threshold, either way; null: no estimate';
comment on column ytempire.revenue_reconciliation.is_restated is
'more than one document states part of it, or a later one left part of it out';
