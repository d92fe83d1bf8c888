-- ytempire.readings_hypertable: video_metrics_timeseries as a hypertable, a chunk a UTC day.
-- grain: unchanged: one row a video and reading instant.
-- requires: timescaledb
-- reads: video_metrics_timeseries as it was. Closed days go to the columnstore by a policy.
-- There is no retention policy: `lake` in parameters/network.yaml says when days are dropped, and
-- only what the lake holds is.
create extension if not exists timescaledb;

do $$
begin
    perform create_hypertable(
        'ytempire.video_metrics_timeseries',
        by_range('time', interval '1 day'),
        create_default_indexes => false,
        migrate_data => true
    );
end
$$;
alter table ytempire.video_metrics_timeseries set (
    timescaledb.enable_columnstore,
    timescaledb.segmentby = 'channel_id',
    timescaledb.orderby = 'video_id, time'
);
call add_columnstore_policy('ytempire.video_metrics_timeseries', after => interval '7 days');

create function ytempire.ensure_partitions(wanted_days date[]) returns integer
language sql
begin atomic
    select coalesce(cardinality(wanted_days), 0) * 0;
end;
comment on function ytempire.ensure_partitions(date[]) is
'makes nothing: the hypertable makes its chunks by itself; returns 0';

create function ytempire.freeze_video_hours(dropped_day date) returns void
language plpgsql
as $$
declare
    state ytempire.video_hours_state;
    starts_at timestamptz := dropped_day::timestamp at time zone 'UTC';
    ends_at timestamptz := (dropped_day + 1)::timestamp at time zone 'UTC';
begin
    select held.* into state from ytempire.video_hours_state as held for update;
    if ends_at <= state.floor then
        return;
    end if;
    -- What a policy refreshes, dropped readings would empty.
    if ends_at > ytempire.clock_now() - interval '4 days' then
        raise exception 'the hours of % may still be refreshed', dropped_day
        using errcode = '55P03', hint = 'drop days that ended four days ago or earlier';
    end if;
    if state.refreshed_at is null or state.refreshed_at < ends_at then
        raise exception 'the hours of % are not rolled up yet', dropped_day
        using errcode = '55P03', hint = 'run ytempire pipeline';
    end if;
    if exists (
        select 1
        from ytempire.video_metrics_timeseries as earlier
        where earlier.time >= state.floor and earlier.time < starts_at
    ) then
        raise exception 'readings of a day before % are still held', dropped_day
        using errcode = '55P03', hint = 'days are dropped in their order';
    end if;
    update ytempire.video_hours_state set floor = ends_at;
end
$$;
comment on function ytempire.freeze_video_hours(date) is
'keeps the hours of a UTC day and of all before as they are, for its readings are about to be '
'dropped: no refresh of ours begins before its end; to be called in the same transaction';
