-- ytempire.forget_visits(): remove what is known of visits to the dashboards longer than it may be.
-- grain: one row a table, with the rows removed. Of page_loads thirty days stay, of access_events
-- a year.
-- reads: page_loads, access_events
-- The server of the dashboards calls it, whose login may not remove rows. So it runs as the owner
-- and takes nothing from who calls.
create function ytempire.forget_visits()
returns table (removed_from text, rows_removed bigint)
language sql
security definer
set search_path = pg_catalog, pg_temp
begin atomic
    with loads as (
        delete from ytempire.page_loads
        where page_loads.at < ytempire.clock_now() - interval '30 days'
        returning page_loads.load_id
    ),

    events as (
        delete from ytempire.access_events
        where access_events.at < ytempire.clock_now() - interval '365 days'
        returning access_events.event_id
    )

    select
        'page_loads' as removed_from,
        (select count(*) from loads) as rows_removed
    union all
    select
        'access_events' as removed_from,
        (select count(*) from events) as rows_removed;
end;
comment on function ytempire.forget_visits() is
'remove page loads of more than thirty days ago and access events of more than a year ago; one row '
'a table, with the rows removed';
revoke execute on function ytempire.forget_visits() from public;
grant execute on function ytempire.forget_visits() to ytempire_dashboard;
