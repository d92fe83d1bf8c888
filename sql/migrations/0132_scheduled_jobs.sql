-- ytempire.scheduled_jobs: what the schedule says, as its scheduler read it last.
-- grain: one row a job of the schedule's file; a job that is taken out of the file goes.
-- Times are real ones, also where the clock is virtual.
create table ytempire.scheduled_jobs (
    job text primary key,
    runs text not null,
    due text not null,
    longest_gap_seconds double precision not null check (longest_gap_seconds > 0),
    timeout_seconds double precision not null check (timeout_seconds > 0),
    alert_severity text check (alert_severity in ('critical', 'warning')),
    is_enabled boolean not null,
    waits_for text,
    enabled_since timestamptz,
    written_at timestamptz not null
);

comment on table ytempire.scheduled_jobs is
'what the schedule says, as its scheduler read it last; one row a job';
comment on column ytempire.scheduled_jobs.job is 'its name in the schedule';
comment on column ytempire.scheduled_jobs.runs is
'what it runs, as: collect youtube_metrics; report trend_analysis';
comment on column ytempire.scheduled_jobs.due is
'when it is due, as: every 5m; cron 15 6 * * * America/Los_Angeles';
comment on column ytempire.scheduled_jobs.longest_gap_seconds is
'longest time between two of its runs, as the schedule says it, in seconds';
comment on column ytempire.scheduled_jobs.timeout_seconds is
'a run that takes longer is stopped, in seconds';
comment on column ytempire.scheduled_jobs.alert_severity is
'how grave it is when it fails; null: nobody is told';
comment on column ytempire.scheduled_jobs.is_enabled is
'it runs; false: it is switched off, or waits for what it runs';
comment on column ytempire.scheduled_jobs.waits_for is
'what is missing for it to run, as: its notebook; null: nothing';
comment on column ytempire.scheduled_jobs.enabled_since is
'since when a scheduler knows it as one that runs, real time; null: it does not run';
comment on column ytempire.scheduled_jobs.written_at is
'when a scheduler read it last, real time';
