-- checks/loaded_costs_equal_ledger: once rolled up, what videos are charged with and what is left
-- unallocated is the sum of the ledger and of what invoices charge beyond it, to the micro-dollar;
-- and a video's direct cost is the one of video_costs.
-- severity: error
-- grain: one row a video that differs, and one for the totals.
-- reads: video_loaded_costs, unallocated_costs, cost_ledger, vendor_invoice_reconciliation,
-- video_costs (unique per video), source_watermarks.
with rolled_up as (
    select count(*) > 0 as is_rolled_up
    from ytempire.source_watermarks
    where source = 'rollup' and scope = 'video_loaded_costs'
),

totals as (
    select
        coalesce((select sum(loaded_micros) from ytempire.video_loaded_costs), 0)
        + coalesce((select sum(amount_micros) from ytempire.unallocated_costs), 0) as shared_micros,
        coalesce((select sum(amount_micros) from ytempire.cost_ledger), 0)
        + coalesce(
            (select sum(variance_micros) from ytempire.vendor_invoice_reconciliation), 0
        ) as spent_micros
)

select
    null::uuid as video_id,
    totals.shared_micros,
    totals.spent_micros
from totals
cross join rolled_up
where rolled_up.is_rolled_up and totals.shared_micros <> totals.spent_micros
union all
select
    loaded.video_id,
    loaded.direct_micros as shared_micros,
    costs.total_cost_micros as spent_micros
from ytempire.video_loaded_costs as loaded
left join ytempire.video_costs as costs on loaded.video_id = costs.video_id
where loaded.direct_micros is distinct from costs.total_cost_micros
order by video_id
