-- ytempire.ai_usage_daily: what was asked of each AI model a day.
-- grain: one row a UTC day, vendor and model.
-- reads: ai_usage
create view ytempire.ai_usage_daily as
with requests as (
    select
        (used_at at time zone 'UTC')::date as used_date,
        vendor,
        model,
        job_id,
        input_tokens,
        cached_input_tokens,
        output_tokens,
        characters,
        images,
        media_seconds,
        error_class,
        latency_ms
    from ytempire.ai_usage
)

select
    used_date,
    vendor,
    model,
    count(*) as requests,
    count(*) filter (where error_class is not null) as requests_failed,
    count(distinct job_id) as jobs,
    sum(input_tokens)::bigint as input_tokens,
    sum(cached_input_tokens)::bigint as cached_input_tokens,
    sum(output_tokens)::bigint as output_tokens,
    sum(characters)::bigint as characters,
    sum(images)::bigint as images,
    sum(media_seconds) as media_seconds,
    sum(latency_ms)::double precision / nullif(count(latency_ms), 0) as mean_latency_ms,
    max(latency_ms) as max_latency_ms
from requests
group by used_date, vendor, model;

comment on view ytempire.ai_usage_daily is
'what was asked of each AI model; one row a UTC day, vendor and model';
comment on column ytempire.ai_usage_daily.used_date is 'UTC day';
comment on column ytempire.ai_usage_daily.vendor is 'whose service, as openai';
comment on column ytempire.ai_usage_daily.model is 'which model of the vendor';
comment on column ytempire.ai_usage_daily.requests is 'requests, failed ones included';
comment on column ytempire.ai_usage_daily.requests_failed is 'of those, requests that failed';
comment on column ytempire.ai_usage_daily.jobs is 'jobs that asked';
comment on column ytempire.ai_usage_daily.input_tokens is
'tokens sent, cached ones included; null: not counted in tokens';
comment on column ytempire.ai_usage_daily.cached_input_tokens is
'of those, tokens the vendor had cached; null: not told';
comment on column ytempire.ai_usage_daily.output_tokens is
'tokens received; null: not counted in tokens';
comment on column ytempire.ai_usage_daily.characters is
'characters spoken; null: not counted in characters';
comment on column ytempire.ai_usage_daily.images is 'images made; null: not counted in images';
comment on column ytempire.ai_usage_daily.media_seconds is
'seconds of sound or film made; null: not counted in seconds';
comment on column ytempire.ai_usage_daily.mean_latency_ms is
'milliseconds until an answer was whole, mean over the requests';
comment on column ytempire.ai_usage_daily.max_latency_ms is 'milliseconds: the slowest request';
