-- ytempire.touch_updated_at(): an update moves updated_at, whoever makes it.
-- reads: the row. On channels, videos and video_costs; a statement that sets updated_at itself is
-- believed. Not on video_generation_jobs, whose updated_at is the factory's word.
-- differs: the data model has the column and nothing that moves it
-- (tests/sql/cases/channels/updated_at_moves).
create function ytempire.touch_updated_at() returns trigger
language plpgsql
as $$
begin
    new.updated_at := ytempire.clock_now();
    return new;
end
$$;

create trigger touch_updated_at before update on ytempire.channels
for each row when (new.updated_at is not distinct from old.updated_at)
execute function ytempire.touch_updated_at();

create trigger touch_updated_at before update on ytempire.videos
for each row when (new.updated_at is not distinct from old.updated_at)
execute function ytempire.touch_updated_at();

create trigger touch_updated_at before update on ytempire.video_costs
for each row when (new.updated_at is not distinct from old.updated_at)
execute function ytempire.touch_updated_at();
