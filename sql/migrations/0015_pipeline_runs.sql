-- ytempire.pipeline_runs: every execution of a notebook.
-- grain: one row an execution.
create table ytempire.pipeline_runs (
    run_id uuid primary key,
    batch_id uuid not null,
    notebook text not null,
    parameters jsonb not null,
    code_version text not null,
    notebook_sha256 text not null,
    parameters_sha256 text not null,
    window_start timestamptz,
    window_end timestamptz,
    started_at timestamptz not null,
    ended_at timestamptz,
    duration_seconds double precision,
    status text not null check (status in ('running', 'ok', 'failed')),
    outcome text,
    rows_in bigint,
    rows_out bigint,
    rows_rejected bigint,
    written jsonb,
    output_path text,
    error text
);
create index pipeline_runs_started on ytempire.pipeline_runs (started_at desc);
create index pipeline_runs_notebook on ytempire.pipeline_runs (notebook, started_at desc);

comment on column ytempire.pipeline_runs.batch_id is 'the pipeline run that this step belongs to';
comment on column ytempire.pipeline_runs.outcome is
'one sentence for people, as: not connected: no OAuth file';
comment on column ytempire.pipeline_runs.rows_out is 'rows added or changed';
comment on column ytempire.pipeline_runs.written is 'rows written per target table';
comment on column ytempire.pipeline_runs.output_path is
'the executed notebook, below YTEMPIRE_HOME or the reports folder';
