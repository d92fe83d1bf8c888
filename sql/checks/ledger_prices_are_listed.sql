-- checks/ledger_prices_are_listed: a ledger entry was charged at a price that the price list
-- (parameters/prices.yaml) has for that moment; while no price is listed nothing is held against
-- it. What was taken back does not count.
-- severity: warning
-- grain: one row a vendor, component, unit and price. reads: vendor_prices, cost_ledger.
with spans as (
    select distinct on (vendor, component, unit, item, valid_from)
        vendor,
        component,
        unit,
        item,
        unit_price_usd,
        valid_from
    from ytempire.vendor_prices
    -- r10 comes after r2: the longer name is the later version.
    order by
        vendor asc, component asc, unit asc, item asc, valid_from asc, loaded_at desc,
        length(price_version) desc, price_version desc
),

listed as (
    select
        vendor,
        component,
        unit,
        unit_price_usd,
        valid_from,
        lead(valid_from, 1, 'infinity') over (
            partition by vendor, component, unit, item order by valid_from
        ) as valid_until
    from spans
)

select
    entries.vendor,
    entries.component,
    entries.unit,
    entries.unit_price_usd,
    count(*) as entries,
    min(entries.entry_id) as first_entry_id,
    min(entries.occurred_at) as first_at,
    max(entries.occurred_at) as last_at
from ytempire.cost_ledger as entries
where
    exists (select 1 from listed)
    and not exists (
        select 1
        from listed
        where
            listed.vendor = entries.vendor
            and listed.component = entries.component
            and listed.unit = entries.unit
            and listed.unit_price_usd = entries.unit_price_usd
            and listed.valid_from <= entries.occurred_at
            and listed.valid_until > entries.occurred_at
    )
    and entries.reverses is null
    and not exists (
        select 1
        from ytempire.cost_ledger as reversals
        where reversals.reverses = entries.entry_id
    )
group by entries.vendor, entries.component, entries.unit, entries.unit_price_usd
order by entries.vendor, entries.component, entries.unit, entries.unit_price_usd
