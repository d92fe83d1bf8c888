-- ytempire.generation_jobs_ended: attempts by when they came to an end, as rules ask for them.
-- grain: none. reads: video_generation_jobs.
create index generation_jobs_ended
on ytempire.video_generation_jobs ((coalesce(completed_at, failed_at)));
create index generation_jobs_last_ended
on ytempire.video_generation_jobs ((coalesce(failed_at, completed_at, updated_at)));
