-- ytempire.lake_days: what the lake holds of each closed day, counted when it was written.
-- grain: one row a UTC day that lies in the lake.
create table ytempire.lake_days (
    day date primary key,

    readings bigint not null check (readings >= 0),
    views bigint not null,
    likes bigint not null,
    comments bigint not null,
    shares bigint not null,
    impressions bigint not null,
    clicks bigint not null,
    watch_time_hours numeric not null,
    revenue_micros bigint not null,
    fingerprint text not null,

    bytes bigint not null check (bytes > 0),

    first_expires_at timestamptz,
    exported_at timestamptz not null default ytempire.clock_now(),
    dropped_at timestamptz
);

comment on table ytempire.lake_days is
'days of readings that lie in the lake (YTEMPIRE_HOME/lake) as Parquet; one row a UTC day. The '
'sums are PostgreSQL''s own at the time, and what the file must add up to';
comment on column ytempire.lake_days.day is 'UTC day of the readings'' time';
comment on column ytempire.lake_days.readings is 'readings of the day';
comment on column ytempire.lake_days.views is
'sum of the view counters; unknown ones add nothing';
comment on column ytempire.lake_days.likes is
'sum of the like counters';
comment on column ytempire.lake_days.comments is
'sum of the comment counters';
comment on column ytempire.lake_days.shares is
'sum of the share counters';
comment on column ytempire.lake_days.impressions is
'sum of the impressions';
comment on column ytempire.lake_days.clicks is
'sum of the clicks on thumbnails';
comment on column ytempire.lake_days.watch_time_hours is 'hours: sum of the watch time';
comment on column ytempire.lake_days.revenue_micros is
'micro-dollars: sum of the estimated revenue';
comment on column ytempire.lake_days.fingerprint is
'digits: sum over the readings of a number drawn from all their columns, so that other readings '
'have another';
comment on column ytempire.lake_days.bytes is 'bytes of the file';
comment on column ytempire.lake_days.first_expires_at is
'when the first reading of the file expires; null: none does';
comment on column ytempire.lake_days.exported_at is 'when the file was written last';
comment on column ytempire.lake_days.dropped_at is
'since when only the lake holds the day; readings that PostgreSQL has of it came later and are '
'merged by the next export; null: PostgreSQL holds the day too';
