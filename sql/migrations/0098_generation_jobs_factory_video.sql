-- ytempire.video_generation_jobs_factory_video: the attempts at a video of the factory, found by it.
-- grain: none. reads: video_generation_jobs.
create index video_generation_jobs_factory_video
on ytempire.video_generation_jobs (factory_video_id);
