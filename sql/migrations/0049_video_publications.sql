-- ytempire.video_publications: since when it was known here that a video is public.
-- grain: one row a video and instant at which its publication became known, changed, or was taken
-- back; kept by triggers on videos, never written otherwise.
-- A report of yesterday counts the videos that were known yesterday.
create table ytempire.video_publications (
    video_id uuid not null,
    known_from timestamptz not null,
    channel_id uuid not null,
    published_at timestamptz,
    primary key (video_id, known_from)
);

comment on table ytempire.video_publications is
'when it became known that a video is public; one row a video and change of that';
comment on column ytempire.video_publications.video_id is 'the video';
comment on column ytempire.video_publications.known_from is 'when the warehouse was told';
comment on column ytempire.video_publications.channel_id is 'the video''s channel, as then told';
comment on column ytempire.video_publications.published_at is
'when the video went public, as then told; null: it is not public any more, or not known here';

create function ytempire.keep_publications() returns trigger
language plpgsql
as $$
begin
    if tg_op = 'INSERT' then
        insert into ytempire.video_publications (video_id, known_from, channel_id, published_at)
        select added.video_id, ytempire.clock_now(), added.channel_id, added.published_at
        from added
        where added.published_at is not null
        on conflict (video_id, known_from) do update
        set channel_id = excluded.channel_id, published_at = excluded.published_at;
    else
        insert into ytempire.video_publications (video_id, known_from, channel_id, published_at)
        select
            old.video_id,
            ytempire.clock_now(),
            case when tg_op = 'UPDATE' then new.channel_id else old.channel_id end,
            case when tg_op = 'UPDATE' then new.published_at end
        on conflict (video_id, known_from) do update
        set channel_id = excluded.channel_id, published_at = excluded.published_at;
    end if;
    return null;
end
$$;
create trigger keep_publications_on_insert
after insert on ytempire.videos
referencing new table as added
for each statement execute function ytempire.keep_publications();
create trigger keep_publications_on_update
after update on ytempire.videos
for each row when (
    old.published_at is distinct from new.published_at
    or (new.published_at is not null and old.channel_id <> new.channel_id)
) execute function ytempire.keep_publications();
create trigger keep_publications_on_delete
after delete on ytempire.videos
for each row when (old.published_at is not null) execute function ytempire.keep_publications();

insert into ytempire.video_publications (video_id, known_from, channel_id, published_at)
select
    video_id,
    greatest(created_at, published_at) as known_from,
    channel_id,
    published_at
from ytempire.videos
where published_at is not null;
