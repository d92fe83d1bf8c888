-- schema ytempire, its three roles and what each may do with objects made later.
-- reads: nothing
-- differs: no extension "uuid-ossp" (gen_random_uuid() is built in).
do $$
declare
    role_name text;
begin
    -- The embedded server makes these with passwords at initdb; on another server they are
    -- group roles that the connecting user is granted.
    foreach role_name in array array['ytempire_owner', 'ytempire_writer', 'ytempire_reader'] loop
        if not exists (select 1 from pg_roles where rolname = role_name) then
            execute format('create role %I nologin', role_name);
        end if;
        if not pg_has_role(current_user, role_name, 'set') then
            execute format('grant %I to current_user', role_name);
        end if;
    end loop;
end
$$;

grant usage on schema ytempire to ytempire_writer, ytempire_reader;
grant select on all tables in schema ytempire to ytempire_writer, ytempire_reader;
alter default privileges in schema ytempire grant select on tables to ytempire_reader;
alter default privileges in schema ytempire
grant select, insert, update, delete on tables to ytempire_writer;
alter default privileges in schema ytempire grant usage on sequences to ytempire_writer;
