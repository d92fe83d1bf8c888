-- ytempire.vendor_invoice_reconciliation: what vendors charged against what the ledger holds.
-- grain: one row a vendor and period: that of invoices that count (of several for one period the
-- sum), and each UTC month in which the ledger has costs that no invoice covers.
-- reads: vendor_invoices_as_of, cost_ledger. A vendor's days are UTC days.
create view ytempire.vendor_invoice_reconciliation as
with ledger_days as (
    select
        vendor,
        (occurred_at at time zone 'UTC')::date as utc_date,
        sum(amount_micros) as amount_micros
    from ytempire.cost_ledger
    group by vendor, (occurred_at at time zone 'UTC')::date
),

lines as (
    select
        vendor,
        period_start,
        period_end,
        amount_micros,
        currency,
        currency_amount_micros,
        received_at,
        invoice,
        source_ref
    from ytempire.vendor_invoices_as_of('infinity')
),

invoices as (
    select
        vendor,
        period_start,
        period_end,
        count(distinct invoice) as invoices,
        count(*) filter (where invoice is null) as lines_without_number,
        string_agg(distinct coalesce(invoice, source_ref), ', ') as invoice_refs,
        sum(amount_micros)::bigint as amount_micros,
        case when count(distinct currency) = 1 then max(currency) end as currency,
        case
            when count(distinct currency) = 1 then sum(currency_amount_micros)::bigint
        end as currency_amount_micros,
        max(received_at) as received_at
    from lines
    group by vendor, period_start, period_end
),

-- Periods that overlap (a check lists them): a day belongs to the one that begins last, and of
-- those to the shortest.
days_invoiced as (
    select distinct on (ledger_days.vendor, ledger_days.utc_date)
        ledger_days.vendor,
        ledger_days.utc_date,
        ledger_days.amount_micros,
        invoices.period_start,
        invoices.period_end
    from ledger_days
    left join invoices
        on
            ledger_days.vendor = invoices.vendor
            and ledger_days.utc_date >= invoices.period_start
            and ledger_days.utc_date < invoices.period_end
    order by
        ledger_days.vendor asc,
        ledger_days.utc_date asc,
        invoices.period_start desc nulls last,
        invoices.period_end asc
),

ledger as (
    select
        vendor,
        period_start,
        period_end,
        sum(amount_micros)::bigint as ledger_micros
    from days_invoiced
    where period_start is not null
    group by vendor, period_start, period_end
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
        invoices.invoices,
        invoices.lines_without_number,
        invoices.invoice_refs,
        invoices.received_at,
        invoices.period_end <= (ytempire.clock_now() at time zone 'UTC')::date as is_over
    from invoices
    left join ledger
        on
            invoices.vendor = ledger.vendor
            and invoices.period_start = ledger.period_start
            and invoices.period_end = ledger.period_end
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
    invoices,
    lines_without_number,
    invoice_refs,
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
    0 as invoices,
    0 as lines_without_number,
    null as invoice_refs,
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
'micro-dollars: the sum of the invoices that count; null: none has come';
comment on column ytempire.vendor_invoice_reconciliation.ledger_micros is
'micro-dollars: the vendor''s ledger entries of the days; without invoice, of days with none';
comment on column ytempire.vendor_invoice_reconciliation.variance_micros is
'micro-dollars: the invoices less the ledger; null: open';
comment on column ytempire.vendor_invoice_reconciliation.currency is
'currency of the invoices; null: they are in several, or there is none';
comment on column ytempire.vendor_invoice_reconciliation.currency_amount_micros is
'millionths of a unit of currency: the amount the invoices state; null: they are in several';
comment on column ytempire.vendor_invoice_reconciliation.invoices is
'invoices with a number of their own that add up';
comment on column ytempire.vendor_invoice_reconciliation.lines_without_number is
'lines that name no invoice and add up with them';
comment on column ytempire.vendor_invoice_reconciliation.invoice_refs is
'numbers of the invoices, and references of the lines without; null: none has come';
comment on column ytempire.vendor_invoice_reconciliation.received_at is
'when the last of the invoices came';
