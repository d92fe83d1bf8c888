-- checks/ai_usage_has_its_job: a request to an AI service more than two days ago was made for a job
-- that is known.
-- severity: warning
-- grain: one row a job that is not known. reads: ai_usage, video_generation_jobs.
select
    usage.job_id,
    count(*) as requests,
    min(usage.used_at) as first_used_at
from ytempire.ai_usage as usage
left join ytempire.video_generation_jobs as jobs on usage.job_id = jobs.job_id
where
    usage.job_id is not null
    and jobs.job_id is null
    and usage.used_at < ytempire.clock_now() - interval '2 days'
group by usage.job_id
order by usage.job_id
