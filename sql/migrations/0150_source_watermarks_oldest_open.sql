-- ytempire.source_watermarks_oldest_open: what was still being written when a source was read.
-- grain: none. reads: source_watermarks.
alter table ytempire.source_watermarks
add column oldest_open_transaction bigint;

comment on column ytempire.source_watermarks.oldest_open_transaction is
'of the production database: number of its oldest transaction that was still open when it was '
'read; what this and later ones wrote is read again, though its time is earlier; '
'null: not known, and for other sources';
