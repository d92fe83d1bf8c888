-- ytempire.unattributed_revenue: stated revenue that is no video's share.
-- grain: one row a payee, Pacific month, kind and channel. Written by
-- sql/rollups/unattributed_revenue.sql only.
-- With video_actual_revenue it sums to revenue_statement_lines, to the micro-dollar.
create table ytempire.unattributed_revenue (
    pacific_month date not null,
    payee text not null,
    kind text not null,
    channel_id uuid,
    amount_micros bigint not null,
    reason text not null check (reason in ('no channel', 'no estimate')),
    unique nulls not distinct (pacific_month, payee, kind, channel_id)
);

comment on table ytempire.unattributed_revenue is
'stated revenue that is no video''s share; one row a payee, Pacific month, kind and channel';
comment on column ytempire.unattributed_revenue.pacific_month is 'first day of the Pacific month';
comment on column ytempire.unattributed_revenue.payee is 'who stated it';
comment on column ytempire.unattributed_revenue.kind is 'kind of the statement';
comment on column ytempire.unattributed_revenue.channel_id is
'the channel; null: the statement is of the payee as a whole';
comment on column ytempire.unattributed_revenue.amount_micros is 'micro-dollars, signed';
comment on column ytempire.unattributed_revenue.reason is
'no channel: the statement names none; no estimate: no video of it had an estimate that month';
