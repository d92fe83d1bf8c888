-- ytempire.video_hours_changed: hours behind the threshold whose readings changed since.
-- grain: append only; one row a statement, video and hour that it touched.
-- requires: native
-- reads: video_metrics_timeseries and videos, whose triggers write it. A refresh removes the rows
-- that its snapshot saw. DML straight into a partition is not seen.
create table ytempire.video_hours_changed (
    video_id uuid not null,
    hour timestamptz not null
);
create index video_hours_changed_video on ytempire.video_hours_changed (video_id, hour);

comment on table ytempire.video_hours_changed is
'hours whose readings changed after they may have been rolled up: the view video_hours counts a '
'video anew from the earliest of its hours here; one row a statement, video and hour';
comment on column ytempire.video_hours_changed.video_id is 'the video';
comment on column ytempire.video_hours_changed.hour is
'start of the hour, UTC; -infinity: its publication or channel changed, which all its hours tell';

create function ytempire.note_changed_hours() returns trigger
language plpgsql
as $$
declare
    behind timestamptz;
    frozen timestamptz;
begin
    -- Shared with all writers; a refresh takes it alone for the moment in which it moves the
    -- threshold. A row lock on the state would let writers starve the refresh.
    perform pg_advisory_xact_lock_shared(hashtext('ytempire.video_hours_threshold'));
    select threshold, floor into behind, frozen from ytempire.video_hours_state;
    if current_setting('transaction_isolation') <> 'read committed' then
        -- An old snapshot may show an old threshold: more is noted than is needed.
        behind := 'infinity';
    end if;
    if tg_op = 'INSERT' then
        insert into ytempire.video_hours_changed (video_id, hour)
        select distinct
            new_rows.video_id,
            date_trunc('hour', new_rows.time, 'UTC')
        from new_rows
        where new_rows.time >= frozen and new_rows.time < behind and new_rows.flags = '{}';
    elsif tg_op = 'DELETE' then
        insert into ytempire.video_hours_changed (video_id, hour)
        select distinct
            old_rows.video_id,
            date_trunc('hour', old_rows.time, 'UTC')
        from old_rows
        where old_rows.time >= frozen and old_rows.time < behind and old_rows.flags = '{}';
    else
        -- What hours do not tell, as views_delta, makes no change.
        insert into ytempire.video_hours_changed (video_id, hour)
        with now_held as (
            select
                video_id, time, views, likes, comments, impressions, clicks,
                retention_rate, estimated_revenue_cents, estimated_revenue_micros, expires_at
            from new_rows
            where time >= frozen and time < behind and flags = '{}'
        ),

        held_before as (
            select
                video_id, time, views, likes, comments, impressions, clicks,
                retention_rate, estimated_revenue_cents, estimated_revenue_micros, expires_at
            from old_rows
            where time >= frozen and time < behind and flags = '{}'
        ),

        changed as (
            (select now_held.* from now_held except select held_before.* from held_before)
            union all
            (select held_before.* from held_before except select now_held.* from now_held)
        )

        select distinct
            changed.video_id,
            date_trunc('hour', changed.time, 'UTC')
        from changed;
    end if;
    return null;
end
$$;

create trigger note_changed_hours_insert after insert on ytempire.video_metrics_timeseries
referencing new table as new_rows
for each statement execute function ytempire.note_changed_hours();
create trigger note_changed_hours_update after update on ytempire.video_metrics_timeseries
referencing old table as old_rows new table as new_rows
for each statement execute function ytempire.note_changed_hours();
create trigger note_changed_hours_delete after delete on ytempire.video_metrics_timeseries
referencing old table as old_rows
for each statement execute function ytempire.note_changed_hours();

create function ytempire.note_changed_video() returns trigger
language plpgsql
as $$
begin
    insert into ytempire.video_hours_changed (video_id, hour)
    select
        new_rows.video_id,
        '-infinity'
    from new_rows
    inner join old_rows on new_rows.video_id = old_rows.video_id
    where
        new_rows.published_at is distinct from old_rows.published_at
        or new_rows.channel_id is distinct from old_rows.channel_id;
    -- Hours whose readings were dropped are never counted anew.
    update ytempire.video_hours_rolled as rolled
    set channel_id = new_rows.channel_id
    from new_rows
    inner join old_rows on new_rows.video_id = old_rows.video_id
    where
        new_rows.channel_id is distinct from old_rows.channel_id
        and rolled.video_id = new_rows.video_id
        and rolled.hour < (
            select state.floor
            from ytempire.video_hours_state as state
        );
    return null;
end
$$;
create trigger note_changed_video after update on ytempire.videos
referencing old table as old_rows new table as new_rows
for each statement execute function ytempire.note_changed_video();
