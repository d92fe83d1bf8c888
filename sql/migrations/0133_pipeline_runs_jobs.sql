-- ytempire.pipeline_runs_jobs: columns of ytempire.pipeline_runs: runs of the schedule's jobs.
-- grain: one row an attempt of a job, beside the rows of the notebooks that it executed; a run that
-- did not take place has its row, too.
alter table ytempire.pipeline_runs
add column job text,
add column scheduled_at timestamptz,
add column attempt integer check (attempt >= 1),
add column missed_runs integer check (missed_runs >= 0),
alter column notebook_sha256 drop not null,
alter column parameters_sha256 drop not null,
drop constraint pipeline_runs_status_check,
add constraint pipeline_runs_status_check check (
    status in ('running', 'ok', 'failed', 'timed_out', 'retried', 'stopped', 'skipped')
);
create index pipeline_runs_job
on ytempire.pipeline_runs (job, started_at desc)
where job is not null;

comment on column ytempire.pipeline_runs.notebook is
'path below notebooks/, without its ending; schedule/NAME: a run of the schedule''s job NAME';
comment on column ytempire.pipeline_runs.notebook_sha256 is
'SHA-256 of the notebook as it was run, in hexadecimal digits; null: the row is no notebook''s';
comment on column ytempire.pipeline_runs.parameters_sha256 is
'SHA-256 of the parameters, in hexadecimal digits; null: the row is no notebook''s';
comment on column ytempire.pipeline_runs.status is
'running; ok; failed; timed_out: stopped at its timeout; retried: this attempt failed and another '
'follows; stopped: ended with its scheduler, and caught up later; skipped: did not take place, and '
'outcome says why';
comment on column ytempire.pipeline_runs.job is
'the schedule''s job whose run this is; null: the execution of a notebook';
comment on column ytempire.pipeline_runs.scheduled_at is
'when the run was due, real time; null: it was asked for by hand, or is no job''s';
comment on column ytempire.pipeline_runs.attempt is
'1 for the first attempt of a run, 2 for its first retry; null: no job''s run';
comment on column ytempire.pipeline_runs.missed_runs is
'runs that were due before and that this one stands for; null: no job''s run';
