-- collection/vendor_prices: every version of every listed price, the last correction last.
-- grain: one row a price version. reads: vendor_prices
select
    vendor,
    component,
    unit,
    item,
    price_version,
    unit_price_usd,
    valid_from,
    loaded_at
from ytempire.vendor_prices
-- r10 comes after r2: the longer name is the later version.
order by
    vendor, component, unit, item, valid_from, loaded_at, length(price_version), price_version
