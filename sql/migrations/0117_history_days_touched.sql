-- ytempire.history_days_touched: days whose facts may have changed since their number was drawn.
-- grain: append only; one row a statement, source and Pacific day; drawing the numbers anew
-- (refresh_history_fingerprints) removes the rows that it saw.
-- reads: videos, channels, video_loaded_costs and video_generation_jobs, whose triggers write it. A
-- day too many costs a look at it; readings of counters, which are most of what is written to
-- videos, touch none.
create table ytempire.history_days_touched (
    source text not null,
    pacific_date date not null
);

comment on table ytempire.history_days_touched is
'days whose facts may have changed since history''s number for them was drawn; one row a '
'statement, source and day';
comment on column ytempire.history_days_touched.source is 'publications, costs or jobs';
comment on column ytempire.history_days_touched.pacific_date is
'Pacific day of publication, or on which the job was queued';

create function ytempire.touch_days_of_videos(touched uuid[], published timestamptz[])
returns void
language sql
begin atomic
    insert into ytempire.history_days_touched (source, pacific_date)
    select
        sources.source,
        (at_instants.published_at at time zone 'America/Los_Angeles')::date as pacific_date
    from unnest(published) as at_instants (published_at)
    cross join (values ('publications'), ('costs')) as sources (source)
    where at_instants.published_at is not null
    union
    select
        'jobs' as source,
        (jobs.created_at at time zone 'America/Los_Angeles')::date as pacific_date
    from ytempire.video_generation_jobs as jobs
    where jobs.video_id = any(touched);
end;
comment on function ytempire.touch_days_of_videos(uuid[], timestamptz[]) is
'notes the days of publication, and those of the jobs, of videos';

create function ytempire.touch_history_of_new_videos() returns trigger
language plpgsql
as $$
begin
    perform ytempire.touch_days_of_videos(
        (select array_agg(video_id) from touched where published_at is not null),
        (select array_agg(distinct published_at) from touched)
    );
    return null;
end
$$;
create function ytempire.touch_history_of_video() returns trigger
language plpgsql
as $$
begin
    perform ytempire.touch_days_of_videos(
        array[old.video_id],
        array[old.published_at, case when tg_op = 'UPDATE' then new.published_at end]
    );
    return null;
end
$$;
create trigger touch_history_on_insert after insert on ytempire.videos
referencing new table as touched
for each statement execute function ytempire.touch_history_of_new_videos();
create trigger touch_history_on_update after update on ytempire.videos
for each row when (
    (old.published_at, old.channel_id, old.format)
    is distinct from (new.published_at, new.channel_id, new.format)
) execute function ytempire.touch_history_of_video();
create trigger touch_history_on_delete after delete on ytempire.videos
for each row when (old.published_at is not null)
execute function ytempire.touch_history_of_video();

create function ytempire.touch_history_of_channel() returns trigger
language plpgsql
as $$
begin
    insert into ytempire.history_days_touched (source, pacific_date)
    select distinct
        'publications',
        (videos.published_at at time zone 'America/Los_Angeles')::date
    from ytempire.videos
    where videos.channel_id = new.channel_id and videos.published_at is not null;
    return null;
end
$$;
create trigger touch_history_on_update after update on ytempire.channels
for each row when (old.niche is distinct from new.niche)
execute function ytempire.touch_history_of_channel();

create function ytempire.touch_history_of_costs() returns trigger
language plpgsql
as $$
begin
    perform ytempire.touch_days_of_videos(
        (select array_agg(touched.video_id) from touched),
        (
            select array_agg(distinct videos.published_at)
            from touched
            inner join ytempire.videos on touched.video_id = videos.video_id
        )
    );
    return null;
end
$$;
create trigger touch_history_on_insert after insert on ytempire.video_loaded_costs
referencing new table as touched
for each statement execute function ytempire.touch_history_of_costs();
create trigger touch_history_on_update after update on ytempire.video_loaded_costs
referencing new table as touched
for each statement execute function ytempire.touch_history_of_costs();
create trigger touch_history_on_delete after delete on ytempire.video_loaded_costs
referencing old table as touched
for each statement execute function ytempire.touch_history_of_costs();

create function ytempire.touch_history_of_jobs() returns trigger
language plpgsql
as $$
begin
    insert into ytempire.history_days_touched (source, pacific_date)
    select distinct
        'jobs',
        (touched.created_at at time zone 'America/Los_Angeles')::date
    from touched;
    return null;
end
$$;
create trigger touch_history_on_insert after insert on ytempire.video_generation_jobs
referencing new table as touched
for each statement execute function ytempire.touch_history_of_jobs();
create trigger touch_history_on_update_before after update on ytempire.video_generation_jobs
referencing old table as touched
for each statement execute function ytempire.touch_history_of_jobs();
create trigger touch_history_on_update_now after update on ytempire.video_generation_jobs
referencing new table as touched
for each statement execute function ytempire.touch_history_of_jobs();
create trigger touch_history_on_delete after delete on ytempire.video_generation_jobs
referencing old table as touched
for each statement execute function ytempire.touch_history_of_jobs();

insert into ytempire.history_days_touched (source, pacific_date)
select distinct
    sources.source,
    (videos.published_at at time zone 'America/Los_Angeles')::date as pacific_date
from ytempire.videos
cross join (values ('publications'), ('costs')) as sources (source)
where videos.published_at is not null
union all
select distinct
    'jobs' as source,
    (created_at at time zone 'America/Los_Angeles')::date as pacific_date
from ytempire.video_generation_jobs;
