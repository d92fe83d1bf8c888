-- checks/completed_job_without_video: a job completed more than two days ago points at the video
-- that it made.
-- severity: warning
-- grain: one row a job. reads: video_generation_jobs, videos.
select
    jobs.job_id,
    jobs.factory_video_id,
    jobs.video_id,
    videos.video_id as known_video_id,
    jobs.completed_at
from ytempire.video_generation_jobs as jobs
left join ytempire.videos on jobs.factory_video_id = videos.factory_video_id
where
    jobs.status = 'completed'
    and jobs.completed_at < ytempire.clock_now() - interval '2 days'
    and (jobs.video_id is null or jobs.video_id is distinct from videos.video_id)
order by jobs.job_id
