-- ytempire.vendor_prices: what vendors charge a unit, by their price lists.
-- grain: one row a price version; append-only. A price corrected afterwards is a new version with
-- the same valid_from, and the later loaded_at counts.
create table ytempire.vendor_prices (
    vendor text not null,
    component text not null,
    unit text not null,
    item text not null default '',
    valid_from timestamptz not null,
    price_version text not null,
    unit_price_usd numeric(20, 12) not null check (unit_price_usd >= 0),
    source text not null,
    loaded_at timestamptz not null default ytempire.clock_now(),
    primary key (vendor, component, unit, price_version)
);

comment on table ytempire.vendor_prices is
'what vendors charge a unit, by parameters/prices.yaml; one row a price version';
comment on column ytempire.vendor_prices.vendor is 'the vendor, by its name in cost_ledger';
comment on column ytempire.vendor_prices.component is 'what is bought, as in cost_ledger';
comment on column ytempire.vendor_prices.unit is 'what is counted, as output_token';
comment on column ytempire.vendor_prices.item is
'which of several at a time, as the name of a model; empty: there is one price at a time';
comment on column ytempire.vendor_prices.valid_from is
'from when the price holds, until the next valid_from of the same vendor, component, unit and item';
comment on column ytempire.vendor_prices.price_version is
'name of the version, as "gpt-4o 2026-01-01"; r2 at its end is its first correction';
comment on column ytempire.vendor_prices.unit_price_usd is 'US dollars a unit';
comment on column ytempire.vendor_prices.source is 'which list or page told the price';
comment on column ytempire.vendor_prices.loaded_at is
'when we took it over; of versions with one valid_from the last counts';
