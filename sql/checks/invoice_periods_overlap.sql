-- checks/invoice_periods_overlap: a vendor's invoices that count do not charge for a day twice.
-- severity: warning
-- grain: one row a pair of invoices. reads: vendor_invoice_reconciliation.
with invoices as (
    select
        vendor,
        period_start,
        period_end,
        source_ref
    from ytempire.vendor_invoice_reconciliation
    where source_ref is not null
)

select
    earlier.vendor,
    earlier.source_ref,
    later.source_ref as later_source_ref,
    later.period_start,
    earlier.period_end
from invoices as earlier
inner join invoices as later
    on earlier.vendor = later.vendor and earlier.period_start < later.period_start
where later.period_start < earlier.period_end
order by earlier.vendor, later.period_start, earlier.source_ref
