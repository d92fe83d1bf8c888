-- ytempire.videos_announced: which videos only the stream told of so far.
-- grain: as ytempire.videos.
-- reads: videos, video_generation_jobs.
-- An event adds the video at once. What YouTube or the production database says of it afterwards
-- holds; until then the later of several events does.
alter table ytempire.videos add column announced_at timestamptz;

comment on column ytempire.videos.announced_at is
'when the event occurred that alone tells of the video so far; null: YouTube, the production '
'database or a file told of it';

create function ytempire.link_generation_jobs(published uuid[]) returns bigint
language plpgsql volatile
as $$
declare
    rows_changed bigint;
begin
    update ytempire.video_generation_jobs as jobs
    set video_id = videos.video_id
    from ytempire.videos
    where
        videos.video_id = any(published)
        and coalesce(jobs.factory_video_id, jobs.job_id) = videos.factory_video_id
        and jobs.factory_video_id = videos.factory_video_id
        and jobs.video_id is null;
    get diagnostics rows_changed = row_count;
    return rows_changed;
end
$$;
comment on function ytempire.link_generation_jobs(uuid[]) is
'points the jobs that made these videos at them, where they point at none; returns how many';
