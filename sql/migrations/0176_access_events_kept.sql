-- access_events_kept: what happened at the door stays for a year, and may be removed after it.
-- reads: access_events.
-- The clock of a simulated network is never ahead of the real one: by it nothing goes too early.
drop trigger access_events_is_append_only on ytempire.access_events;

create trigger access_events_is_append_only
before update or truncate on ytempire.access_events
for each statement execute function ytempire.refuse_change_of_books(
    'what happened stays; what is wrong is followed by its opposite'
);
create trigger access_events_is_kept_a_year
before delete on ytempire.access_events
for each row when (old.at > ytempire.clock_now() - interval '365 days')
execute function ytempire.refuse_change_of_books(
    'what happened stays for a year; what is wrong is followed by its opposite'
);

comment on table ytempire.access_events is
'who came in to the dashboards or tried to, and what was done with users; one row an event, kept '
'for a year';
