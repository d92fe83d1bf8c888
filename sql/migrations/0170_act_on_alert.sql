-- ytempire.act_on_alert: what a person does with an alert, and who is told of it.
-- grain: true where it was not so before.
-- reads: alerts and alert_notifications, which it writes with alert_events.
-- The rules of acting stand here and nowhere else. A refusal has SQLSTATE YA404 (it never came to
-- be an alert) or YA409 (it may not be done now), and its message is a sentence for who asked.
create function ytempire.act_on_alert(
    acted_on uuid,
    deed text,
    person text,
    said text,
    silent_until timestamptz,
    told_at timestamptz
) returns boolean
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
    known ytempire.alerts;
    done_at constant timestamptz := ytempire.clock_now();
    short_id constant text := left(replace(acted_on::text, '-', ''), 8);
    was_open boolean;
    changes boolean;
begin
    if person = 'engine' then
        raise exception 'engine is the name of the rules themselves: say who you are'
        using errcode = 'YA409';
    end if;
    if deed = 'snooze' and coalesce(silent_until <= done_at, true) then
        raise exception '% is over: name a later instant', coalesce(
            to_char(silent_until at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC', 'that'
        ) using errcode = 'YA409';
    end if;
    if deed = 'comment' and coalesce(btrim(said) = '', true) then
        raise exception 'a comment without a word: say something' using errcode = 'YA409';
    end if;

    -- Nobody else changes alerts until the transaction ends; everybody may read them.
    lock table ytempire.alerts in share row exclusive mode;
    select alerts.* into known from ytempire.alerts where alerts.alert_id = acted_on;
    if not found then
        raise exception '% is gone: it never came to be an alert', short_id using errcode = 'YA404';
    end if;
    if known.fired_at is null then
        raise exception '% has not fired: it is wrong, but not for long enough yet', short_id
        using errcode = 'YA409';
    end if;
    was_open := known.resolved_at is null;
    if not was_open and deed in ('ack', 'unack', 'snooze', 'resolve') then
        raise exception '% is resolved: open it again first, `ytempire alerts reopen %`',
            short_id, short_id using errcode = 'YA409';
    end if;
    if was_open and deed = 'reopen' then
        raise exception '% is open already: nothing was changed', short_id
        using errcode = 'YA409';
    end if;

    changes := case deed
        when 'ack' then known.acknowledged_at is null
        when 'unack' then known.acknowledged_at is not null
        when 'false_positive' then known.resolution is distinct from 'false_positive'
        when 'snooze' then true
        when 'comment' then true
        when 'resolve' then true
        when 'reopen' then true
    end;
    if changes is null then
        raise exception '% is nothing that is done with an alert', deed using errcode = 'YA409';
    end if;
    if not changes then
        return false;
    end if;

    if deed = 'ack' then
        known.acknowledged_at := done_at;
        known.acknowledged_by := person;
    elsif deed = 'unack' then
        known.acknowledged_at := null;
        known.acknowledged_by := null;
    elsif deed = 'snooze' then
        known.snoozed_until := silent_until;
    elsif deed = 'resolve' then
        known.resolved_at := done_at;
        known.resolution := 'by_hand';
        known.clear_since := null;
    elsif deed = 'false_positive' then
        known.resolved_at := coalesce(known.resolved_at, done_at);
        known.resolution := 'false_positive';
    elsif deed = 'reopen' then  -- nobody has it then
        known.opened_at := done_at;
        known.openings := known.openings + 1;
        known.resolved_at := null;
        known.resolution := null;
        known.cleared_at := null;
        known.clear_since := null;
        known.missing_since := null;
        known.acknowledged_at := null;
        known.acknowledged_by := null;
        known.snoozed_until := null;
    end if;

    begin
        update ytempire.alerts
        set
            opened_at = known.opened_at,
            openings = known.openings,
            acknowledged_at = known.acknowledged_at,
            acknowledged_by = known.acknowledged_by,
            snoozed_until = known.snoozed_until,
            resolved_at = known.resolved_at,
            resolution = known.resolution,
            cleared_at = known.cleared_at,
            clear_since = known.clear_since,
            missing_since = known.missing_since
        where alerts.alert_id = acted_on;
    exception
        when unique_violation then
            raise exception
                '% cannot be reopened: % has a newer open alert of the rule %. '
                '`ytempire alerts list` shows it', short_id, known.subject_name, known.rule
            using errcode = 'YA409';
    end;
    insert into ytempire.alert_events (alert_id, at, action, actor, note, until)
    values (
        acted_on, done_at, deed, person, said, case when deed = 'snooze' then silent_until end
    );
    -- Channels that were told of the alert before hear that it ended, or is open again.
    if was_open <> (known.resolved_at is null) then
        insert into ytempire.alert_notifications (alert_id, channel, kind, occasion, queued_at)
        select distinct
            acted_on, told.channel, case when was_open then 'resolved' else 'reopened' end,
            known.openings::text, told_at
        from ytempire.alert_notifications as told
        where told.alert_id = acted_on
        on conflict (alert_id, channel, kind, occasion) do nothing;
    end if;
    return true;
end
$$;
comment on function ytempire.act_on_alert(uuid, text, text, text, timestamptz, timestamptz) is
'do ack, unack, snooze, comment, resolve, reopen or false_positive with an alert as a person, with '
'a note and, of a snooze, its end; told_at: the real time, for notices; true where it changed';
revoke execute on function
ytempire.act_on_alert(uuid, text, text, text, timestamptz, timestamptz) from public;
grant execute on function
ytempire.act_on_alert(uuid, text, text, text, timestamptz, timestamptz) to ytempire_writer;
