-- ytempire.rejected_rows_settled: what became of a rejected row; columns of rejected_rows.
-- grain: as rejected_rows: one row a source, row and reason. In a file: one a row and target.
alter table ytempire.rejected_rows
add column status text not null default 'open'
check (status in ('open', 'corrected', 'dismissed')),
add column form text not null default 'columns' check (form in ('columns', 'cells')),
add column header text[],
add column correction jsonb,
add column settled_reason text,
add column settled_by text,
add column settled_at timestamptz,
add column written jsonb,
add column replayed_at timestamptz,
add column still_refused text,
add check ((status = 'open') = (settled_at is null)),
add check (status = 'open' or (settled_reason is not null and settled_by is not null));
create index rejected_rows_of_file on ytempire.rejected_rows (source_ref, row_number);

comment on column ytempire.rejected_rows.rejected_id is
'derived from source, source_ref, row and the reason of its first refusal';
comment on column ytempire.rejected_rows.status is
'open: waits for somebody; corrected: loaded by a replay; dismissed: nobody wants it';
comment on column ytempire.rejected_rows.form is
'what row_values are: cells of a file by its headers, or values by our own columns';
comment on column ytempire.rejected_rows.header is
'first line of the CSV that holds the row; null: not from a CSV';
comment on column ytempire.rejected_rows.correction is
'what was set, by header or column; empty: loaded as it was; null: not corrected';
comment on column ytempire.rejected_rows.settled_reason is
'why it was corrected so, or dismissed; null: open';
comment on column ytempire.rejected_rows.settled_by is 'who corrected or dismissed it';
comment on column ytempire.rejected_rows.settled_at is
'when it was corrected or dismissed; null: open';
comment on column ytempire.rejected_rows.written is
'table -> rows that its replay added or changed; null: not corrected';
comment on column ytempire.rejected_rows.replayed_at is
'when it was last tried again; null: never';
comment on column ytempire.rejected_rows.still_refused is
'why it was refused when it was last tried again; null: never tried, or corrected';
