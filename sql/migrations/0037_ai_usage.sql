-- ytempire.ai_usage: requests to AI services, as the factory tells them.
-- grain: one row a request, failed ones included.
create table ytempire.ai_usage (
    idempotency_key text primary key,
    used_at timestamptz not null,
    vendor text not null,
    model text not null,
    request_id text,
    job_id uuid,
    attempt integer,
    input_tokens bigint,
    cached_input_tokens bigint,
    output_tokens bigint,
    characters bigint,
    images integer,
    media_seconds double precision,
    http_status integer,
    error_class text,
    latency_ms integer,
    source text not null,
    ingested_at timestamptz not null default ytempire.clock_now()
);
create index ai_usage_used on ytempire.ai_usage (used_at);
create index ai_usage_job on ytempire.ai_usage (job_id);

comment on table ytempire.ai_usage is
'requests to AI services, failed ones included; one row a request';
comment on column ytempire.ai_usage.idempotency_key is
'what makes the request unique: vendor and request id, or when, what and for whom where the '
'vendor gave none; told twice, it is written once';
comment on column ytempire.ai_usage.used_at is 'when it was asked';
comment on column ytempire.ai_usage.vendor is 'whose service, as openai';
comment on column ytempire.ai_usage.model is 'which model of the vendor';
comment on column ytempire.ai_usage.request_id is
'the vendor''s id of the request; null: it gave none';
comment on column ytempire.ai_usage.job_id is
'the job it was asked for (video_generation_jobs); null: outside a job';
comment on column ytempire.ai_usage.attempt is 'which attempt at the video, from 1';
comment on column ytempire.ai_usage.input_tokens is
'tokens sent, cached ones included; null: not counted in tokens';
comment on column ytempire.ai_usage.cached_input_tokens is
'of those, tokens the vendor had cached; null: not told';
comment on column ytempire.ai_usage.output_tokens is
'tokens received; null: not counted in tokens';
comment on column ytempire.ai_usage.characters is
'characters spoken; null: not counted in characters';
comment on column ytempire.ai_usage.images is 'images made; null: not counted in images';
comment on column ytempire.ai_usage.media_seconds is
'seconds of sound or film made; null: not counted in seconds';
comment on column ytempire.ai_usage.http_status is 'HTTP status; null: no answer';
comment on column ytempire.ai_usage.error_class is 'kind of failure; null: it succeeded';
comment on column ytempire.ai_usage.latency_ms is 'milliseconds until the answer was whole';
comment on column ytempire.ai_usage.source is 'which source told it';
comment on column ytempire.ai_usage.ingested_at is 'when the row was written here';
