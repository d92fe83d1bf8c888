-- workbench/relations: the tables and views that a reader may ask, with their meaning.
-- grain: one row a table or view.
-- reads: pg_class
select
    relations.relname::text as name,
    case
        when relations.relkind = 'm' then 'materialized view'
        when relations.relkind = 'v' then 'view'
        else 'table'
    end as kind,
    obj_description(relations.oid, 'pg_class') as meaning,
    relations.reltuples::double precision as rows_estimated
from pg_class as relations
where
    relations.relnamespace = 'ytempire'::regnamespace
    and relations.relkind in ('r', 'p', 'v', 'm', 'f')
    and not relations.relispartition
    -- What only others may read is not offered.
    and has_table_privilege(relations.oid, 'select')
order by name
