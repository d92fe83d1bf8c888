-- ytempire.dashboard_role: the role ytempire_dashboard, of the server that shows the pages.
-- reads: nothing
-- It knows who may come in and keeps their names with what they do; the figures of the pages are
-- asked for by the reader.
do $$
begin
    -- The embedded server makes it with a password, as the other roles.
    if not exists (select 1 from pg_roles where rolname = 'ytempire_dashboard') then
        create role ytempire_dashboard nologin;
    end if;
    if not pg_has_role(current_user, 'ytempire_dashboard', 'set') then
        grant ytempire_dashboard to current_user;
    end if;
exception
    when insufficient_privilege then
        raise exception 'the role ytempire_dashboard is missing and % may not make it',
            current_user
        using
            errcode = 'insufficient_privilege',
            hint = format(
                'an administrator of the server makes it: create role ytempire_dashboard nologin; '
                'grant ytempire_dashboard to %I', current_user
            );
end
$$;

grant usage on schema ytempire to ytempire_dashboard;
