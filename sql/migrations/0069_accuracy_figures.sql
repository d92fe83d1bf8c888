-- ytempire.accuracy_figures: how far the books agree, measured in every run.
-- grain: one row a run and figure.
-- Kept beside check_results: a check lists the rows that break a rule, a figure says how far.
create table ytempire.accuracy_figures (
    run_id uuid not null,
    figure text not null,
    value numeric not null,
    unit text not null,
    target numeric not null,
    rows_compared bigint not null,
    measured_at timestamptz not null default ytempire.clock_now(),
    primary key (run_id, figure)
);
create index accuracy_figures_at on ytempire.accuracy_figures (measured_at desc);

comment on table ytempire.accuracy_figures is
'how far the books agree, measured in every run; one row a run and figure';
comment on column ytempire.accuracy_figures.run_id is 'the run of the pipeline step';
comment on column ytempire.accuracy_figures.figure is 'name: a file of sql/accuracy';
comment on column ytempire.accuracy_figures.value is 'the figure, in unit';
comment on column ytempire.accuracy_figures.unit is 'unit of value and target, as cents';
comment on column ytempire.accuracy_figures.target is 'what the value must not exceed, in unit';
comment on column ytempire.accuracy_figures.rows_compared is
'rows that were compared; 0: there was nothing to compare, and the value says nothing';
comment on column ytempire.accuracy_figures.measured_at is 'when it was measured';
