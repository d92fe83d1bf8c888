-- ytempire.lake_days_sums: the sums that ytempire.lake_days records have no bound, as counters that
-- add up beyond a bigint do not stop an export.
-- grain: as ytempire.lake_days. reads: nothing.
alter table ytempire.lake_days
alter column views type numeric,
alter column likes type numeric,
alter column comments type numeric,
alter column shares type numeric,
alter column impressions type numeric,
alter column clicks type numeric,
alter column revenue_micros type numeric;
comment on column ytempire.lake_days.views is
'count: sum of the view counters; unknown ones add nothing';
comment on column ytempire.lake_days.likes is 'count: sum of the like counters';
comment on column ytempire.lake_days.comments is 'count: sum of the comment counters';
comment on column ytempire.lake_days.shares is 'count: sum of the share counters';
comment on column ytempire.lake_days.impressions is 'count: sum of the impressions';
comment on column ytempire.lake_days.clicks is 'count: sum of the clicks on thumbnails';
