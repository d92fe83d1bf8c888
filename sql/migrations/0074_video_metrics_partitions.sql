-- ytempire.video_metrics_partitions: video_metrics_timeseries, a partition a UTC day and a default.
-- grain: unchanged: one row a video and reading instant.
-- requires: native
-- reads: video_metrics_timeseries as it was. Days of 1,000 readings and more get a partition; the
-- rest lies in the default one, so that years of thin history do not make every plan long. Indexes,
-- foreign keys, comments, privileges and triggers are those of the table before. Views that read it
-- are dropped here and rebuilt after the migrations.
create function ytempire.ensure_partitions(wanted_days date[]) returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    wanted_day date;
    starts_at timestamptz;
    ends_at timestamptz;
    partition_name text;
    made integer := 0;
begin
    for wanted_day in
        select distinct days.day
        from unnest(wanted_days) as days (day)
        where days.day is not null
        order by days.day
    loop
        partition_name := 'video_metrics_timeseries_' || to_char(wanted_day, 'YYYYMMDD');
        continue when to_regclass(format('ytempire.%I', partition_name)) is not null;
        perform pg_advisory_xact_lock(hashtext('ytempire.ensure_partitions'));
        continue when to_regclass(format('ytempire.%I', partition_name)) is not null;
        starts_at := wanted_day::timestamp at time zone 'UTC';
        ends_at := (wanted_day + 1)::timestamp at time zone 'UTC';
        execute format(
            'create table ytempire.%I (like ytempire.video_metrics_timeseries including all)',
            partition_name
        );
        -- What fell into the default partition moves; only a direct write may touch it here.
        lock table ytempire.video_metrics_timeseries_default in access exclusive mode;
        execute format(
            'with moved as ('
            'delete from ytempire.video_metrics_timeseries_default '
            'where time >= %L and time < %L returning *) '
            'insert into ytempire.%I select * from moved',
            starts_at, ends_at, partition_name
        );
        execute format(
            'alter table ytempire.video_metrics_timeseries '
            'attach partition ytempire.%I for values from (%L) to (%L)',
            partition_name, starts_at, ends_at
        );
        made := made + 1;
    end loop;
    return made;
end
$$;
comment on function ytempire.ensure_partitions(date[]) is
'makes the partitions of these UTC days, moving what lies in the default one; returns how many';
revoke all on function ytempire.ensure_partitions(date[]) from public;
grant execute on function ytempire.ensure_partitions(date[]) to ytempire_writer;

do $$
declare
    old constant regclass := 'ytempire.video_metrics_timeseries'::regclass;
    remake text[];
    statement text;
    said text := obj_description(old, 'pg_class');
    view record;
begin
    -- Each as PostgreSQL would write it: keys first, then indexes, triggers and privileges.
    select array_agg(defined.text order by defined.step, defined.text)
    into remake
    from (
        select
            case constraints.contype when 'f' then 2 else 1 end as step,
            format(
                'alter table %s add constraint %I %s',
                old, constraints.conname, pg_get_constraintdef(constraints.oid)
            ) as text
        from pg_constraint as constraints
        where constraints.conrelid = old and constraints.contype in ('p', 'u', 'f')
        union all
        select
            3,
            pg_get_indexdef(indexes.indexrelid)
        from pg_index as indexes
        where
            indexes.indrelid = old
            and not exists (
                select 1
                from pg_constraint as constraints
                where constraints.conindid = indexes.indexrelid and constraints.conrelid = old
            )
        union all
        select
            4,
            pg_get_triggerdef(triggers.oid)
        from pg_trigger as triggers
        where triggers.tgrelid = old and not triggers.tgisinternal
        union all
        select
            5,
            format(
                'grant %s on table %s to %s%s',
                granted.privilege_type,
                old,
                case granted.grantee when 0 then 'public' else granted.grantee::regrole::text end,
                case when granted.is_grantable then ' with grant option' else '' end
            )
        from pg_class as relations, aclexplode(relations.relacl) as granted
        where relations.oid = old and granted.grantee <> relations.relowner
    ) as defined;

    for view in
        select
            definitions.name,
            definitions.kind
        from ytempire.view_definitions as definitions
    loop
        execute format('drop %s if exists ytempire.%I cascade', view.kind, view.name);
    end loop;
    delete from ytempire.view_definitions;
    drop function ytempire.repair_views_delta(uuid[]);

    alter table ytempire.video_metrics_timeseries rename to video_metrics_timeseries_before;
    create table ytempire.video_metrics_timeseries (
        like ytempire.video_metrics_timeseries_before including all excluding indexes
    ) partition by range (time);
    execute format('comment on table ytempire.video_metrics_timeseries is %L', said);
    create table ytempire.video_metrics_timeseries_default
    partition of ytempire.video_metrics_timeseries default;
    perform ytempire.ensure_partitions(array(
        select (readings.time at time zone 'UTC')::date
        from ytempire.video_metrics_timeseries_before as readings
        group by 1
        having count(*) >= 1000
    ));
    insert into ytempire.video_metrics_timeseries
    select readings.*
    from ytempire.video_metrics_timeseries_before as readings;
    drop table ytempire.video_metrics_timeseries_before;
    foreach statement in array remake loop
        execute statement;
    end loop;
end
$$;

-- As in 0022, for it named the table before.
create function ytempire.repair_views_delta(repaired_videos uuid[]) returns bigint
language sql volatile
begin atomic
    with believed as (
        select
            readings.video_id,
            readings.time,
            readings.views
            - lag(readings.views) over (partition by readings.video_id order by readings.time)
                as views_delta
        from ytempire.video_metrics_timeseries as readings
        where
            readings.video_id = any(repaired_videos)
            and readings.flags = '{}'
            and readings.views is not null
    ),

    repaired as (
        update ytempire.video_metrics_timeseries as stored
        set views_delta = believed.views_delta
        from believed
        where
            stored.video_id = believed.video_id
            and stored.time = believed.time
            and stored.views_delta is distinct from believed.views_delta
        returning stored.time
    )

    select count(*) from repaired;
end;

analyze ytempire.video_metrics_timeseries;
