-- ytempire.newest_runs: the last run of each notebook, by the product's clock.
-- grain: one row a notebook. reads: pipeline_runs
-- Notebook by notebook, each from the index: runs pile up, notebooks do not.
create view ytempire.newest_runs as
with recursive notebooks (notebook) as (
    (
        select notebook
        from ytempire.pipeline_runs
        order by notebook asc
        limit 1
    )
    union all
    select (
        select later.notebook
        from ytempire.pipeline_runs as later
        where later.notebook > notebooks.notebook
        order by later.notebook asc
        limit 1
    )
    from notebooks
    where notebooks.notebook is not null
)

select
    newest.run_id,
    notebooks.notebook,
    newest.status,
    newest.error,
    newest.started_at,
    newest.ended_at
from notebooks
cross join
    lateral (
        select
            runs.run_id,
            runs.status,
            runs.error,
            runs.started_at,
            runs.ended_at
        from ytempire.pipeline_runs as runs
        -- What did not take place says nothing of how it goes.
        where runs.notebook = notebooks.notebook and runs.status <> 'skipped'
        order by runs.started_at desc
        limit 1
    ) as newest;

comment on view ytempire.newest_runs is 'the last run of each notebook; one row a notebook';
comment on column ytempire.newest_runs.run_id is 'the run';
comment on column ytempire.newest_runs.notebook is
'path below notebooks/, without its ending; schedule/NAME: a job of the schedule';
comment on column ytempire.newest_runs.status is
'how it went, as in pipeline_runs; running: it is not over';
comment on column ytempire.newest_runs.error is 'why it failed; null: it did not';
comment on column ytempire.newest_runs.started_at is 'when it began';
comment on column ytempire.newest_runs.ended_at is 'when it ended; null: it is not over';
