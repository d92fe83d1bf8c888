-- checks/ai_usage_agrees_with_vendor: of a day that a vendor told whole, its tokens, characters and
-- images are those of the factory's records, within two in a hundred. Days before the factory's
-- first record and after its last are not held against it.
-- severity: warning
-- grain: one row a vendor and UTC day. reads: ai_usage, ai_usage_vendor_daily.
with recorded as (
    select
        vendor,
        (used_at at time zone 'UTC')::date as usage_date,
        coalesce(sum(input_tokens), 0) + coalesce(sum(output_tokens), 0) as tokens,
        coalesce(sum(characters), 0) as characters,
        coalesce(sum(images), 0) as images
    from ytempire.ai_usage
    group by vendor, (used_at at time zone 'UTC')::date
),

spans as (
    select
        vendor,
        min(usage_date) as first_date,
        max(usage_date) as last_date
    from recorded
    group by vendor
),

told as (
    select
        vendor,
        usage_date,
        source,
        coalesce(sum(input_tokens), 0) + coalesce(sum(output_tokens), 0) as tokens,
        coalesce(sum(characters), 0) as characters,
        coalesce(sum(images), 0) as images
    from ytempire.ai_usage_vendor_daily
    where as_of >= (usage_date + 1)::timestamp at time zone 'UTC'
    group by vendor, usage_date, source
),

compared as (
    select
        told.vendor,
        told.usage_date,
        told.source,
        told.tokens as vendor_tokens,
        coalesce(recorded.tokens, 0) as recorded_tokens,
        told.characters as vendor_characters,
        coalesce(recorded.characters, 0) as recorded_characters,
        told.images as vendor_images,
        coalesce(recorded.images, 0) as recorded_images
    from told
    inner join spans
        on
            told.vendor = spans.vendor
            -- Its first and last day may be parts of a day.
            and told.usage_date > spans.first_date
            and told.usage_date < spans.last_date
    left join recorded
        on told.vendor = recorded.vendor and told.usage_date = recorded.usage_date
)

select
    vendor,
    usage_date,
    source,
    vendor_tokens,
    recorded_tokens,
    vendor_characters,
    recorded_characters,
    vendor_images,
    recorded_images
from compared
where
    abs(vendor_tokens - recorded_tokens) > 0.02 * vendor_tokens
    or abs(vendor_characters - recorded_characters) > 0.02 * vendor_characters
    or abs(vendor_images - recorded_images) > 0.02 * vendor_images
order by vendor, usage_date, source
