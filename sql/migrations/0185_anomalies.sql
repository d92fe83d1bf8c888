-- ytempire.anomalies: days of channels that are not what they used to be.
-- grain: one row a Pacific day, metric and channel while an anomaly is open. Written by the step
-- 38_find_insights only, which replaces the last 14 days told.
create table ytempire.anomalies (
    pacific_date date not null,
    metric text not null check (metric in ('engaged_views', 'revenue', 'published_cost')),
    unit text not null,
    channel_id uuid not null,
    since_date date not null,
    value double precision not null,
    expected double precision not null,
    deviations double precision not null,
    p_value double precision not null,
    q_value double precision not null,
    effect_usd double precision not null,
    primary key (channel_id, metric, pacific_date),
    check (since_date <= pacific_date)
);
create index anomalies_date on ytempire.anomalies (pacific_date);

comment on table ytempire.anomalies is
'channels'' days that stand out, with false alarms kept to 5 % and a least effect in dollars '
'(YTEMPIRE-derived); one row a Pacific day, metric and channel while it is open';
comment on column ytempire.anomalies.pacific_date is 'the Pacific day that was looked at';
comment on column ytempire.anomalies.metric is
'what was looked at: engaged_views; revenue, in dollars; published_cost, in dollars: direct '
'cost of the videos published that day';
comment on column ytempire.anomalies.unit is 'unit of the figures, in words';
comment on column ytempire.anomalies.channel_id is 'the channel';
comment on column ytempire.anomalies.since_date is
'Pacific day on which the anomaly was opened; it stays open until the channel is well back';
comment on column ytempire.anomalies.value is 'what the day had, in unit';
comment on column ytempire.anomalies.expected is
'the median of the 28 days before, times what the day did to all, in unit';
comment on column ytempire.anomalies.deviations is
'count: robust standard deviations of logarithms from what was expected, signed';
comment on column ytempire.anomalies.p_value is
'share of all channels'' days before that lay as far off, 0..1';
comment on column ytempire.anomalies.q_value is
'share of false alarms among those at least as sure that day, 0..1';
comment on column ytempire.anomalies.effect_usd is
'dollars that the day''s difference is worth, signed; of views by what the channel earns with a '
'view';
