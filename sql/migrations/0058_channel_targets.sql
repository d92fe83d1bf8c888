-- ytempire.channel_targets: what a channel should reach in a month.
-- grain: one row a channel, metric and month from which a target holds, until a later row.
create table ytempire.channel_targets (
    channel_id uuid not null references ytempire.channels (channel_id),
    metric text not null check (metric in ('revenue_micros')),
    month date not null check (extract(day from month) = 1),
    target bigint not null check (target >= 0),
    set_at timestamptz not null default ytempire.clock_now(),
    primary key (channel_id, metric, month)
);

-- The targets held so far; since when they were set, nobody noted.
insert into ytempire.channel_targets (channel_id, metric, month, target)
select
    channels.channel_id,
    'revenue_micros' as metric,
    date_trunc('month', ytempire.clock_now() at time zone 'America/Los_Angeles')::date as month,
    round(channels.monthly_revenue_target * 1000000)::bigint as target
from ytempire.channels
where channels.monthly_revenue_target is not null;

comment on table ytempire.channel_targets is
'what a channel should reach in a month; one row a channel, metric and month from which it holds';
comment on column ytempire.channel_targets.channel_id is 'the channel';
comment on column ytempire.channel_targets.metric is
'what should be reached: revenue_micros, the revenue of a Pacific month';
comment on column ytempire.channel_targets.month is
'first day of the Pacific month from which the target holds, until a later row';
comment on column ytempire.channel_targets.target is
'micro-dollars a month (metric revenue_micros)';
comment on column ytempire.channel_targets.set_at is 'when the target became known here';
