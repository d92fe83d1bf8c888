-- ytempire.generation_efficiency: what the attempts of a day came to.
-- grain: one row a Pacific day on which jobs were created, and channel. Written by
-- sql/rollups/generation_efficiency.sql only, replaced by pacific_date.
create table ytempire.generation_efficiency (
    pacific_date date not null,
    channel_id uuid not null,
    jobs bigint not null,
    jobs_completed bigint not null,
    jobs_failed bigint not null,
    jobs_cancelled bigint not null,
    first_attempts bigint not null,
    first_attempts_ended bigint not null,
    first_attempts_completed bigint not null,
    timed_jobs bigint not null,
    generation_seconds double precision,
    generation_seconds_p50 double precision,
    generation_seconds_p90 double precision,
    cpu_seconds double precision,
    gpu_seconds double precision,
    videos_published bigint not null,
    videos_with_cost bigint not null,
    direct_micros bigint,
    failed_share_micros bigint,
    primary key (channel_id, pacific_date)
);
create index generation_efficiency_date on ytempire.generation_efficiency (pacific_date);

comment on table ytempire.generation_efficiency is
'what the generation jobs of a day came to; one row a Pacific day of creation and channel. '
'Success: jobs_completed / (jobs_completed + jobs_failed); first-pass yield: '
'first_attempts_completed / first_attempts_ended; over summed rows';
comment on column ytempire.generation_efficiency.pacific_date is
'Pacific day on which the jobs were created';
comment on column ytempire.generation_efficiency.channel_id is 'the channel';
comment on column ytempire.generation_efficiency.jobs is 'jobs created, retries included';
comment on column ytempire.generation_efficiency.jobs_completed is 'jobs of these that completed';
comment on column ytempire.generation_efficiency.jobs_failed is 'jobs that failed';
comment on column ytempire.generation_efficiency.jobs_cancelled is
'jobs that were cancelled; the rest have not ended';
comment on column ytempire.generation_efficiency.first_attempts is 'jobs that are no retry';
comment on column ytempire.generation_efficiency.first_attempts_ended is
'first attempts that completed or failed';
comment on column ytempire.generation_efficiency.first_attempts_completed is
'first attempts that completed';
comment on column ytempire.generation_efficiency.timed_jobs is
'jobs that completed or failed and whose start and end are known: those that the seconds speak of';
comment on column ytempire.generation_efficiency.generation_seconds is
'seconds they took together; null: there are none';
comment on column ytempire.generation_efficiency.generation_seconds_p50 is
'seconds: half of them took less';
comment on column ytempire.generation_efficiency.generation_seconds_p90 is
'seconds: nine tenths of them took less';
comment on column ytempire.generation_efficiency.cpu_seconds is
'processor seconds of all jobs that tell them; null: none does';
comment on column ytempire.generation_efficiency.gpu_seconds is
'graphics processor seconds of all jobs that tell them; null: none does';
comment on column ytempire.generation_efficiency.videos_published is
'videos that came out of completed jobs and are published';
comment on column ytempire.generation_efficiency.videos_with_cost is
'videos of these whose cost is known: those in the two columns that follow';
comment on column ytempire.generation_efficiency.direct_micros is
'micro-dollars: what they cost themselves, failed attempts included; null: there are none';
comment on column ytempire.generation_efficiency.failed_share_micros is
'micro-dollars: their share in what was spent on videos that never came out; null: there are none';
