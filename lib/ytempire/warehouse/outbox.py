"""Messages for others, written with what they tell of and sent afterwards.

Whoever writes a fact that others are to hear of puts the message here in the same transaction;
``stream.publishing`` sends what waits and marks it. So nothing is told that did not happen, and
nothing that happened stays untold.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import psycopg
from psycopg.rows import class_row
from psycopg.types.json import Jsonb

from ytempire import clock

KEPT = timedelta(days=30)
"""So long a message that was sent is kept, for whoever asks what was told."""
_ONE_AT_A_TIME = "ytempire.outbox_messages"


@dataclass(frozen=True)
class Waiting:
    """A message that is not sent, or not confirmed."""

    message_id: int
    event_id: UUID
    topic: str
    message_key: str
    payload: dict[str, Any]


def put(connection: psycopg.Connection, topic: str, key: str, payload: Mapping[str, Any]) -> None:
    """Write a message, in the transaction of what it tells of; ``event_id`` is in its payload."""
    connection.execute(
        "insert into ytempire.outbox_messages (event_id, topic, message_key, payload, written_at) "
        "values (%s, %s, %s, %s, %s)",
        [payload["event_id"], topic, key, Jsonb(dict(payload)), clock.wall_now()],
    )


def take_turn(connection: psycopg.Connection) -> bool:
    """Be the only one who sends until the connection ends; False: somebody else does."""
    row = connection.execute(
        "select pg_try_advisory_lock(hashtext(%s))", [_ONE_AT_A_TIME]
    ).fetchone()
    assert row is not None
    return bool(row[0])


def waiting(connection: psycopg.Connection, most: int) -> list[Waiting]:
    """Return the first messages that wait, in their order."""
    with connection.cursor(row_factory=class_row(Waiting)) as cursor:
        return cursor.execute(
            "select message_id, event_id, topic, message_key, payload "
            "from ytempire.outbox_messages where sent_at is null order by message_id limit %s",
            [most],
        ).fetchall()


def sent(connection: psycopg.Connection, messages: Sequence[int]) -> None:
    """Mark messages that brokers have confirmed."""
    connection.execute(
        "update ytempire.outbox_messages set sent_at = %s, last_error = null "
        "where message_id = any(%s)",
        [clock.wall_now(), list(messages)],
    )


def failed(connection: psycopg.Connection, messages: Sequence[int], why: str) -> None:
    """Note why messages were not confirmed; they wait."""
    connection.execute(
        "update ytempire.outbox_messages set attempts = attempts + 1, last_error = %s "
        "where message_id = any(%s)",
        [why, list(messages)],
    )


def forget(connection: psycopg.Connection) -> int:
    """Remove what was sent so long ago that nobody asks; return how many messages."""
    return connection.execute(
        "delete from ytempire.outbox_messages where sent_at < %s", [clock.wall_now() - KEPT]
    ).rowcount
