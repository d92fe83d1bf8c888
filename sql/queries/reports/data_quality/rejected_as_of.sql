-- reports/data_quality/rejected_as_of: how many rejected rows waited at an instant, of each kind of
-- reason, the most first.
-- grain: one row a source, target and reason without the values in it. Parameters: as_of.
-- reads: rejected_rows
-- When one was seen again is kept of the last time only: last_seen_at is when the last of them
-- came.
with kinds as (
    select
        source,
        target,
        regexp_replace(reason, '\s*\([^()]*\)', '', 'g') as kind,
        first_seen_at
    from ytempire.rejected_rows
    where
        first_seen_at <= %(as_of)s::timestamptz
        and (settled_at is null or settled_at > %(as_of)s::timestamptz)
)

select
    source,
    target,
    kind,
    count(*) as rows_rejected,
    max(first_seen_at) as last_seen_at
from kinds
group by source, target, kind
order by rows_rejected desc, source asc, target asc, kind asc
