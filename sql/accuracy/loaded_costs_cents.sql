-- accuracy/loaded_costs_cents: cents by which what was allocated differs from what was spent.
-- unit: cents
-- target: 0
-- grain: one row. reads: video_loaded_costs, unallocated_costs, cost_ledger,
-- vendor_invoice_reconciliation.
-- Spent: the ledger and what invoices charge beyond it.
with spent as (
    select
        (select count(*) from ytempire.video_loaded_costs) as videos,
        coalesce((select sum(loaded_micros) from ytempire.video_loaded_costs), 0)
        + coalesce((select sum(amount_micros) from ytempire.unallocated_costs), 0) as shared_micros,
        coalesce((select sum(amount_micros) from ytempire.cost_ledger), 0)
        + coalesce(
            (select sum(variance_micros) from ytempire.vendor_invoice_reconciliation), 0
        ) as spent_micros
)

select
    videos as rows_compared,
    abs(shared_micros - spent_micros) / 10000 as value
from spent
