-- operations/ai_hours: what was asked of each AI vendor in each of the last hours.
-- grain: one row a UTC hour and vendor with any request. Parameter: hours.
-- reads: ai_usage
with requests as (
    select
        vendor,
        input_tokens,
        output_tokens,
        characters,
        error_class,
        date_trunc('hour', used_at, 'UTC') as hour_at
    from ytempire.ai_usage
    where
        used_at
        >= date_trunc('hour', ytempire.clock_now(), 'UTC')
        - make_interval(hours => %(hours)s::integer)
        and used_at <= ytempire.clock_now()
)

select
    hour_at,
    vendor,
    count(*) as requests,
    count(*) filter (where error_class is not null) as requests_failed,
    (sum(input_tokens) + sum(output_tokens))::bigint as tokens,
    sum(characters)::bigint as characters,
    hour_at = date_trunc('hour', ytempire.clock_now(), 'UTC') as is_running
from requests
group by hour_at, vendor
order by hour_at, vendor
