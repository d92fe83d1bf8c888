-- ytempire.imported_files: every file that was given to an import, taken or refused.
-- grain: one row a kind and content of a file; giving it again counts it again.
create table ytempire.imported_files (
    kind text not null,
    source_ref text not null,
    form text,
    file_name text not null,
    status text not null check (status in ('loaded', 'refused')),
    refusal text,
    options jsonb not null default '{}',
    rows_read bigint,
    rows_rejected bigint,
    unknown_columns text[] not null default '{}',
    first_seen_at timestamptz not null default ytempire.clock_now(),
    last_seen_at timestamptz not null default ytempire.clock_now(),
    occurrences bigint not null default 1,
    primary key (kind, source_ref)
);
create index imported_files_seen on ytempire.imported_files (last_seen_at desc);

comment on table ytempire.imported_files is
'every file that was given to an import, taken or refused; one row a kind and content';
comment on column ytempire.imported_files.kind is
'what the importer was asked for: studio, snapshots, reporting or answers';
comment on column ytempire.imported_files.source_ref is 'sha-256 of the file, in hexadecimal';
comment on column ytempire.imported_files.form is
'what the file is, as: table by video, chart by geography; null: that could not be told';
comment on column ytempire.imported_files.file_name is 'its name when it was last given, no folder';
comment on column ytempire.imported_files.refusal is
'why it was refused and what to do; null: it was loaded';
comment on column ytempire.imported_files.options is
'channel, window, time zone, column mapping and rate it was read with; a replay reads alike';
comment on column ytempire.imported_files.rows_read is 'rows of the file; null: it was refused';
comment on column ytempire.imported_files.rows_rejected is
'rows kept in rejected_rows; null: the file was refused';
comment on column ytempire.imported_files.unknown_columns is
'headers that we do not know; their cells are kept in unknown_cells';
comment on column ytempire.imported_files.first_seen_at is 'when it was first given';
comment on column ytempire.imported_files.last_seen_at is 'when it was last given';
comment on column ytempire.imported_files.occurrences is 'how often it was given';
comment on column ytempire.imported_files.status is 'loaded, or refused whole';
