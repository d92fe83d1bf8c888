-- ytempire.vendor_invoice_reconciliation: what vendors charged against what the ledger holds.
-- grain: one row a vendor and period: an invoice that counts (of those for one vendor and first
-- day the last received), and each UTC month in which the ledger has costs that no invoice covers.
-- reads: vendor_invoices, cost_ledger. A vendor's days are UTC days.
create view ytempire.vendor_invoice_reconciliation as
with ledger_days as (
    select
        vendor,
        (occurred_at at time zone 'UTC')::date as utc_date,
        sum(amount_micros) as amount_micros
    from ytempire.cost_ledger
    group by vendor, (occurred_at at time zone 'UTC')::date
),

invoices as (
    select distinct on (vendor, period_start)
        vendor,
        period_start,
        period_end,
        amount_micros,
        currency,
        currency_amount_micros,
        received_at,
        source,
        source_ref
    from ytempire.vendor_invoices
    order by vendor asc, period_start asc, received_at desc, ingested_at desc, source_ref desc
),

-- Periods that overlap (a check lists them): a day belongs to the invoice that begins last.
days_invoiced as (
    select distinct on (ledger_days.vendor, ledger_days.utc_date)
        ledger_days.vendor,
        ledger_days.utc_date,
        ledger_days.amount_micros,
        invoices.period_start
    from ledger_days
    left join invoices
        on
            ledger_days.vendor = invoices.vendor
            and ledger_days.utc_date >= invoices.period_start
            and ledger_days.utc_date < invoices.period_end
    order by ledger_days.vendor asc, ledger_days.utc_date asc, invoices.period_start desc nulls last
),

ledger as (
    select
        vendor,
        period_start,
        sum(amount_micros)::bigint as ledger_micros
    from days_invoiced
    where period_start is not null
    group by vendor, period_start
),

invoiced as (
    select
        invoices.vendor,
        invoices.period_start,
        invoices.period_end,
        invoices.amount_micros as invoice_micros,
        coalesce(ledger.ledger_micros, 0) as ledger_micros,
        invoices.currency,
        invoices.currency_amount_micros,
        invoices.received_at,
        invoices.source,
        invoices.source_ref,
        invoices.period_end <= (ytempire.clock_now() at time zone 'UTC')::date as is_over
    from invoices
    left join ledger
        on invoices.vendor = ledger.vendor and invoices.period_start = ledger.period_start
),

not_invoiced as (
    select
        vendor,
        date_trunc('month', utc_date)::date as period_start,
        (date_trunc('month', utc_date) + interval '1 month')::date as period_end,
        sum(amount_micros)::bigint as ledger_micros
    from days_invoiced
    where period_start is null
    group by vendor, date_trunc('month', utc_date)
    having sum(amount_micros) <> 0
)

select
    vendor,
    period_start,
    period_end,
    case
        when not is_over then 'open'
        when abs(invoice_micros - ledger_micros) <= 5000 then 'matched'
        else 'differs'
    end as state,
    invoice_micros,
    ledger_micros,
    case when is_over then invoice_micros - ledger_micros end as variance_micros,
    currency,
    currency_amount_micros,
    source,
    source_ref,
    received_at
from invoiced
union all
select
    vendor,
    period_start,
    period_end,
    'open' as state,
    null as invoice_micros,
    ledger_micros,
    null as variance_micros,
    null as currency,
    null as currency_amount_micros,
    null as source,
    null as source_ref,
    null as received_at
from not_invoiced;

comment on view ytempire.vendor_invoice_reconciliation is
'invoices against the ledger; one row a vendor and period';
comment on column ytempire.vendor_invoice_reconciliation.vendor is 'the vendor';
comment on column ytempire.vendor_invoice_reconciliation.period_start is
'first day of the period (UTC)';
comment on column ytempire.vendor_invoice_reconciliation.period_end is
'the day after its last day (UTC)';
comment on column ytempire.vendor_invoice_reconciliation.state is
'open: not invoiced yet, or the period is not over; matched: equal to the cent; differs';
comment on column ytempire.vendor_invoice_reconciliation.invoice_micros is
'micro-dollars: the invoice; null: none has come';
comment on column ytempire.vendor_invoice_reconciliation.ledger_micros is
'micro-dollars: the vendor''s ledger entries of the days; without invoice, of days with none';
comment on column ytempire.vendor_invoice_reconciliation.variance_micros is
'micro-dollars: the invoice less the ledger; null: open';
comment on column ytempire.vendor_invoice_reconciliation.currency is 'currency of the invoice';
comment on column ytempire.vendor_invoice_reconciliation.currency_amount_micros is
'millionths of a unit of currency: the amount the invoice states';
comment on column ytempire.vendor_invoice_reconciliation.source is
'where the invoice was taken from';
comment on column ytempire.vendor_invoice_reconciliation.source_ref is 'the invoice';
comment on column ytempire.vendor_invoice_reconciliation.received_at is 'when the invoice came';
