-- ytempire.generation_jobs_told: what the stream's events said of each generation job.
-- grain: one row a job that any event told of; the row only goes forward.
-- Events come in any order and more than once. Of the job's beginning the latest word is held, of
-- its state the farthest: an end before anything else, then the later instant. So the row is the
-- same whatever order they came in, and ytempire.advance_generation_jobs can bring the job to it
-- again after the production database has said something older.
create table ytempire.generation_jobs_told (
    job_id uuid primary key,

    begun_at timestamptz,
    begun_event_id uuid,
    channel_id uuid,
    factory_video_id uuid,
    priority integer check (priority between 1 and 10),
    topic varchar(500),
    style varchar(100),
    target_duration_seconds integer,
    retry_count integer,
    queued_at timestamptz,

    is_over boolean,
    state_at timestamptz,
    state_rank smallint,
    state_event_id uuid,
    status varchar(30)
    check (status in ('processing', 'completed', 'failed', 'cancelled')),
    current_stage varchar(50),
    error_message text,
    progress_percentage integer not null default 0 check (progress_percentage between 0 and 100),

    check ((begun_at is null) = (topic is null)),
    check ((state_at is null) = (status is null))
);

comment on table ytempire.generation_jobs_told is
'what the stream''s events said of each generation job; one row a job, which only goes forward';
comment on column ytempire.generation_jobs_told.job_id is
'the job (video_generation_jobs, once its beginning is told or the production database knows it)';
comment on column ytempire.generation_jobs_told.begun_at is
'when it left the queue; null: its beginning was not told yet';
comment on column ytempire.generation_jobs_told.begun_event_id is
'the event that told its beginning: of two with one instant the higher holds';
comment on column ytempire.generation_jobs_told.channel_id is 'the channel it is made for';
comment on column ytempire.generation_jobs_told.factory_video_id is
'the production, by the production database''s id';
comment on column ytempire.generation_jobs_told.priority is '1 to 10';
comment on column ytempire.generation_jobs_told.topic is 'what the video is about, or its title';
comment on column ytempire.generation_jobs_told.style is 'style; null: not told';
comment on column ytempire.generation_jobs_told.target_duration_seconds is
'seconds that the video is to last; null: not told';
comment on column ytempire.generation_jobs_told.retry_count is 'attempts at the video before it';
comment on column ytempire.generation_jobs_told.queued_at is
'when the job was created; begun_at where that is not told';
comment on column ytempire.generation_jobs_told.is_over is
'it ended: no later word of a stage takes that back; null: no state was told yet';
comment on column ytempire.generation_jobs_told.state_at is 'since when it is in the state told';
comment on column ytempire.generation_jobs_told.state_rank is
'of two words of one instant the higher holds: an end with its reason is the highest';
comment on column ytempire.generation_jobs_told.state_event_id is
'the event that told the state: of two that are equal otherwise the higher holds';
comment on column ytempire.generation_jobs_told.status is
'processing, completed, failed or cancelled; null: no state was told yet';
comment on column ytempire.generation_jobs_told.current_stage is 'the stage it is in, or ended in';
comment on column ytempire.generation_jobs_told.error_message is
'why it failed; null: it did not, or that was not told';
comment on column ytempire.generation_jobs_told.progress_percentage is
'of the stages, those entered, as far as any event says; 100: completed';
