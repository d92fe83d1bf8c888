"""Events that waited for a channel are tried again when it is known.

What cannot be believed then joins the dead letters, as it would have when it came: it is listed,
replayed and dismissed there, and holds up none of the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

import psycopg
from psycopg.rows import class_row

from ytempire import clock
from ytempire.alerts.rules import Rulebook
from ytempire.stream import arrays, dead_letters, events, instants, writing
from ytempire.stream.events import Event, EventRefused
from ytempire.stream.handling import Effects, apply
from ytempire.stream.messages import Message, Refused, Told

MOST_RETRIED = 1000
"""Events that are tried again at once: a batch as any other."""


@dataclass(frozen=True)
class _Waiting:
    """An event that waits, and where it came from."""

    event_id: UUID
    cluster: str
    topic: str
    kafka_partition: int
    kafka_offset: int
    kafka_at: datetime | None
    received_at: datetime
    payload: str

    @property
    def message(self) -> Message:
        """Return its message: the value as it is stored, which says what was sent."""
        at = self.kafka_at
        return Message(
            self.topic, self.kafka_partition, self.kafka_offset,
            None if at is None else round(at.timestamp() * 1000), None, self.payload.encode(),
        )  # fmt: skip


def retry(connection: psycopg.Connection, book: Rulebook, channels: Sequence[str]) -> Effects:
    """Write the facts of events whose channel has become known, at most `MOST_RETRIED`.

    Parameters
    ----------
    connection
        As the writer, inside a transaction.
    book
        The rules of alerts.
    channels
        The channels that notices go to.

    Returns
    -------
    Effects
        ``waiting`` holds the events that were tried and stay, with what they wait for;
        ``unusable`` those that joined the dead letters, with the reason.
    """
    with connection.cursor(row_factory=class_row(_Waiting)) as cursor:
        rows = {row.event_id: row for row in cursor.execute(_RETRIED, [MOST_RETRIED])}
    if not rows:
        return Effects()
    arrays.register(connection)
    told: list[Told] = []
    refused: list[Refused] = []
    places: dict[Message, UUID] = {}
    for row in rows.values():
        message = row.message
        places[message] = row.event_id
        try:
            one = Told(message, events.parse_stored(message.value))
        except EventRefused as why:
            refused.append(Refused(message, why.reason_class, why.words))
        else:
            [event] = instants.believed([one], row.received_at)
            told.append(one._replace(event=event))
    effects = _try(connection, told, book, channels, refused)
    dead = {places[one.message]: one for one in refused}
    effects.unusable = {id_: one.error for id_, one in dead.items()}
    tried = [id_ for id_ in rows if id_ not in dead]
    connection.execute(_SETTLED, [tried, [effects.waiting.get(id_) for id_ in tried]])
    _set_aside(connection, rows, dead)
    return effects


def _try(
    connection: psycopg.Connection,
    told: Sequence[Told],
    book: Rulebook,
    channels: Sequence[str],
    refused: list[Refused],
) -> Effects:
    """Apply events; halve them where one cannot be believed, until it is found and refused."""
    if not told:
        return Effects()
    found: list[Event] = [one.event for one in told]
    try:
        with connection.transaction():
            return apply(connection, found, book, channels)
    except psycopg.Error as error:
        if not writing.is_of_content(error):
            raise
        if len(told) == 1:
            refused.append(writing.refusal(told[0].message, error))
            return Effects()
    middle = len(told) // 2
    first, second = (
        _try(connection, part, book, channels, refused) for part in (told[:middle], told[middle:])
    )
    return Effects(
        first.waiting | second.waiting,
        first.ledger_entries + second.ledger_entries,
        first.alerts + second.alerts,
    )


def _set_aside(
    connection: psycopg.Connection, rows: dict[UUID, _Waiting], dead: dict[UUID, Refused]
) -> None:
    """Move events to the dead letters: there they are no events yet, as others of their kind."""
    if not dead:
        return
    for cluster in sorted({rows[id_].cluster for id_ in dead}):
        those = [one for id_, one in dead.items() if rows[id_].cluster == cluster]
        dead_letters.keep(connection, cluster, those, clock.now())
    connection.execute(
        "delete from ytempire.stream_events where event_id = any(%s::uuid[])", [list(dead)]
    )


_RETRIED = """
select
    events.event_id, events.cluster, events.topic, events.kafka_partition, events.kafka_offset,
    events.kafka_at, events.received_at, events.payload::text as payload
from ytempire.stream_events as events
inner join ytempire.channels on events.waits_for = 'channel ' || channels.youtube_channel_id
where events.waits_for is not null
order by events.event_id
limit %s
for update of events skip locked
"""
_SETTLED = """
update ytempire.stream_events as events
set waits_for = tried.waits_for
from unnest(%s::uuid[], %s::text[]) as tried (event_id, waits_for)
where events.event_id = tried.event_id
"""
