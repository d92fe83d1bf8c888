-- ytempire.rejected_rows: what came in and could not be believed, with the reason.
-- grain: one row a source, row and reason; meeting it again counts it again, not twice.
create table ytempire.rejected_rows (
    rejected_id uuid primary key,
    source text not null,
    source_ref text not null,
    row_number bigint,
    target text not null,
    reason text not null,
    row_values jsonb not null,
    first_seen_at timestamptz not null default ytempire.clock_now(),
    last_seen_at timestamptz not null default ytempire.clock_now(),
    occurrences bigint not null default 1
);
create index rejected_rows_seen on ytempire.rejected_rows (last_seen_at desc);

comment on column ytempire.rejected_rows.rejected_id is
'derived from source, source_ref, row and reason: the same refusal is the same row';
