-- ytempire.video_generation_jobs: attempts to make a video.
-- grain: one row a job; a retry is a job of its own with a higher retry_count.
-- differs: status is checked and starts as 'queued' (the seed's views count 'queued' while its
-- default is 'pending'); times carry a zone.
create table ytempire.video_generation_jobs (
    job_id uuid primary key default gen_random_uuid(),
    video_id uuid references ytempire.videos (video_id),
    channel_id uuid not null references ytempire.channels (channel_id),
    factory_video_id uuid,

    priority integer default 5 check (priority between 1 and 10),
    topic varchar(500) not null,
    style varchar(100),
    target_duration_seconds integer,

    current_stage varchar(50) not null default 'queued',
    stages_completed jsonb not null default '[]'::jsonb,
    stage_timings jsonb not null default '{}'::jsonb,
    progress_percentage integer not null default 0 check (progress_percentage between 0 and 100),

    status varchar(30) not null default 'queued'
    check (status in ('queued', 'processing', 'completed', 'failed', 'cancelled')),
    error_message text,
    retry_count integer not null default 0,

    created_at timestamptz not null default ytempire.clock_now(),
    started_at timestamptz,
    completed_at timestamptz,
    failed_at timestamptz,
    updated_at timestamptz not null default ytempire.clock_now(),

    cpu_seconds_used numeric(12, 2),
    gpu_seconds_used numeric(12, 2),
    memory_mb_peak integer
);
create index idx_generation_status on ytempire.video_generation_jobs (status, priority desc);
create index idx_generation_channel on ytempire.video_generation_jobs (channel_id);
create index idx_generation_created on ytempire.video_generation_jobs (created_at desc);
create index idx_generation_video on ytempire.video_generation_jobs (video_id);

comment on column ytempire.video_generation_jobs.video_id is
'the published video; null: not published, or not yet';
comment on column ytempire.video_generation_jobs.stages_completed is
'names of the stages that ended well, in order';
comment on column ytempire.video_generation_jobs.stage_timings is 'seconds per stage';
