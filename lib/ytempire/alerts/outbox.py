"""Notices that wait to be told: written with what they tell of, sent later, never lost.

A notice is claimed before it is sent and confirmed after. One that was claimed and not confirmed
(the process died in between) goes out again with the message id it had: at least once. What was
confirmed is never sent again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

import psycopg
from psycopg.rows import dict_row

from ytempire import clock
from ytempire.alerts.store import Alert
from ytempire.warehouse import queries

Kind = Literal["fired", "reopened", "snooze_over", "resolved"]
_FIRST_WAIT = timedelta(minutes=5)
_LONGEST_WAIT = timedelta(hours=2)
_QUEUE = """
insert into ytempire.alert_notifications (alert_id, channel, kind, occasion, queued_at)
select %s, channel, %s, %s, %s from unnest(%s::text[]) as channel
on conflict (alert_id, channel, kind, occasion) do nothing
"""
# Whoever has taken it over asked to be told then, too.
_SNOOZES_OVER = """
with ended as (
    select alert_id, resolved_at, snoozed_until from ytempire.alerts
    where rule = %(rule)s and snoozed_until <= %(at)s
),

told as (
    insert into ytempire.alert_notifications (alert_id, channel, kind, occasion, queued_at)
    select alert_id, channel, 'snooze_over', snoozed_until::text, %(now)s
    from ended
    cross join unnest(%(channels)s::text[]) as channel
    where resolved_at is null
    on conflict (alert_id, channel, kind, occasion) do nothing
)

update ytempire.alerts set snoozed_until = null
from ended where alerts.alert_id = ended.alert_id
"""
# A channel that is set up later, or answers again, hears of what is still wrong.
_UNTOLD = """
insert into ytempire.alert_notifications as notice
    (alert_id, channel, kind, occasion, queued_at)
select states.alert_id, channel, 'fired', states.openings::text, %(now)s
from ytempire.alert_states as states
cross join unnest(%(channels)s::text[]) as channel
where
    states.rule = %(rule)s
    and states.state = 'firing'
    and not exists (
        select 1 from ytempire.alert_notifications as told
        where
            told.alert_id = states.alert_id
            and told.channel = channel
            and told.kind <> 'resolved'
            and told.state in ('waiting', 'sent')
    )
on conflict (alert_id, channel, kind, occasion) do update set
    state = 'waiting', queued_at = excluded.queued_at, attempts = 0
where notice.state in ('failed', 'silent')
"""
# What happened since it was written may have made it pointless.
_SILENCE = """
update ytempire.alert_notifications as notice
set
    state = case when why = 'given up' then 'failed' else 'silent' end,
    outcome = concat_ws('; ', why, notice.outcome)
