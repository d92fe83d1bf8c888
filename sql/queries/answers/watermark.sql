-- answers/watermark: what an answer rests on, apart from the question.
-- grain: one row.
-- reads: no table. Who asks sees, of one database, exactly what all others with the same snapshot
-- see: it is another as soon as anybody has committed a change. A transaction that has written
-- sees more than its snapshot says, so it is told of.
select
    pg_current_snapshot()::text as snapshot,
    (select control.system_identifier from pg_control_system() as control) as cluster,
    (
        select databases.oid::bigint
        from pg_database as databases
        where databases.datname = current_database()
    ) as database_oid,
    current_user::text as asked_by,
    ytempire.clock_now() as asked_at,
    pg_current_xact_id_if_assigned() is not null as has_written
