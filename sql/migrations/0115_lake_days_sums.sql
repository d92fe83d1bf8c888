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
