-- checks/ledger_amount_is_quantity_times_price: a metered or estimated ledger entry amounts to its
-- quantity times its price, rounded to the micro-dollar. What was taken back does not count, nor
-- does what was invoiced or allocated: there the amount is stated.
-- severity: warning
-- grain: one row an entry that came in the last two days: entries never change. reads: cost_ledger.
-- Rounded once, by any rule: half a micro-dollar; converted from another currency, half a millionth
-- of that is allowed as well; and what a price of twelve decimals leaves out of the quantity.
with broken as (
    select
        entries.entry_id,
        entries.vendor,
        entries.component,
        entries.quantity,
        entries.unit,
        entries.unit_price_usd,
        entries.amount_micros
    from ytempire.cost_ledger as entries
    where
        entries.ingested_at > ytempire.clock_now() - interval '2 days'
        and entries.basis in ('metered', 'estimated')
        and abs(entries.amount_micros - entries.quantity * entries.unit_price_usd * 1000000)
        > 0.5
        + case when entries.currency <> 'USD' then 0.5 * entries.usd_per_unit else 0 end
        + abs(entries.quantity) * 0.0000005
        and entries.reverses is null
)

select
    broken.entry_id,
    broken.vendor,
    broken.component,
    broken.quantity,
    broken.unit,
    broken.unit_price_usd,
    broken.amount_micros
from broken
left join ytempire.cost_ledger as reversals on broken.entry_id = reversals.reverses
where reversals.entry_id is null
order by broken.entry_id
