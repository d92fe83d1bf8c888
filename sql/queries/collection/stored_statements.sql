-- collection/stored_statements: lines of statements that are held under some references.
-- grain: one row a line. Parameters: source_refs.
-- reads: revenue_statements
select
    source_ref,
    payee,
    month,
    kind,
    channel_id,
    statement,
    currency,
    currency_amount_micros
from ytempire.revenue_statements
where source_ref = any(%(source_refs)s::text[])
order by source_ref
