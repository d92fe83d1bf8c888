-- ytempire.timeseries_backend: how this warehouse keeps readings and their hours.
-- grain: one row in all, written by the first migration that needs to know. Later migrations keep
-- to it: a server that gets TimescaleDB afterwards changes nothing here.
create table ytempire.timeseries_backend (
    is_the_row boolean primary key default true check (is_the_row),
    backend text not null check (backend in ('native', 'timescaledb')),
    reason text not null,
    chosen_at timestamptz not null default ytempire.clock_now()
);

comment on table ytempire.timeseries_backend is
'how readings and their hours are kept in this warehouse; one row in all';
comment on column ytempire.timeseries_backend.is_the_row is 'true: there is one row';
comment on column ytempire.timeseries_backend.backend is
'native: partitions by UTC day and a table of hours that is refreshed; timescaledb: a hypertable '
'and a continuous aggregate. Relations, columns and answers are the same';
comment on column ytempire.timeseries_backend.reason is 'why it was chosen, in words';
comment on column ytempire.timeseries_backend.chosen_at is 'when it was chosen';
