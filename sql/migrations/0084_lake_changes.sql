-- ytempire.lake_changes: which days of readings changed since the lake was last brought in step.
-- grain: append only; one row a statement and UTC day that it touched.
-- reads: video_metrics_timeseries, whose triggers write it; what the lake does not hold
-- (views_delta and what else follows from other columns) makes no change. An export removes the
-- rows that its snapshot saw, so a day that was touched meanwhile stays listed. DML straight into
-- a partition, or dropping one, is not seen.
create table ytempire.lake_changes (
    day date not null,
    noted_at timestamptz not null default ytempire.clock_now()
);
create index lake_changes_day on ytempire.lake_changes (day);

create function ytempire.note_lake_change() returns trigger
language plpgsql
as $$
begin
    if tg_op = 'INSERT' then
        insert into ytempire.lake_changes (day)
        select distinct (new_rows.time at time zone 'UTC')::date
        from new_rows;
    elsif tg_level = 'ROW' then
        insert into ytempire.lake_changes (day)
        values ((old.time at time zone 'UTC')::date);
    elsif tg_op = 'DELETE' then
        insert into ytempire.lake_changes (day)
        select distinct (old_rows.time at time zone 'UTC')::date
        from old_rows;
    else
        insert into ytempire.lake_changes (day)
        with now_held as (
            select
                time, video_id, channel_id, views, likes, comments, shares, watch_time_hours,
                impressions, clicks, retention_rate, estimated_revenue_cents,
                estimated_revenue_micros, likes_state, comments_state, flags, view_definition,
                source, ingested_at, authorisation, expires_at
            from new_rows
        ),

        held_before as (
            select
                time, video_id, channel_id, views, likes, comments, shares, watch_time_hours,
                impressions, clicks, retention_rate, estimated_revenue_cents,
                estimated_revenue_micros, likes_state, comments_state, flags, view_definition,
                source, ingested_at, authorisation, expires_at
            from old_rows
        ),

        changed as (
            (select now_held.* from now_held except select held_before.* from held_before)
            union all
            (select held_before.* from held_before except select now_held.* from now_held)
        )

        select distinct (changed.time at time zone 'UTC')::date
        from changed;
    end if;
    return null;
end
$$;

create trigger note_lake_insert after insert on ytempire.video_metrics_timeseries
referencing new table as new_rows
for each statement execute function ytempire.note_lake_change();
create trigger note_lake_update after update on ytempire.video_metrics_timeseries
referencing old table as old_rows new table as new_rows
for each statement execute function ytempire.note_lake_change();
-- A hypertable with a columnstore knows no transition table of a deletion.
do $$
begin
    if (select backend from ytempire.timeseries_backend) = 'timescaledb' then
        create trigger note_lake_delete after delete on ytempire.video_metrics_timeseries
        for each row execute function ytempire.note_lake_change();
    else
        create trigger note_lake_delete after delete on ytempire.video_metrics_timeseries
        referencing old table as old_rows
        for each statement execute function ytempire.note_lake_change();
    end if;
end
$$;

insert into ytempire.lake_changes (day)
select distinct (time at time zone 'UTC')::date
from ytempire.video_metrics_timeseries;

comment on table ytempire.lake_changes is
'days of readings that changed since they were exported to the lake, or were never exported; one '
'row a statement and UTC day';
comment on column ytempire.lake_changes.day is 'UTC day of the readings'' time';
comment on column ytempire.lake_changes.noted_at is 'when it changed';
