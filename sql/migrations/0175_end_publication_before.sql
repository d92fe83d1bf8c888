-- ytempire.end_publication_before(): as before, and a video's first publication costs one look.
-- reads: video_publications.
-- Videos are announced by the hundred: most have no version that could end, and none that follows.
create or replace function ytempire.end_publication_before() returns trigger
language plpgsql
as $$
begin
    if not exists (
        select 1 from ytempire.video_publications where video_id = new.video_id
    ) then
        return new;
    end if;
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
