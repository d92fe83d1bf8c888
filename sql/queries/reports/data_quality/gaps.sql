-- reports/data_quality/gaps: where books that should agree do not, or wait for their other half.
-- grain: one row a kind of gap that there is.
-- reads: vendor_invoice_reconciliation, revenue_reconciliation, revenue_states,
-- unattributed_revenue, unallocated_costs
with gaps as (
    select
        'vendors'' periods whose invoice differs from the ledger' as gap,
        abs(variance_micros) as amount_micros,
        period_start as from_date
    from ytempire.vendor_invoice_reconciliation
    where state = 'differs'
    union all
    select
        'payees'' months further from the estimate than usual' as gap,
        abs(difference_micros) as amount_micros,
        pacific_month as from_date
    from ytempire.revenue_reconciliation
    where is_beyond_threshold
    union all
    select
        'channels'' months that are over and not stated' as gap,
        estimated_micros as amount_micros,
        pacific_month as from_date
    from ytempire.revenue_states
    where
        state = 'estimated'
        and pacific_month < date_trunc(
            'month', ytempire.clock_now() at time zone 'America/Los_Angeles'
        )::date
    union all
    select
        'stated revenue that is no video''s share' as gap,
        abs(amount_micros) as amount_micros,
        pacific_month as from_date
    from ytempire.unattributed_revenue
    union all
    select
        'costs that are no video''s share' as gap,
        abs(amount_micros) as amount_micros,
        pacific_month as from_date
    from ytempire.unallocated_costs
    where reason <> 'not_published_yet'
)

select
    gap,
    count(*) as times,
    sum(amount_micros)::bigint as amount_micros,
    min(from_date) as from_date
from gaps
group by gap
order by amount_micros desc nulls last, gap asc
