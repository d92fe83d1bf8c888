-- ytempire.newest_checks: what each check found when it ran last.
-- grain: one row a check. reads: check_results
-- Check by check, each from the index: results pile up, checks do not.
create view ytempire.newest_checks as
with recursive names (check_name) as (
    (
        select check_name
        from ytempire.check_results
        order by check_name asc
        limit 1
    )
    union all
    select (
        select later.check_name
        from ytempire.check_results as later
        where later.check_name > names.check_name
        order by later.check_name asc
        limit 1
    )
    from names
    where names.check_name is not null
)

select
    names.check_name,
    newest.severity,
    newest.rows_broken,
    newest.checked_at
from names
cross join
    lateral (
        select
            results.severity,
            results.rows_broken,
            results.checked_at
        from ytempire.check_results as results
        where results.check_name = names.check_name
        order by results.checked_at desc
        limit 1
    ) as newest;

comment on view ytempire.newest_checks is
'what each check found when it ran last; one row a check';
comment on column ytempire.newest_checks.check_name is 'name of its file in sql/checks';
comment on column ytempire.newest_checks.severity is 'error or warning';
comment on column ytempire.newest_checks.rows_broken is 'rows that break it';
comment on column ytempire.newest_checks.checked_at is 'when it ran';
