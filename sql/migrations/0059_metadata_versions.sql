-- ytempire.metadata_versions: what a video was called, told and tagged, version by version.
-- grain: one row a video and version. Written by a trigger on videos, whoever writes there.
create table ytempire.metadata_versions (
    video_id uuid not null references ytempire.videos (video_id) on delete cascade,
    valid_from timestamptz not null,
    title text not null,
    description_sha256 text,
    tags text[],
    thumbnail_id uuid,
    primary key (video_id, valid_from)
);

-- The version that is held now; what was before, nobody noted.
insert into ytempire.metadata_versions (
    video_id, valid_from, title, description_sha256, tags, thumbnail_id
)
select
    videos.video_id,
    videos.updated_at,
    videos.title,
    encode(sha256(convert_to(videos.description, 'UTF8')), 'hex') as description_sha256,
    videos.tags,
    videos.thumbnail_id
from ytempire.videos;

create function ytempire.keep_metadata_version() returns trigger
language plpgsql
as $$
begin
    insert into ytempire.metadata_versions (
        video_id, valid_from, title, description_sha256, tags, thumbnail_id
    )
    values (
        new.video_id, ytempire.clock_now(), new.title,
        encode(sha256(convert_to(new.description, 'UTF8')), 'hex'), new.tags, new.thumbnail_id
    )
    on conflict (video_id, valid_from) do update set
        title = excluded.title,
        description_sha256 = excluded.description_sha256,
        tags = excluded.tags,
        thumbnail_id = excluded.thumbnail_id;
    return null;
end
$$;

create trigger first_metadata_version after insert on ytempire.videos
for each row execute function ytempire.keep_metadata_version();

create trigger next_metadata_version
after update of title, description, tags, thumbnail_id on ytempire.videos
for each row
when (
    (old.title, old.description, old.tags, old.thumbnail_id)
    is distinct from (new.title, new.description, new.tags, new.thumbnail_id)
)
execute function ytempire.keep_metadata_version();

comment on table ytempire.metadata_versions is
'what a video was called, told and tagged; one row a video and version';
comment on column ytempire.metadata_versions.video_id is 'the video';
comment on column ytempire.metadata_versions.valid_from is
'when it was first found so; it holds until the video''s next version';
comment on column ytempire.metadata_versions.title is 'title';
comment on column ytempire.metadata_versions.description_sha256 is
'sha-256 of the description in UTF-8, as hexadecimal text; null: no description known';
comment on column ytempire.metadata_versions.tags is 'tags, in YouTube''s order';
comment on column ytempire.metadata_versions.thumbnail_id is
'the factory''s id of the thumbnail; null: not told';
