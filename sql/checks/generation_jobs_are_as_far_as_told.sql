-- checks/generation_jobs_are_as_far_as_told: no job stands behind what the stream's events said of
-- it: its state is theirs, or the production database has said something later.
-- severity: error
-- grain: one row a job. reads: generation_jobs_told (unique per job), video_generation_jobs.
select
    jobs.job_id,
    jobs.status,
    jobs.current_stage,
    jobs.updated_at,
    told.status as status_told,
    told.current_stage as current_stage_told,
    told.state_at as told_since
from ytempire.video_generation_jobs as jobs
inner join ytempire.generation_jobs_told as told on jobs.job_id = told.job_id
where
    told.state_at > jobs.updated_at
    or (
        told.state_at = jobs.updated_at
        and (told.status, told.current_stage) is distinct from (jobs.status, jobs.current_stage)
    )
order by jobs.job_id
