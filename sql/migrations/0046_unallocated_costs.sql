-- ytempire.unallocated_costs: what was spent and is in no video's loaded cost.
-- grain: one row a Pacific month, channel (or none) and reason.
create table ytempire.unallocated_costs (
    pacific_month date not null check (extract(day from pacific_month) = 1),
    channel_id uuid references ytempire.channels (channel_id),
    reason text not null check (
        reason in ('not_published_yet', 'failed_jobs', 'shared', 'invoice')
    ),
    amount_micros bigint not null,
    unique nulls not distinct (pacific_month, channel_id, reason)
);

comment on table ytempire.unallocated_costs is
'cost in no video''s loaded cost; one row a Pacific month, channel (or none) and reason';
comment on column ytempire.unallocated_costs.pacific_month is
'first day of the Pacific month in which it was spent, or which the invoice begins in';
comment on column ytempire.unallocated_costs.channel_id is
'the channel it was spent for; null: none in particular';
comment on column ytempire.unallocated_costs.reason is
'not_published_yet: the video may still come out; failed_jobs, shared, invoice: no video came out '
'in that month which could bear it';
comment on column ytempire.unallocated_costs.amount_micros is 'micro-dollars; may be negative';
