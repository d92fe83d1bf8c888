-- ytempire.video_loaded_costs: what each published video cost, its share of the rest included.
-- grain: one row a published video whose direct cost is known.
-- The sum of these and of unallocated_costs is the sum of the ledger and of what invoices add to
-- it, to the micro-dollar: check loaded_costs_equal_ledger.
create table ytempire.video_loaded_costs (
    pacific_month date not null check (extract(day from pacific_month) = 1),
    video_id uuid primary key references ytempire.videos (video_id),
    channel_id uuid not null references ytempire.channels (channel_id),
    direct_micros bigint not null,
    failed_share_micros bigint not null,
    shared_share_micros bigint not null,
    invoice_share_micros bigint not null,
    loaded_micros bigint generated always as (
        direct_micros + failed_share_micros + shared_share_micros + invoice_share_micros
    ) stored,
    is_over_alert boolean not null,
    is_over_limit boolean not null,
    is_loaded_over_limit boolean not null,
    failed_jobs_rule text not null check (failed_jobs_rule in ('equally', 'by_direct_cost'))
);
create index video_loaded_costs_month on ytempire.video_loaded_costs (pacific_month, channel_id);

comment on table ytempire.video_loaded_costs is
'direct and loaded cost per video; one row a published video whose direct cost is known';
comment on column ytempire.video_loaded_costs.pacific_month is
'first day of the Pacific month of publication';
comment on column ytempire.video_loaded_costs.video_id is 'the video';
comment on column ytempire.video_loaded_costs.channel_id is 'the video''s channel';
comment on column ytempire.video_loaded_costs.direct_micros is
'micro-dollars: the ledger of this video, its failed attempts included';
comment on column ytempire.video_loaded_costs.failed_share_micros is
'micro-dollars: share in what the channel spent that month on videos that never came out';
comment on column ytempire.video_loaded_costs.shared_share_micros is
'micro-dollars: share in what the channel or the network spent that month on no video at all';
comment on column ytempire.video_loaded_costs.invoice_share_micros is
'micro-dollars: share in what invoices for that month charge beyond the ledger; may be negative';
comment on column ytempire.video_loaded_costs.loaded_micros is
'micro-dollars: direct cost and the three shares';
comment on column ytempire.video_loaded_costs.is_over_alert is
'direct cost above costs.alert_usd of parameters/network.yaml';
comment on column ytempire.video_loaded_costs.is_over_limit is
'direct cost above costs.limit_usd of parameters/network.yaml';
comment on column ytempire.video_loaded_costs.is_loaded_over_limit is
'loaded cost above costs.limit_usd of parameters/network.yaml';
comment on column ytempire.video_loaded_costs.failed_jobs_rule is
'how failed_share_micros was split: equally or by_direct_cost';
