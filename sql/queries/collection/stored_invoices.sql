-- collection/stored_invoices: invoices that are held under some references.
-- grain: one row a vendor, first day of a period and line. Parameters: source_refs.
-- reads: vendor_invoices
select
    vendor,
    period_start,
    source_ref,
    invoice,
    period_end,
    currency,
    currency_amount_micros
from ytempire.vendor_invoices
where source_ref = any(%(source_refs)s::text[])
order by vendor, period_start, source_ref
