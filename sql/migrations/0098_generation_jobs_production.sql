-- ytempire.generation_jobs_production: all attempts at one production: a video of the factory, or
-- a job without one.
-- grain: none. reads: video_generation_jobs.
create index generation_jobs_production
on ytempire.video_generation_jobs ((coalesce(factory_video_id, job_id)));
