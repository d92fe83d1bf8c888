-- ytempire.pipeline_batches: every run of the pipeline, over all its steps.
-- grain: one row a run; a run that is continued stays one.
-- Times are real ones, also where the clock is virtual: they say how old a run is.
create table ytempire.pipeline_batches (
    batch_id uuid primary key,
    began_at timestamptz not null,
    ended_at timestamptz not null,
    steps text[] not null,
    is_part boolean not null,
    pacific_date date,
    log_path text,
    pid integer,
    wall_seconds double precision,
    cells_seconds double precision,
    import_seconds double precision,
    overhead_seconds double precision
);
create index pipeline_batches_began on ytempire.pipeline_batches (began_at desc);

comment on table ytempire.pipeline_batches is
'every run of the pipeline, over all its steps; one row a run, also when it was continued';
comment on column ytempire.pipeline_batches.batch_id is 'the same in pipeline_runs';
comment on column ytempire.pipeline_batches.began_at is 'when it began, real time';
comment on column ytempire.pipeline_batches.ended_at is
'when the last of its steps ended so far, real time; began_at: none has';
comment on column ytempire.pipeline_batches.steps is
'the notebooks it is to run, in the order of their numbers';
comment on column ytempire.pipeline_batches.is_part is
'true: it was asked for some steps or for a date, and is never continued';
comment on column ytempire.pipeline_batches.pacific_date is
'the Pacific day it was asked for; null: none';
comment on column ytempire.pipeline_batches.log_path is
'its log, a line of JSON an event, below YTEMPIRE_HOME';
comment on column ytempire.pipeline_batches.pid is 'process id of the command that ran it last';
comment on column ytempire.pipeline_batches.wall_seconds is
'seconds from its first step to its last, of the command that ran it last; null: not ended';
comment on column ytempire.pipeline_batches.cells_seconds is
'those of wall_seconds in which some cell ran';
comment on column ytempire.pipeline_batches.import_seconds is
'seconds spent in cells that import, summed over the notebooks; part of their cells';
comment on column ytempire.pipeline_batches.overhead_seconds is
'wall_seconds without cells_seconds: starting kernels, saving notebooks, writing records';
