-- ytempire.unknown_cells: cells of imported files whose columns we do not know, kept as text.
-- grain: one row a file and row.
create table ytempire.unknown_cells (
    source_ref text not null,
    row_number bigint not null,
    source text not null,
    subject text,
    row_values jsonb not null,
    ingested_at timestamptz not null default ytempire.clock_now(),
    primary key (source_ref, row_number)
);
create index unknown_cells_subject on ytempire.unknown_cells (subject);

comment on table ytempire.unknown_cells is
'cells of imported files whose columns we do not know, kept as text; one row a file and row';
comment on column ytempire.unknown_cells.source_ref is 'sha-256 of the file, in hexadecimal';
comment on column ytempire.unknown_cells.row_number is
'in a CSV as a spreadsheet counts (the header is 1), in a list of JSON the first is 1';
comment on column ytempire.unknown_cells.source is 'which reader kept it, as studio_export';
comment on column ytempire.unknown_cells.subject is
'what the row is about: YouTube''s id of the video or channel, or a value as BR; null: a total';
comment on column ytempire.unknown_cells.row_values is 'header -> cell, blank cells left out';
comment on column ytempire.unknown_cells.ingested_at is 'when it was first kept';
