-- ytempire.job_stage_events: the stages that generation jobs went through.
-- grain: one row a job, attempt and stage entered.
-- differs: the seed has stages_completed and stage_timings in video_generation_jobs only; they
-- stay, folded from these rows (transform/job_stages.py, checks/job_stages_equal_events).
create table ytempire.job_stage_events (
    job_id uuid not null,
    attempt integer not null,
    seq integer not null,
    stage text not null,
    entered_at timestamptz not null,
    left_at timestamptz,
    outcome text check (outcome in ('ok', 'failed', 'cancelled', 'timeout')),
    error_class text,
    ingested_at timestamptz not null default ytempire.clock_now(),
    primary key (job_id, attempt, seq),
    check (left_at >= entered_at)
);
create index job_stage_events_entered on ytempire.job_stage_events (entered_at);

comment on table ytempire.job_stage_events is
'stages that generation jobs went through; one row a job, attempt and stage entered';
comment on column ytempire.job_stage_events.job_id is 'the job (video_generation_jobs)';
comment on column ytempire.job_stage_events.attempt is 'which attempt at the video, from 1';
comment on column ytempire.job_stage_events.seq is 'order within the attempt, from 0';
comment on column ytempire.job_stage_events.stage is
'queued, script, voice, visuals, render or upload';
comment on column ytempire.job_stage_events.entered_at is 'when the job entered the stage';
comment on column ytempire.job_stage_events.left_at is 'when it left it; null: it is in it';
comment on column ytempire.job_stage_events.outcome is
'ok, failed, cancelled or timeout; null: the job is in the stage';
comment on column ytempire.job_stage_events.error_class is 'kind of failure; null: none';
comment on column ytempire.job_stage_events.ingested_at is 'when the row was last written here';
