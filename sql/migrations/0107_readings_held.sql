-- ytempire.readings_held(): how many readings PostgreSQL holds, and how new they are.
-- grain: one row. reads: video_metrics_timeseries
-- Of more than a million readings PostgreSQL's estimate is told. Each question is planned when it
-- is asked, and with its dates in it: a plan for the partitions of a year takes longer than both.
create function ytempire.readings_held()
returns table (readings bigint, is_estimate boolean, newest_at timestamptz)
language plpgsql stable
as $$
begin
    select relations.reltuples::bigint into readings
    from pg_catalog.pg_class as relations
    where relations.oid = 'ytempire.video_metrics_timeseries'::regclass;
    is_estimate := readings > 1000000;
    if not is_estimate then
        select count(*) into readings from ytempire.video_metrics_timeseries;
    end if;
    execute format(
        'select max(time) from ytempire.video_metrics_timeseries '
        'where time >= %L and time < %L',
        ytempire.clock_now() - interval '2 days', ytempire.clock_now() + interval '2 days'
    ) into newest_at;
    if newest_at is null then
        select max(held.time) into newest_at from ytempire.video_metrics_timeseries as held;
    end if;
    return next;
end
$$;
comment on function ytempire.readings_held() is
'how many readings PostgreSQL holds (above a million its estimate), and the time of the newest';
