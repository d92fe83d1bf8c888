-- ytempire.rollup_has_seen(table, written_by): whether a roll-up's last run saw a row, by the
-- transaction that wrote the row (xmin).
-- reads: source_watermarks. For rows that are younger than the mark: a clock may have been set
-- back since they came. False: there is no mark. (A row carries the lower 32 bits of its
-- transaction.)
create function ytempire.rollup_has_seen(rolled_up_table text, written_by xid) returns boolean
language sql stable
return coalesce(
    (
        select
            pg_visible_in_snapshot(
                (
                    ((pg_snapshot_xmax(pg_current_snapshot())::text::bigint >> 32) << 32)
                    + written_by::text::bigint
                )::text::xid8,
                substring(note from '^transactions seen: (.*)$')::pg_snapshot
            )
        from ytempire.source_watermarks
        where source = 'rollup' and scope = rolled_up_table
    ),
    false
);

comment on function ytempire.rollup_has_seen(text, xid) is
'whether the last roll-up of a table saw the row that this transaction wrote';
