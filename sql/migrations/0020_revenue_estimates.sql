-- ytempire.revenue_estimates: our estimate of days that YouTube has not told yet.
-- grain: one row a Pacific day. YTEMPIRE-derived, not a YouTube figure.
create table ytempire.revenue_estimates (
    pacific_date date primary key,
    revenue_micros bigint not null,
    low_micros bigint not null,
    high_micros bigint not null,
    interval_ratio double precision not null,
    past_days bigint not null,
    method text not null,
    as_of timestamptz not null,
    check (low_micros <= revenue_micros and revenue_micros <= high_micros)
);

comment on column ytempire.revenue_estimates.interval_ratio is
'share of days the interval should hold, 0..1';
comment on column ytempire.revenue_estimates.past_days is
'days of history that the interval rests on';
