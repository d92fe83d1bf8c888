-- reports/cost_optimization_report/prices: what was bought at which price, beside the price before
-- it and the cheapest one listed.
-- grain: one row a vendor, component, unit, item and unit price. Parameters: first_at, end_at
-- (instants, half-open), channel_ids (null: all, and what is of no channel), as_of (instant whose
-- knowledge is shown; null: now).
-- reads: priced_entries, vendor_prices
-- The cheapest is of the items of the same vendor, component and unit that are sold at the end of
-- the window; whether it is as good is not weighed.
with entries as (
    select
        vendor,
        component,
        unit,
        unit_price_usd,
        quantity,
        amount_micros,
        -- A price that was listed later was on no list then.
        case
            when %(as_of)s::timestamptz is null or price_known_at <= %(as_of)s::timestamptz
                then item
        end as item,
        case
            when %(as_of)s::timestamptz is null or price_known_at <= %(as_of)s::timestamptz
                then valid_from
        end as valid_from
    from ytempire.priced_entries
    where
        occurred_at >= %(first_at)s::timestamptz
        and occurred_at < %(end_at)s::timestamptz
        and (%(as_of)s::timestamptz is null or known_at <= %(as_of)s::timestamptz)
        and (%(channel_ids)s::uuid[] is null or channel_id = any(%(channel_ids)s::uuid[]))
),

bought as (
    select
        vendor,
        component,
        unit,
        item,
        unit_price_usd,
        min(valid_from) as valid_from,
        count(*) as entries,
        sum(quantity) as quantity,
        sum(amount_micros)::bigint as amount_micros
    from entries
    group by vendor, component, unit, item, unit_price_usd
),

versions as (
    select
        vendor,
        component,
        unit,
        nullif(item, '') as item,
        unit_price_usd,
        valid_from,
        row_number() over (
            partition by vendor, component, unit, item, valid_from order by loaded_at desc
        ) as place
    from ytempire.vendor_prices
    where %(as_of)s::timestamptz is null or loaded_at <= %(as_of)s::timestamptz
),

listed as (
    select
        vendor,
        component,
        unit,
        item,
        unit_price_usd,
        valid_from
    from versions
    where place = 1 and valid_from < %(end_at)s::timestamptz
),

-- Of each item the price that holds at the end.
in_force as (
    select distinct on (vendor, component, unit, item)
        vendor,
        component,
        unit,
        item,
        unit_price_usd
    from listed
    order by vendor asc, component asc, unit asc, item asc, valid_from desc
),

cheapest as (
    select distinct on (vendor, component, unit)
        vendor,
        component,
        unit,
        item,
        unit_price_usd
    from in_force
    order by vendor asc, component asc, unit asc, unit_price_usd asc, item asc
)

select
    bought.vendor,
    bought.component,
    bought.unit,
    bought.item,
    bought.unit_price_usd,
    bought.valid_from,
    bought.entries,
    bought.quantity,
    bought.amount_micros,
    earlier.unit_price_usd as unit_price_before_usd,
    case
        when bought.valid_from >= %(first_at)s::timestamptz
            then round(
                bought.quantity * (bought.unit_price_usd - earlier.unit_price_usd) * 1000000
            )::bigint
    end as change_micros,
    cheapest.item as cheapest_item,
    cheapest.unit_price_usd as cheapest_unit_price_usd,
    round(bought.quantity * (bought.unit_price_usd - cheapest.unit_price_usd) * 1000000)::bigint
        as above_cheapest_micros
from bought
left join cheapest
    on
        bought.vendor = cheapest.vendor
        and bought.component = cheapest.component
        and bought.unit = cheapest.unit
left join lateral (
    select listed.unit_price_usd
    from listed
    where
        listed.vendor = bought.vendor
        and listed.component = bought.component
        and listed.unit = bought.unit
        and listed.item is not distinct from bought.item
        and listed.valid_from < bought.valid_from
    order by listed.valid_from desc
    limit 1
) as earlier on true
order by
    bought.amount_micros desc,
    bought.vendor asc,
    bought.component asc,
    bought.unit asc,
    bought.item asc nulls last,
    bought.unit_price_usd asc
