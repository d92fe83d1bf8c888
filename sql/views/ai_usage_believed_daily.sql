-- ytempire.ai_usage_believed_daily: what the AI services were used for and cost, from the source
-- that is believed for the vendor and day.
-- grain: one row a vendor, UTC day and model. reads: ai_usage, ai_usage_vendor_daily,
-- ai_costs_vendor_daily, vendor_prices (unique per vendor, item, unit and span after the step
-- prices).
-- Believed is one source a vendor and day, so that nothing is counted twice: the vendor's endpoint
-- once it told the whole day, else its export, else the factory's records, else a part of a day.
create view ytempire.ai_usage_believed_daily as
with factory as (
    select
        vendor,
        (used_at at time zone 'UTC')::date as usage_date,
        model,
        'internal_db' as source,
        count(*) filter (where error_class is null) as requests,
        sum(input_tokens)::bigint as input_tokens,
        sum(cached_input_tokens)::bigint as cached_input_tokens,
        sum(output_tokens)::bigint as output_tokens,
        sum(characters)::bigint as characters,
        sum(images)::bigint as images,
        3 as rank
    from ytempire.ai_usage
    group by vendor, (used_at at time zone 'UTC')::date, model
),

vendors as (
    select
        vendor,
        usage_date,
        model,
        source,
        requests,
        input_tokens,
        cached_input_tokens,
        output_tokens,
        characters,
        images,
        case when source = 'vendor_api' then 1 else 2 end
        + case when as_of >= (usage_date + 1)::timestamp at time zone 'UTC' then 0 else 3 end
            as rank
    from ytempire.ai_usage_vendor_daily
),

told as (
    select
        vendor,
        usage_date,
        model,
        source,
        requests,
        input_tokens,
        cached_input_tokens,
        output_tokens,
        characters,
        images,
        rank
    from factory
    union all
    select
        vendor,
        usage_date,
        model,
        source,
        requests,
        input_tokens,
        cached_input_tokens,
        output_tokens,
        characters,
        images,
        rank
    from vendors
),

believed as (
    select
        vendor,
        usage_date,
        model,
        source,
        requests,
        input_tokens,
        cached_input_tokens,
        output_tokens,
        characters,
        images,
        rank,
        min(rank) over (partition by vendor, usage_date) as best_rank
    from told
),

charged as (
    select
        vendor,
        usage_date,
        split_part(line_item, ', ', 1) as model,
        source,
        sum(amount_micros)::bigint as charged_micros
    from ytempire.ai_costs_vendor_daily
    group by vendor, usage_date, split_part(line_item, ', ', 1), source
),

corrected as (
    select distinct on (vendor, item, unit, valid_from)
        vendor,
        item,
        unit,
        valid_from,
        unit_price_usd
    from ytempire.vendor_prices
    -- r10 comes after r2: the longer name is the later version.
    order by
        vendor asc, item asc, unit asc, valid_from asc, loaded_at desc,
        length(price_version) desc, price_version desc
),

prices as (
    select
        vendor,
        item,
        unit,
        unit_price_usd,
        valid_from,
        lead(valid_from, 1, 'infinity') over (
            partition by vendor, item, unit order by valid_from
        ) as valid_until
    from corrected
),

priced as (
    select
        believed.vendor,
        believed.usage_date,
        believed.model,
        max(prices.unit_price_usd) filter (where prices.unit = 'input_token') as input_usd,
        max(prices.unit_price_usd) filter (where prices.unit = 'output_token') as output_usd,
        max(prices.unit_price_usd) filter (where prices.unit = 'character') as character_usd,
        -- A film is counted among the images, and sold by the clip.
        max(prices.unit_price_usd) filter (where prices.unit in ('image', 'clip')) as image_usd
    from believed
    inner join prices
        on
            believed.vendor = prices.vendor
            -- Vendors name a dated version of the model that is priced, as gpt-4o-2024-08-06.
            and prices.item = case
                when
                    exists (
                        select 1 from corrected as exact
                        where exact.vendor = believed.vendor and exact.item = believed.model
                    )
                    then believed.model
                else regexp_replace(believed.model, '-\d{4}-\d{2}-\d{2}$', '')
            end
            and prices.valid_from <= believed.usage_date::timestamp at time zone 'UTC'
            and prices.valid_until > believed.usage_date::timestamp at time zone 'UTC'
    where believed.rank = believed.best_rank
    group by believed.vendor, believed.usage_date, believed.model
)

select
    believed.vendor,
    believed.usage_date,
    believed.model,
    believed.source,
    believed.requests,
    believed.input_tokens,
    believed.cached_input_tokens,
    believed.output_tokens,
    believed.characters,
    believed.images,
    round(
        (
            -- What was used and has no price makes the cost unknown; what was not used needs none.
            coalesce(nullif(coalesce(believed.input_tokens, 0), 0) * priced.input_usd, 0)
            + coalesce(nullif(coalesce(believed.output_tokens, 0), 0) * priced.output_usd, 0)
            + coalesce(nullif(coalesce(believed.characters, 0), 0) * priced.character_usd, 0)
            + coalesce(nullif(coalesce(believed.images, 0), 0) * priced.image_usd, 0)
        )
        * case
            when
                (believed.input_tokens > 0 and priced.input_usd is null)
                or (believed.output_tokens > 0 and priced.output_usd is null)
                or (believed.characters > 0 and priced.character_usd is null)
                or (believed.images > 0 and priced.image_usd is null)
                or coalesce(
                    believed.input_tokens, believed.output_tokens, believed.characters,
                    believed.images
                ) is null
                then null
            else 1000000
        end
    )::bigint as listed_micros,
    charged.charged_micros
from believed
left join priced
    on
        believed.vendor = priced.vendor
        and believed.usage_date = priced.usage_date
        and believed.model = priced.model
left join charged
    on
        believed.vendor = charged.vendor
        and believed.usage_date = charged.usage_date
        and believed.model = charged.model
        and believed.source = charged.source
where believed.rank = believed.best_rank and believed.model <> '';

comment on view ytempire.ai_usage_believed_daily is
'what the AI services were used for and cost; one row a vendor, UTC day and model';
comment on column ytempire.ai_usage_believed_daily.vendor is 'whose service, as openai';
comment on column ytempire.ai_usage_believed_daily.usage_date is 'UTC day';
comment on column ytempire.ai_usage_believed_daily.model is 'which model of the vendor';
comment on column ytempire.ai_usage_believed_daily.source is
'who is believed for this vendor and day: vendor_api (its endpoint), vendor_file (its export) or '
'internal_db (the factory''s records)';
comment on column ytempire.ai_usage_believed_daily.requests is
'requests that were served; null: not told';
comment on column ytempire.ai_usage_believed_daily.input_tokens is
'tokens sent, cached ones included; null: not counted in tokens';
comment on column ytempire.ai_usage_believed_daily.cached_input_tokens is
'of those, tokens the vendor had cached; null: not told';
comment on column ytempire.ai_usage_believed_daily.output_tokens is
'tokens received; null: not counted in tokens';
comment on column ytempire.ai_usage_believed_daily.characters is
'characters spoken; null: not counted in characters';
comment on column ytempire.ai_usage_believed_daily.images is
'images or films made; null: not counted so';
comment on column ytempire.ai_usage_believed_daily.listed_micros is
'micro-dollars by the price list in force at the day''s begin, cached tokens charged as others; '
'null: something used has no price';
comment on column ytempire.ai_usage_believed_daily.charged_micros is
'micro-dollars the vendor itself says it charged; null: it did not say';
