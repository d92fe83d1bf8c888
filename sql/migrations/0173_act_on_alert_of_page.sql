-- ytempire.act_on_alert_of_page: what somebody who looks at the dashboards does with an alert.
-- grain: true where it was not so before.
-- reads: users, and what act_on_alert reads and writes.
-- The one fact that the dashboards' login may change. It runs as the owner, so it asks
-- for itself whether this user may: SQLSTATE YA403 where not. Where no user has been made the
-- dashboards are for this machine alone, and whoever is let in acts.
create function ytempire.act_on_alert_of_page(
    acted_on uuid,
    deed text,
    person text,
    said text,
    silent_until timestamptz,
    told_at timestamptz
) returns boolean
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
    if deed not in ('ack', 'snooze', 'comment', 'resolve') then
        raise exception '% is not done from a page', deed using errcode = 'YA403';
    end if;
    if
        exists (select from ytempire.users)
        and not exists (
            select from ytempire.users
            where users.name = person and users.role in ('operator', 'admin')
        )
    then
        raise exception '% may look at alerts, not act on them: an admin makes you an operator '
            'with `ytempire users role`', person using errcode = 'YA403';
    end if;
    return ytempire.act_on_alert(acted_on, deed, person, said, silent_until, told_at);
end
$$;
comment on function ytempire.act_on_alert_of_page(
    uuid, text, text, text, timestamptz, timestamptz
) is
'act_on_alert for the dashboards'' login: ack, snooze, comment or resolve, by operators and admins';
revoke execute on function
ytempire.act_on_alert_of_page(uuid, text, text, text, timestamptz, timestamptz) from public;
grant execute on function
ytempire.act_on_alert_of_page(uuid, text, text, text, timestamptz, timestamptz)
to ytempire_dashboard;
