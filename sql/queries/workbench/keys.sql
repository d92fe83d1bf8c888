-- workbench/keys: what makes a row of a table unique, and which keys point to another table.
-- grain: one row a constraint; type is p (primary key), u (unique) or f (foreign key).
-- reads: pg_constraint
select
    relations.relname::text as relation,
    constraints.contype::text as type,
    pointed.relname::text as points_to,
    (
        select array_agg(columns.attname::text order by keys.place)
        from unnest(constraints.conkey) with ordinality as keys (number, place)
        inner join pg_attribute as columns
            on columns.attrelid = constraints.conrelid and keys.number = columns.attnum
    ) as columns
from pg_constraint as constraints
inner join pg_class as relations on constraints.conrelid = relations.oid
left join pg_class as pointed on constraints.confrelid = pointed.oid
where
    constraints.connamespace = 'ytempire'::regnamespace
    and constraints.contype in ('p', 'u', 'f')
    and constraints.conparentid = 0
order by relation asc, type asc, columns asc
