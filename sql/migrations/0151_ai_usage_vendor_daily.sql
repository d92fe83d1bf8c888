-- ytempire.ai_usage_vendor_daily: what AI vendors themselves say was used.
-- grain: one row a vendor, UTC day, model and source; a day without use has one row of model ''.
create table ytempire.ai_usage_vendor_daily (
    vendor text not null,
    usage_date date not null,
    model text not null,
    source text not null check (source in ('vendor_api', 'vendor_file')),
    requests bigint check (requests >= 0),
    input_tokens bigint check (input_tokens >= 0),
    cached_input_tokens bigint check (cached_input_tokens >= 0),
    output_tokens bigint check (output_tokens >= 0),
    characters bigint check (characters >= 0),
    images bigint check (images >= 0),
    as_of timestamptz not null,
    ingested_at timestamptz not null default ytempire.clock_now(),
    primary key (vendor, usage_date, model, source)
);

comment on table ytempire.ai_usage_vendor_daily is
'what AI vendors themselves say was used; one row a vendor, UTC day, model and source';
comment on column ytempire.ai_usage_vendor_daily.vendor is 'the vendor, by its name in ai_usage';
comment on column ytempire.ai_usage_vendor_daily.usage_date is 'UTC day';
comment on column ytempire.ai_usage_vendor_daily.model is
'model, as the vendor names it; empty: nothing was used on that day';
comment on column ytempire.ai_usage_vendor_daily.source is
'vendor_api: its usage endpoint; vendor_file: an export of its website';
comment on column ytempire.ai_usage_vendor_daily.requests is
'requests that were served; null: not told';
comment on column ytempire.ai_usage_vendor_daily.input_tokens is
'tokens sent, cached ones included; null: not counted in tokens';
comment on column ytempire.ai_usage_vendor_daily.cached_input_tokens is
'of those, tokens the vendor had cached; null: not told';
comment on column ytempire.ai_usage_vendor_daily.output_tokens is
'tokens received; null: not counted in tokens';
comment on column ytempire.ai_usage_vendor_daily.characters is
'characters spoken; null: not counted in characters';
comment on column ytempire.ai_usage_vendor_daily.images is
'images made; null: not counted in images';
comment on column ytempire.ai_usage_vendor_daily.as_of is
'when the vendor said so: before the end of the day it is a part of the day';
comment on column ytempire.ai_usage_vendor_daily.ingested_at is 'when the row was written here';
