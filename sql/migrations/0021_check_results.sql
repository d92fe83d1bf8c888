-- ytempire.check_results: what each check found in each run.
-- grain: one row a run and check.
create table ytempire.check_results (
    run_id uuid not null,
    check_name text not null,
    severity text not null check (severity in ('warning', 'error')),
    rows_broken bigint not null,
    sample jsonb not null,
    checked_at timestamptz not null default ytempire.clock_now(),
    primary key (run_id, check_name)
);
create index check_results_at on ytempire.check_results (checked_at desc);
