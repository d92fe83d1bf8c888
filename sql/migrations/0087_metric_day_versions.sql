-- ytempire.metric_day_versions: how often the figures of a day were written.
-- grain: one row a relation and Pacific day.
-- reads: video_metrics_daily and channel_metrics_daily, whose triggers write it. What is rolled up
-- from a day is rolled up again when its version is another one; the days that changed are found
-- without reading the figures.
create table ytempire.metric_day_versions (
    relation text not null,
    pacific_date date not null,
    version bigint not null,
    primary key (relation, pacific_date)
);

create function ytempire.count_metric_day_version() returns trigger
language plpgsql
as $$
begin
    insert into ytempire.metric_day_versions as held (relation, pacific_date, version)
    select distinct tg_table_name, touched.pacific_date, 1
    from touched
    order by touched.pacific_date
    on conflict (relation, pacific_date) do update set version = held.version + 1;
    return null;
end
$$;

create trigger count_version_insert after insert on ytempire.video_metrics_daily
referencing new table as touched
for each statement execute function ytempire.count_metric_day_version();
create trigger count_version_update after update on ytempire.video_metrics_daily
referencing new table as touched
for each statement execute function ytempire.count_metric_day_version();
create trigger count_version_delete after delete on ytempire.video_metrics_daily
referencing old table as touched
for each statement execute function ytempire.count_metric_day_version();
create trigger count_version_insert after insert on ytempire.channel_metrics_daily
referencing new table as touched
for each statement execute function ytempire.count_metric_day_version();
create trigger count_version_update after update on ytempire.channel_metrics_daily
referencing new table as touched
for each statement execute function ytempire.count_metric_day_version();
create trigger count_version_delete after delete on ytempire.channel_metrics_daily
referencing old table as touched
for each statement execute function ytempire.count_metric_day_version();

insert into ytempire.metric_day_versions (relation, pacific_date, version)
select distinct
    'video_metrics_daily' as relation,
    pacific_date,
    1 as version
from ytempire.video_metrics_daily
union all
select distinct
    'channel_metrics_daily' as relation,
    pacific_date,
    1 as version
from ytempire.channel_metrics_daily;

comment on table ytempire.metric_day_versions is
'how often the figures of a day were written; one row a relation and Pacific day';
comment on column ytempire.metric_day_versions.relation is
'video_metrics_daily or channel_metrics_daily';
comment on column ytempire.metric_day_versions.pacific_date is 'Pacific day of the figures';
comment on column ytempire.metric_day_versions.version is
'statements that wrote rows of the day so far: another number, other figures';