from (
    select
        waiting.notification_id,
        case
            when waiting.kind <> 'resolved' and states.state = 'resolved'
                then 'resolved before it was told'
            when
                waiting.kind <> 'resolved'
                and states.state = 'acknowledged'
                and states.acknowledged_at > case
                    when waiting.kind = 'snooze_over' then waiting.occasion::timestamptz
                    else '-infinity'
                end
                then 'acknowledged by ' || states.acknowledged_by
            when waiting.kind = 'resolved' and states.state <> 'resolved'
                then 'opened again before it was told'
            when waiting.kind = 'resolved' and not exists (
                select 1 from ytempire.alert_notifications as told
                where
                    told.alert_id = waiting.alert_id
                    and told.channel = waiting.channel
                    and told.kind <> 'resolved'
                    and told.state = 'sent'
            ) then 'it was never told that it fired'
            when exists (
                select 1 from ytempire.alert_notifications as later
                where
                    later.alert_id = waiting.alert_id
                    and later.channel = waiting.channel
                    and later.state = 'waiting'
                    and later.notification_id > waiting.notification_id
                    and (later.kind = 'resolved') = (waiting.kind = 'resolved')
            ) then 'a later notice tells the same'
            when waiting.queued_at < %(too_old)s then 'given up'
        end as why
    from ytempire.alert_notifications as waiting
    inner join ytempire.alert_states as states on waiting.alert_id = states.alert_id
    where
        waiting.state = 'waiting'
        and coalesce(states.snoozed_until <= ytempire.clock_now(), true)
) as judged
where notice.notification_id = judged.notification_id and judged.why is not null
"""


@dataclass(frozen=True)
class Notice:
    """A notice that waits, and the alert that it tells of."""

    notification_id: int
    channel: str
    kind: Kind
    attempts: int
    message_id: UUID | None
    alert: Alert

    @property
    def is_urgent(self) -> bool:
        """Say whether something critical is wrong."""
        return self.alert.severity == "critical" and self.kind != "resolved"


def queue(
    connection: psycopg.Connection,
    alert_id: UUID,
    kind: Kind,
    occasion: str,
    channels: Sequence[str],
) -> None:
    """Write a notice for each channel, in the transaction of what it tells of."""
    connection.execute(_QUEUE, [alert_id, kind, occasion, clock.wall_now(), list(channels)])


def queue_snoozes_over(
    connection: psycopg.Connection, rule: str, channels: Sequence[str], at: datetime
) -> None:
    """Write a notice for what of a rule is still wrong after its snooze."""
    connection.execute(
        _SNOOZES_OVER,
        {"rule": rule, "at": at, "channels": list(channels), "now": clock.wall_now()},
    )


def queue_untold(connection: psycopg.Connection, rule: str, channels: Sequence[str]) -> None:
    """Write a notice for what a rule finds wrong and a channel was never told of."""
    connection.execute(_UNTOLD, {"rule": rule, "channels": list(channels), "now": clock.wall_now()})


def silence(connection: psycopg.Connection, give_up_after: timedelta) -> None:
    """Take out what nobody needs to hear any more, and give up what is too old."""
    connection.execute(_SILENCE, {"too_old": clock.wall_now() - give_up_after})


def waiting(connection: psycopg.Connection, channel: str, *, interrupted: bool) -> list[Notice]:
    """Return the notices that may be sent now, the gravest first.

    Parameters
    ----------
    interrupted
        Instead: those that a process was sending when it ended.
    """
    with connection.cursor(row_factory=dict_row) as cursor:
        rows = cursor.execute(
            queries.text_of("alert_feed/waiting").encode(),
            {
                "channel": channel,
                "state": "sending" if interrupted else "waiting",
                "now": clock.wall_now(),
            },
        ).fetchall()
    own = ("notification_id", "channel", "kind", "attempts", "message_id")
    return [
        Notice(
            **{name: row[name] for name in own},
            alert=Alert(**{name: value for name, value in row.items() if name not in own}),
        )
        for row in rows
    ]


def messages_sent(connection: psycopg.Connection, channel: str, window: timedelta) -> int:
    """Return how many messages the channel confirmed within the window up to now."""
    row = connection.execute(
        "select count(distinct message_id) from ytempire.alert_notifications "
        "where channel = %s and sent_at > %s",
        [channel, clock.wall_now() - window],
    ).fetchone()
    assert row is not None
    return int(row[0])


def claim(connection: psycopg.Connection, notices: Sequence[Notice], message_id: UUID) -> None:
    """Say that a message is about to carry these."""
    connection.execute(
        "update ytempire.alert_notifications set state = 'sending', message_id = %s, "
        "attempts = attempts + 1, last_attempt_at = %s where notification_id = any(%s)",
        [message_id, clock.wall_now(), [one.notification_id for one in notices]],
    )


def confirm(connection: psycopg.Connection, message_id: UUID, said: str) -> None:
    """Say that a message arrived."""
    connection.execute(
        "update ytempire.alert_notifications set state = 'sent', sent_at = %s, outcome = %s, "
        "next_attempt_at = null where message_id = %s and state = 'sending'",
        [clock.wall_now(), said, message_id],
    )


def put_back(connection: psycopg.Connection, message_id: UUID, said: str) -> None:
    """Say that a message did not arrive; its notices wait, longer each time."""
    connection.execute(
        "update ytempire.alert_notifications set state = 'waiting', outcome = %s, "
        "next_attempt_at = %s::timestamptz "
        "+ least(%s * power(2, least(attempts, 20) - 1), %s) "
        "where message_id = %s and state = 'sending'",
        [said, clock.wall_now(), _FIRST_WAIT, _LONGEST_WAIT, message_id],
    )
