-- ytempire.video_publications_known_until: until when it was known so, beside since when.
-- grain: as before, a video and change of its publication. reads: video_publications.
-- What was known at an instant is found version by version, without looking for a later one.
alter table ytempire.video_publications add column known_until timestamptz;
comment on column ytempire.video_publications.known_until is
'when the warehouse was told otherwise; null: it is known so now';

update ytempire.video_publications as versions
set known_until = later.known_from
from (
    select
        video_id,
        known_from as since,
        lead(known_from) over (partition by video_id order by known_from) as known_from
    from ytempire.video_publications
) as later
where versions.video_id = later.video_id and versions.known_from = later.since;

create function ytempire.end_publication_before() returns trigger
language plpgsql
as $$
begin
    -- Instants may come out of order: where a clock was set back, versions are told in between.
    update ytempire.video_publications
    set known_until = new.known_from
    where
        video_id = new.video_id
        and known_from = (
            select max(known_from)
            from ytempire.video_publications
            where video_id = new.video_id and known_from < new.known_from
        );
    select min(known_from) into new.known_until
    from ytempire.video_publications
    where video_id = new.video_id and known_from > new.known_from;
    return new;
end
$$;
create trigger end_publication_before
before insert on ytempire.video_publications
for each row execute function ytempire.end_publication_before();
