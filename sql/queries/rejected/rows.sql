-- rejected/rows: rejected rows with the file that they stand in, the latest met first.
-- grain: one row a rejected row; a parameter that is null asks for all.
-- reads: rejected_rows, imported_files
select
    rejected.rejected_id,
    rejected.source,
    rejected.source_ref,
    file.kind,
    file.file_name,
    rejected.row_number,
    rejected.target,
    rejected.reason,
    rejected.row_values,
    rejected.form,
    rejected.header,
    rejected.occurrences,
    rejected.first_seen_at,
    rejected.last_seen_at,
    rejected.status,
    rejected.correction,
    rejected.settled_reason,
    rejected.settled_by,
    rejected.settled_at,
    rejected.written,
    rejected.replayed_at,
    rejected.still_refused
from ytempire.rejected_rows as rejected
left join lateral (
    -- The same bytes may have been given as two kinds; the one that was read is meant.
    select
        given.kind,
        given.file_name
    from ytempire.imported_files as given
    where given.source_ref = rejected.source_ref and given.status = 'loaded'
    order by (strpos(rejected.source, given.kind) > 0) desc, given.last_seen_at desc
    limit 1
) as file on true
where
    (
        %(prefix)s::text is null
        or starts_with(replace(rejected.rejected_id::text, '-', ''), %(prefix)s)
    )
    and (
        %(source)s::text is null
        or rejected.source = %(source)s
        or strpos(lower(file.file_name), lower(%(source)s)) > 0
    )
    and (%(target)s::text is null or rejected.target = %(target)s)
    and (%(status)s::text is null or rejected.status = %(status)s)
    and (%(since)s::timestamptz is null or rejected.last_seen_at >= %(since)s)
order by
    rejected.last_seen_at desc, rejected.source asc, rejected.source_ref asc,
    rejected.row_number asc, rejected.rejected_id asc
limit %(most)s
