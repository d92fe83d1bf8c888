-- ytempire.change_points: since when channels do otherwise than before.
-- grain: one row a day of estimation, metric and channel that changed. Written by the step
-- 38_find_insights only, replaced by estimated_date.
create table ytempire.change_points (
    estimated_date date not null,
    metric text not null check (metric in ('engaged_views', 'revenue', 'published_cost')),
    unit text not null,
    channel_id uuid not null,
    changed_date date not null,
    before double precision not null,
    after double precision not null,
    days_after bigint not null,
    p_value double precision not null,
    q_value double precision not null,
    effect_usd double precision not null,
    primary key (channel_id, metric, estimated_date)
);
create index change_points_date on ytempire.change_points (estimated_date);

comment on table ytempire.change_points is
'the latest change of a channel''s level, with false ones kept to 5 % and a least effect in '
'dollars (YTEMPIRE-derived); days before a view was defined anew are left out; one row a day of '
'estimation, metric and channel';
comment on column ytempire.change_points.estimated_date is
'Pacific day on which it was estimated; a day''s rows are replaced together';
comment on column ytempire.change_points.metric is
'what was looked at: engaged_views; revenue, in dollars; published_cost, in dollars: direct '
'cost of the videos published that day';
comment on column ytempire.change_points.unit is 'unit of the figures, in words';
comment on column ytempire.change_points.channel_id is 'the channel';
comment on column ytempire.change_points.changed_date is
'first Pacific day of the new level; of several changes the latest';
comment on column ytempire.change_points.before is 'a usual day before: the median, in unit';
comment on column ytempire.change_points.after is 'a usual day since: the median, in unit';
comment on column ytempire.change_points.days_after is 'days since that are told';
comment on column ytempire.change_points.p_value is
'share of other orders of the same weeks that look as much like a change, 0..1';
comment on column ytempire.change_points.q_value is
'share of false ones among the changes at least as sure, 0..1';
comment on column ytempire.change_points.effect_usd is
'dollars a day that the difference is worth, signed';
