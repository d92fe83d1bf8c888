-- ytempire.ai_costs_vendor_daily: what AI vendors themselves say they charged.
-- grain: one row a vendor, UTC day, line item and source.
create table ytempire.ai_costs_vendor_daily (
    vendor text not null,
    usage_date date not null,
    line_item text not null,
    source text not null check (source in ('vendor_api', 'vendor_file')),
    amount_micros bigint not null,
    as_of timestamptz not null,
    ingested_at timestamptz not null default ytempire.clock_now(),
    primary key (vendor, usage_date, line_item, source)
);

comment on table ytempire.ai_costs_vendor_daily is
'what AI vendors themselves say they charged; one row a vendor, UTC day, line item and source';
comment on column ytempire.ai_costs_vendor_daily.vendor is 'the vendor, by its name in ai_usage';
comment on column ytempire.ai_costs_vendor_daily.usage_date is 'UTC day';
comment on column ytempire.ai_costs_vendor_daily.line_item is
'what was charged, as the vendor names it: the model, or the model and what was counted, as '
'"gpt-4o, input"; empty: not told apart';
comment on column ytempire.ai_costs_vendor_daily.source is
'vendor_api: its cost endpoint; vendor_file: an export of its website';
comment on column ytempire.ai_costs_vendor_daily.amount_micros is
'micro-dollars; a credit is negative';
comment on column ytempire.ai_costs_vendor_daily.as_of is
'when the vendor said so: before the end of the day it is a part of the day';
comment on column ytempire.ai_costs_vendor_daily.ingested_at is 'when the row was written here';
