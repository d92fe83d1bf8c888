-- workbench/columns: the columns of every table and view, with type and meaning.
-- grain: one row a table or view and column, in the order of its definition.
-- reads: pg_attribute
select
    relations.relname::text as relation,
    columns.attname::text as name,
    format_type(columns.atttypid, columns.atttypmod) as type,
    col_description(relations.oid, columns.attnum) as meaning,
    columns.attnotnull as is_never_null,
    columns.attnum in (
        select indexes.indkey[0]
        from pg_index as indexes
        where indexes.indrelid = relations.oid
    ) as leads_index
from pg_attribute as columns
inner join pg_class as relations on columns.attrelid = relations.oid
where
    relations.relnamespace = 'ytempire'::regnamespace
    and relations.relkind in ('r', 'p', 'v', 'm', 'f')
    and not relations.relispartition
    and columns.attnum > 0
    and not columns.attisdropped
order by relation asc, columns.attnum asc
