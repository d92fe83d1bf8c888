-- rollups/invoice_variances: what invoices for periods that begin in the months charge beyond the
-- ledger.
-- grain: one row a Pacific month (its first day) and vendor.
-- reads: vendor_invoice_reconciliation. Parameters: months (first days).
with closed as (
    select
        vendor,
        date_trunc('month', period_start)::date as pacific_month,
        variance_micros
    from ytempire.vendor_invoice_reconciliation
    where variance_micros is not null
)

select
    pacific_month,
    vendor,
    sum(variance_micros)::bigint as amount_micros
from closed
where pacific_month = any(%(months)s::date[])
group by pacific_month, vendor
having sum(variance_micros) <> 0
order by pacific_month, vendor
