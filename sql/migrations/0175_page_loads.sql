-- ytempire.page_loads: how long visitors waited until a page of the dashboards was drawn.
-- grain: one row a page that was opened; kept for thirty days. Who opened it is not told.
-- Times are real ones, also where the clock is virtual: people wait in them.
create table ytempire.page_loads (
    load_id bigint generated always as identity primary key,
    at timestamptz not null,
    page text not null check (page ~ '^[a-z_]{1,40}$'),
    milliseconds integer not null check (milliseconds between 1 and 600000),
    is_warm boolean not null
);
create index page_loads_at on ytempire.page_loads (at);

create trigger note_change_on_insert after insert on ytempire.page_loads
referencing new table as changed
for each statement execute function ytempire.note_change('rows');
create trigger note_change_on_delete after delete on ytempire.page_loads
referencing old table as changed
for each statement execute function ytempire.note_change('rows');

-- Visitors' browsers tell the server, whose login adds rows and does nothing else with them.
revoke all on ytempire.page_loads from ytempire_writer;
grant insert on ytempire.page_loads to ytempire_dashboard;

comment on table ytempire.page_loads is
'how long visitors waited until a page was drawn; one row a page that was opened, for thirty days';
comment on column ytempire.page_loads.load_id is 'order in which they were told';
comment on column ytempire.page_loads.at is 'when the server was told of it, real time';
comment on column ytempire.page_loads.page is 'the page, as its notebook is named';
comment on column ytempire.page_loads.milliseconds is
'from the click or the typed address until the last chart of the first view was drawn, as the '
'browser measured it, in milliseconds';
comment on column ytempire.page_loads.is_warm is
'the browser had the charts'' program already; false: it had to fetch it';
