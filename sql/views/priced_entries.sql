-- ytempire.priced_entries: what was bought, at which price, and which item of the price list it is.
-- grain: one row an entry of the ledger. reads: cost_ledger, vendor_prices (unique by version)
create view ytempire.priced_entries as
with ledger as (
    select
        entry_id,
        occurred_at,
        channel_id,
        factory_video_id,
        job_id,
        vendor,
        component,
        stage,
        unit,
        quantity,
        unit_price_usd,
        amount_micros,
        price_version,
        coalesce(ingested_at, recorded_at) as known_at
    from ytempire.cost_ledger
),

prices as (
    select
        vendor,
        component,
        unit,
        price_version,
        item,
        valid_from,
        loaded_at
    from ytempire.vendor_prices
)

select
    ledger.entry_id,
    ledger.channel_id,
    ledger.factory_video_id,
    ledger.job_id,
    ledger.vendor,
    ledger.component,
    ledger.stage,
    ledger.unit,
    nullif(prices.item, '') as item,
    ledger.quantity,
    ledger.unit_price_usd,
    ledger.amount_micros,
    prices.valid_from,
    prices.loaded_at as price_known_at,
    ledger.occurred_at,
    ledger.known_at
from ledger
left join prices
    on
        ledger.vendor = prices.vendor
        and ledger.component = prices.component
        and ledger.unit = prices.unit
        and ledger.price_version = prices.price_version;

comment on view ytempire.priced_entries is
'what was bought at which price; one row an entry of the ledger, reversals among them';
comment on column ytempire.priced_entries.entry_id is 'the entry';
comment on column ytempire.priced_entries.channel_id is 'the channel; null: of no channel';
comment on column ytempire.priced_entries.factory_video_id is
'the video it was made for, by the factory''s id; null: for none';
comment on column ytempire.priced_entries.job_id is 'the attempt; null: of none';
comment on column ytempire.priced_entries.vendor is 'who charged it, as the ledger names it';
comment on column ytempire.priced_entries.component is 'what was bought';
comment on column ytempire.priced_entries.stage is
'stage of the generation that it was bought for; null: for none in particular';
comment on column ytempire.priced_entries.unit is 'what is counted, as output_token';
comment on column ytempire.priced_entries.item is
'which of several that are sold at a time, as a model; null: there is one, or no listed price';
comment on column ytempire.priced_entries.quantity is
'how much was bought, negative what was taken back, in unit';
comment on column ytempire.priced_entries.unit_price_usd is 'US dollars a unit, as charged';
comment on column ytempire.priced_entries.amount_micros is
'micro-dollars: what the ledger charges; negative: a reversal or refund';
comment on column ytempire.priced_entries.valid_from is
'from when the listed price holds; null: the price is on no list';
comment on column ytempire.priced_entries.price_known_at is
'when the listed price was taken over; null: the price is on no list';
comment on column ytempire.priced_entries.occurred_at is 'when it was bought';
comment on column ytempire.priced_entries.known_at is 'when the entry was written here';
