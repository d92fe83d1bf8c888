-- ytempire.reading_loads: how far each large file of readings is loaded.
-- grain: one row a content of a file.
-- reads: nothing. A load that ended early goes on from here: each chunk and its row here are one
-- transaction.
create table ytempire.reading_loads (
    source_ref text primary key,
    file_name text not null,
    rows_loaded bigint not null default 0 check (rows_loaded >= 0),
    rows_rejected bigint not null default 0 check (rows_rejected >= 0),
    videos_finished bigint not null default 0 check (videos_finished >= 0),
    begun_at timestamptz not null default ytempire.clock_now(),
    finished_at timestamptz
);

comment on table ytempire.reading_loads is
'how far each large file of readings is loaded; one row a content of a file';
comment on column ytempire.reading_loads.source_ref is 'sha-256 of the file, in hexadecimal';
comment on column ytempire.reading_loads.file_name is 'its name when it was first given, no folder';
comment on column ytempire.reading_loads.rows_loaded is
'rows of the file, from its first, that were written or rejected';
comment on column ytempire.reading_loads.rows_rejected is 'rows of those that were rejected';
comment on column ytempire.reading_loads.videos_finished is
'videos of the file, in the order of their ids, whose changes and latest counters were told anew';
comment on column ytempire.reading_loads.begun_at is 'when it was first given';
comment on column ytempire.reading_loads.finished_at is 'when all was done; null: not yet';
