-- ytempire.lake_removals: channels and videos that were removed from the warehouse, and that the
-- lake must no longer hold.
-- grain: one row a removal. reads: channels, videos, whose triggers write it. The next export
-- rewrites the days that hold them and removes the row.
create table ytempire.lake_removals (
    removal_id bigint generated always as identity primary key,
    kind text not null check (kind in ('channel', 'video')),
    id uuid not null,
    noted_at timestamptz not null default ytempire.clock_now()
);

create function ytempire.note_lake_removal() returns trigger
language plpgsql
as $$
begin
    if tg_argv[0] = 'channel' then
        insert into ytempire.lake_removals (kind, id)
        select 'channel', removed.channel_id
        from removed;
    else
        insert into ytempire.lake_removals (kind, id)
        select 'video', removed.video_id
        from removed;
    end if;
    return null;
end
$$;

create trigger note_lake_removal after delete on ytempire.channels
referencing old table as removed
for each statement execute function ytempire.note_lake_removal('channel');
create trigger note_lake_removal after delete on ytempire.videos
referencing old table as removed
for each statement execute function ytempire.note_lake_removal('video');

comment on table ytempire.lake_removals is
'channels and videos that were removed and that the lake is still to forget; one row a removal';
comment on column ytempire.lake_removals.removal_id is 'our number of the removal';
comment on column ytempire.lake_removals.kind is 'channel or video';
comment on column ytempire.lake_removals.id is 'its channel_id or video_id';
comment on column ytempire.lake_removals.noted_at is 'when it was removed';
