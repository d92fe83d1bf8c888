-- reports/revenue_reconciliation/invoices: what vendors invoiced against what the ledger holds.
-- grain: one row a vendor and period that ends in the months asked for. Parameters: first_day,
-- last_day.
-- reads: vendor_invoice_reconciliation
select
    vendor,
    period_start,
    period_end,
    state,
    invoice_micros,
    ledger_micros,
    variance_micros,
    received_at
from ytempire.vendor_invoice_reconciliation
where period_end > %(first_day)s::date and period_start <= %(last_day)s::date
order by period_start asc, vendor asc, period_end asc
