-- status/scheduler: which scheduler runs the jobs, or ran them last.
-- grain: one row, none where no scheduler ever led. is_leading is asked of the server: the leader's
-- session holds an advisory lock.
-- reads: schedule_leaders, pg_locks
with held as (
    select pid
    from pg_catalog.pg_locks
    where
        locktype = 'advisory'
        and granted
        and database = (
            select databases.oid
            from pg_catalog.pg_database as databases
            where databases.datname = current_database()
        )
        and ((classid::bigint << 32) | objid::bigint) = hashtextextended('ytempire/lead', 0)
)

select
    leaders.host,
    leaders.pid,
    leaders.taken_at,
    leaders.seen_at,
    leaders.ended_at,
    leaders.ended_why,
    coalesce(leaders.backend_pid in (select held.pid from held), false) as is_leading
from ytempire.schedule_leaders as leaders
order by leaders.taken_at desc
limit 1
