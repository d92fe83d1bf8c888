-- ytempire.decide_on_insight_of_page: what somebody who looks at the dashboards decides.
-- grain: true where it was not so before.
-- reads: users, and what decide_on_insight reads and writes.
-- It runs as the owner, so it asks for itself whether this user may: SQLSTATE YA403 where not.
-- Where no user has been made the dashboards are for this machine alone, and whoever is let in
-- decides.
create function ytempire.decide_on_insight_of_page(
    decided uuid,
    verdict text,
    person text,
    said text
) returns boolean
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    if
        exists (select from ytempire.users)
        and not exists (
            select from ytempire.users
            where users.name = person and users.role in ('operator', 'admin')
        )
    then
        raise exception '% may look at insights, not decide on them: an admin makes you an '
            'operator with `ytempire users role`', person using errcode = 'YA403';
    end if;
    return ytempire.decide_on_insight(decided, verdict, person, said);
end
$$;
comment on function ytempire.decide_on_insight_of_page(uuid, text, text, text) is
'decide_on_insight for the dashboards'' login, by operators and admins';
revoke execute on function ytempire.decide_on_insight_of_page(uuid, text, text, text) from public;
grant execute on function ytempire.decide_on_insight_of_page(uuid, text, text, text)
to ytempire_dashboard;
