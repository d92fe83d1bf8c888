-- ytempire.pipeline_runs_logs: columns of ytempire.pipeline_runs: where the log lies, and what of
-- the seconds were the notebook's own.
alter table ytempire.pipeline_runs
add column log_path text,
add column pid integer,
add column cells_seconds double precision,
add column import_seconds double precision;

comment on column ytempire.pipeline_runs.log_path is
'the log of the run, a line of JSON an event, below YTEMPIRE_HOME; the lines carry run_id';
comment on column ytempire.pipeline_runs.pid is 'process id of the command that ran it';
comment on column ytempire.pipeline_runs.cells_seconds is
'those of duration_seconds in which a cell ran';
comment on column ytempire.pipeline_runs.import_seconds is
'those of cells_seconds that cells with imports took';
