-- operations/api_errors: how many requests to each API failed in the last hours.
-- grain: one row an API that was asked, the most failing first. Parameter: hours.
-- reads: youtube_api_usage, ai_usage
-- A request failed that was answered with 400 or more, or not at all.
with calls as (
    select
        case split_part(api_method, '.', 1)
            when 'youtube' then 'YouTube Data'
            when 'youtubeAnalytics' then 'YouTube Analytics'
            when 'youtubereporting' then 'YouTube Reporting'
            else split_part(api_method, '.', 1)
        end as api,
        coalesce(response_code >= 400, true) as is_failed,
        created_at as asked_at
    from ytempire.youtube_api_usage
    where created_at > ytempire.clock_now() - make_interval(hours => %(hours)s::integer)
    union all
    select
        vendor as api,
        error_class is not null as is_failed,
        used_at as asked_at
    from ytempire.ai_usage
    where
        used_at > ytempire.clock_now() - make_interval(hours => %(hours)s::integer)
        and used_at <= ytempire.clock_now()
)

select
    api,
    count(*) as requests,
    count(*) filter (where is_failed) as requests_failed,
    count(*) filter (where is_failed)::double precision / nullif(count(*), 0) as error_ratio,
    max(asked_at) as as_of
from calls
group by api
order by error_ratio desc, requests desc, api asc
