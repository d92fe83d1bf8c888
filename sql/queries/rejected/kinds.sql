-- rejected/kinds: how many rejected rows there are of each kind of reason, the most first.
-- grain: one row a source, target and reason without the values in it.
-- reads: rejected_rows, imported_files
with kinds as (
    select
        rejected.source,
        rejected.target,
        regexp_replace(rejected.reason, '\s*\([^()]*\)', '', 'g') as kind,
        rejected.last_seen_at
    from ytempire.rejected_rows as rejected
    where
        (
            %(source)s::text is null
            or rejected.source = %(source)s
            or exists (
                select given.file_name
                from ytempire.imported_files as given
                where
                    given.source_ref = rejected.source_ref
                    and strpos(lower(given.file_name), lower(%(source)s)) > 0
            )
        )
        and (%(target)s::text is null or rejected.target = %(target)s)
        and (%(status)s::text is null or rejected.status = %(status)s)
        and (%(since)s::timestamptz is null or rejected.last_seen_at >= %(since)s)
)

select
    kinds.source,
    kinds.target,
    kinds.kind,
    count(*) as rows_rejected,
    max(kinds.last_seen_at) as last_seen_at
from kinds
group by kinds.source, kinds.target, kinds.kind
order by rows_rejected desc, kinds.source asc, kinds.target asc, kinds.kind asc
