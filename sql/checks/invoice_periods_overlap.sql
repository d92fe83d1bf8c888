-- checks/invoice_periods_overlap: a vendor's invoices that count do not charge for a day twice.
-- severity: warning
-- grain: one row a pair of periods that overlap, and one a period charged for by invoices with a
-- number and by lines without, which are its whole bill. reads: vendor_invoice_reconciliation.
with periods as (
    select
        vendor,
        period_start,
        period_end,
        invoices,
        lines_without_number,
        invoice_refs
    from ytempire.vendor_invoice_reconciliation
    where invoice_refs is not null
),

overlapping as (
    select
        earlier.vendor,
        earlier.invoice_refs,
        later.invoice_refs as later_invoice_refs,
        later.period_start,
        earlier.period_end
    from periods as earlier
    inner join periods as later
        on
            earlier.vendor = later.vendor
            and (earlier.period_start, earlier.period_end) < (later.period_start, later.period_end)
    where later.period_start < earlier.period_end
    union all
    select
        vendor,
        invoice_refs,
        invoice_refs as later_invoice_refs,
        period_start,
        period_end
    from periods
    where invoices > 0 and lines_without_number > 0
)

select
    vendor,
    invoice_refs,
    later_invoice_refs,
    period_start,
    period_end
from overlapping
order by vendor, period_start, invoice_refs
