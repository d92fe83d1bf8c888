-- ytempire.refresh_video_hours(until, batch): roll the hours up, with the one that `until` lies in:
-- what is read later in it is noted, so the view counts only what came since, and stays quick.
-- requires: native
-- reads: fresh_video_hours(), video_hours_changed, channels. Writes: video_hours_rolled,
-- video_hours_state. Call it with autocommit, on a connection of its own that is closed after an
-- error: it commits batch by batch and holds a lock of the session. Killed at any point, the next
-- one goes on. 40001 and 40P01: call it again. It waits for a partition that is being made, and
-- keeps others from being made meanwhile: readings that move into one after its snapshot it would
-- see neither there nor where they were.
create or replace procedure ytempire.refresh_video_hours(
    until timestamptz, inout hours_written bigint default 0, batch interval default '1 day'
)
language plpgsql
as $$
declare
    this_threshold timestamptz;
    this_watermark timestamptz;
    this_floor timestamptz;
    starts_at timestamptz;
    ends_at timestamptz;
    written bigint;
begin
    hours_written := 0;
    if not pg_try_advisory_lock(hashtext('ytempire.refresh_video_hours')) then
        raise exception 'another refresh of video hours is running' using errcode = '55P03';
    end if;
    -- Writers that are at it are waited for; those that come later note what lies behind it.
    begin
        set local lock_timeout = '500ms';
        perform pg_advisory_xact_lock(hashtext('ytempire.video_hours_threshold'));
        update ytempire.video_hours_state
        set threshold = greatest(
            threshold, date_trunc('hour', until, 'UTC') + interval '1 hour'
        );
    exception
        when lock_not_available then
            -- A long writer would make all others queue behind us: the next refresh moves it.
            raise notice 'writers are busy: hours are rolled up as far as the last time';
    end;
    commit;
    loop
        -- One snapshot for log, readings and watermark. The state is locked, so that no day is
        -- dropped while it is read; one that was dropped since the snapshot ends this with 40001.
        set transaction isolation level repeatable read;
        -- Locking takes no snapshot yet.
        lock table only ytempire.video_metrics_timeseries_default in access share mode;
        select threshold, watermark, floor
        into this_threshold, this_watermark, this_floor
        from ytempire.video_hours_state
        for update;
        ends_at := this_threshold;
        if this_watermark < this_threshold then
            -- The next day that holds anything: empty ones are passed over.
            select min(readings.time)
            into starts_at
            from ytempire.video_metrics_timeseries as readings
            where readings.time >= this_watermark and readings.time < this_threshold;
            if starts_at is not null then
                ends_at := least(
                    this_threshold, date_trunc('day', starts_at, 'UTC') + batch
                );
            end if;
        end if;
        create temporary table if not exists refreshed_video_hours (
            like ytempire.video_hours_rolled
        ) on commit delete rows;
        insert into refreshed_video_hours
        select fresh.*
        from
            ytempire.fresh_video_hours(
                greatest(ends_at, this_watermark),
                this_watermark,
                this_watermark - interval '2 days'
            ) as fresh;
        delete from ytempire.video_hours_rolled as rolled
        using ytempire.video_hours_stale as stale
        where stale.video_id = rolled.video_id and stale.since <= rolled.hour;
        insert into ytempire.video_hours_rolled
        select refreshed.*
        from refreshed_video_hours as refreshed;
        get diagnostics written = row_count;
        hours_written := hours_written + written;
        delete from ytempire.video_hours_changed;
        -- What was dropped and has expired goes here; of other hours the readings' purge tells.
        delete from ytempire.video_hours_rolled as rolled
        using ytempire.channels
        where
            rolled.hour < this_floor
            and rolled.expires_at <= until
            and rolled.channel_id = channels.channel_id
            and channels.is_ours is not true;
        update ytempire.video_hours_state
        set
            watermark = greatest(this_watermark, ends_at),
            refreshed_at = ytempire.clock_now();
        -- Before the commit: any expression after it would take a snapshot too early.
        if ends_at >= this_threshold then
            commit;
            exit;
        end if;
        commit;
    end loop;
    perform pg_advisory_unlock(hashtext('ytempire.refresh_video_hours'));
end
$$;
comment on procedure ytempire.refresh_video_hours is
'rolls up the hours of videos until an instant, its own with them, and those that changed; run by '
'every pipeline';
