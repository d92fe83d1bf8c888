-- ytempire.youtube_api_usage: every call to a YouTube API.
-- grain: one row an HTTP request.
-- differs: the quota day is Pacific and stored; the bucket is named, since a project has several.
create table ytempire.youtube_api_usage (
    id uuid primary key default gen_random_uuid(),
    api_method varchar(100) not null,
    endpoint varchar(255) not null,
    quota_cost integer not null,
    quota_bucket text not null,
    account_used varchar(100),
    request_params jsonb,
    items_requested integer,
    items_returned integer,
    response_code integer,
    response_time_ms integer,
    error_message text,
    created_at timestamptz not null default ytempire.clock_now(),
    quota_date date not null generated always as (
        (created_at at time zone 'America/Los_Angeles')::date
    ) stored
);
create index idx_api_usage_time on ytempire.youtube_api_usage (created_at desc);
create index idx_api_usage_account on ytempire.youtube_api_usage (account_used);
create index idx_api_usage_method on ytempire.youtube_api_usage (api_method);

comment on column ytempire.youtube_api_usage.quota_cost is 'units of the bucket, failures included';
comment on column ytempire.youtube_api_usage.account_used is
'the Google project or channel that paid';
comment on column ytempire.youtube_api_usage.request_params is 'without keys and tokens';
