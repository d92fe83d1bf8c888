-- ytempire.alert_notifications: what was to be told of an alert, where, and what became of it.
-- grain: one row an alert, channel, kind of notice and occasion. Written with the change that it
-- tells of, so that nothing is lost; sent afterwards. None is ever removed, and one that was sent
-- never changed.
-- Times are real ones, also where the clock is virtual: servers and people live in them.
create table ytempire.alert_notifications (
    notification_id bigint generated always as identity primary key,
    alert_id uuid not null references ytempire.alerts (alert_id),
    channel text not null check (channel in ('webhook', 'mail')),
    kind text not null check (kind in ('fired', 'reopened', 'snooze_over', 'resolved')),
    occasion text not null,
    state text not null default 'waiting'
    check (state in ('waiting', 'sending', 'sent', 'silent', 'failed')),
    queued_at timestamptz not null,
    attempts integer not null default 0,
    message_id uuid,
    last_attempt_at timestamptz,
    next_attempt_at timestamptz,
    sent_at timestamptz,
    outcome text,
    unique (alert_id, channel, kind, occasion),
    check ((state = 'sent') = (sent_at is not null)),
    check (state <> 'sending' or message_id is not null)
);
-- Until it is sent a notice may be tried, silenced and revived; what was told is a fact.
create trigger alert_notifications_keep_what_was_sent
before update on ytempire.alert_notifications
for each row when (old.state = 'sent')
execute function ytempire.refuse_change_of_books(
    'it was sent: a new notice is a row of its own'
);
create trigger alert_notifications_are_kept
before delete or truncate on ytempire.alert_notifications
for each statement execute function ytempire.refuse_change_of_books(
    'a notice that nobody needs is silent, not gone'
);
create index alert_notifications_waiting on ytempire.alert_notifications (channel, queued_at)
where state in ('waiting', 'sending');
create index alert_notifications_sent on ytempire.alert_notifications (channel, sent_at);

comment on table ytempire.alert_notifications is
'notices of alerts: where they went and what became of them; one row an alert, channel, kind and '
'occasion';
comment on column ytempire.alert_notifications.notification_id is 'the notice';
comment on column ytempire.alert_notifications.alert_id is 'the alert';
comment on column ytempire.alert_notifications.channel is 'webhook or mail';
comment on column ytempire.alert_notifications.kind is
'what is told: it fired, was reopened, its snooze is over, or it is resolved';
comment on column ytempire.alert_notifications.occasion is
'which time, so that each is told once: the number of the opening, or the end of the snooze';
comment on column ytempire.alert_notifications.state is
'waiting; sending: it may or may not have arrived; sent: the other side confirmed; silent: not '
'wanted any more; failed: given up';
comment on column ytempire.alert_notifications.queued_at is 'when it was written, real time';
comment on column ytempire.alert_notifications.attempts is 'messages that were tried with it';
comment on column ytempire.alert_notifications.message_id is
'the message that carries it, shared by all notices in it; null: none has yet';
comment on column ytempire.alert_notifications.last_attempt_at is
'when it was last tried, real time; null: never';
comment on column ytempire.alert_notifications.next_attempt_at is
'not to be tried before this, real time; null: any time';
comment on column ytempire.alert_notifications.sent_at is
'when the other side confirmed it, real time; null: it has not';
comment on column ytempire.alert_notifications.outcome is
'what the other side answered, or why it is silent; holds no address and no secret';
