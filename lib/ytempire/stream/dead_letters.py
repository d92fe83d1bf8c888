"""Messages that could not be believed: kept as they came, listed, dismissed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

import psycopg
from psycopg.rows import class_row

from ytempire.stream.messages import Message, Refused
from ytempire.warehouse.connection import carry_clock

State = Literal["open", "replayed", "dismissed", "all"]


@dataclass(frozen=True)
class DeadLetter:
    """A message that could not be believed.

    Attributes
    ----------
    raw
        Its value, byte for byte.
    error_class, error
        Why, when it was tried last.
    event_id
        The event that it turned out to be; None: it was not replayed.
    """

    dead_letter_id: int
    cluster: str
    topic: str
    kafka_partition: int
    kafka_offset: int
    kafka_at: datetime | None
    message_key: bytes | None
    raw: bytes
    error_class: str
    error: str
    attempts: int
    first_at: datetime
    last_at: datetime
    replayed_at: datetime | None
    event_id: UUID | None
    dismissed_at: datetime | None
    dismissed_why: str | None

    @property
    def state(self) -> State:
        """Return what became of it."""
        if self.replayed_at is not None:
            return "replayed"
        return "open" if self.dismissed_at is None else "dismissed"

    @property
    def message(self) -> Message:
        """Return it as it came."""
        at = self.kafka_at
        return Message(
            self.topic,
            self.kafka_partition,
            self.kafka_offset,
            None if at is None else round(at.timestamp() * 1000),
            self.message_key,
            self.raw,
        )


def keep(
    connection: psycopg.Connection, cluster: str, refused: Sequence[Refused], at: datetime
) -> None:
    """Keep messages that are refused; one that is kept already is left as it is settled."""
    if not refused:
        return
    messages = [one.message for one in refused]
    connection.execute(
        _KEEP,
        {
            "cluster": cluster,
            "at": at,
            "topics": [one.topic for one in messages],
            "partitions": [one.partition for one in messages],
            "offsets": [one.offset for one in messages],
            "stamps": [one.at_ms for one in messages],
            "keys": [one.key for one in messages],
            "raws": [one.value for one in messages],
            "classes": [one.error_class for one in refused],
            "errors": [_storable(one.error) for one in refused],
        },
    )


def find(
    connection: psycopg.Connection,
    *,
    state: State = "open",
    topic: str | None = None,
    error_class: str | None = None,
    since: datetime | None = None,
    ids: Sequence[int] | None = None,
    most: int | None = None,
) -> list[DeadLetter]:
    """Return dead letters, the latest first."""
    with connection.cursor(row_factory=class_row(DeadLetter)) as cursor:
        cursor.execute(
            _FIND,
            {
                "state": state,
                "topic": topic,
                "error_class": error_class,
                "since": since,
                "ids": None if ids is None else list(ids),
                "most": most,
            },
        )
        return cursor.fetchall()


def count(
    connection: psycopg.Connection,
    *,
    state: State = "open",
    topic: str | None = None,
    error_class: str | None = None,
    since: datetime | None = None,
) -> dict[str, int]:
    """Return how many dead letters there are, by why they were refused."""
    narrowed = {
        "state": state,
        "topic": topic,
        "error_class": error_class,
        "since": since,
        "ids": None,
    }
    return dict(connection.execute(_COUNT, narrowed).fetchall())


def dismiss(connection: psycopg.Connection, ids: Sequence[int], why: str) -> int:
    """Say that open dead letters are not wanted; return how many were open."""
    with connection.transaction():
        carry_clock(connection)
        return connection.execute(_DISMISS, [why, list(ids)]).rowcount


def lock(connection: psycopg.Connection, dead_letter_id: int) -> DeadLetter | None:
    """Lock an open dead letter until the transaction ends; None: it is settled, or not there."""
    with connection.cursor(row_factory=class_row(DeadLetter)) as cursor:
        return cursor.execute(_LOCK, [dead_letter_id]).fetchone()


def refuse_again(connection: psycopg.Connection, dead_letter_id: int, why: Refused) -> None:
    """Note that a dead letter was tried in vain."""
    connection.execute(
        _REFUSED, {"id": dead_letter_id, "class": why.error_class, "error": _storable(why.error)}
    )


def settle(connection: psycopg.Connection, dead_letter_id: int, event_id: UUID) -> None:
    """Note which event a dead letter turned out to be."""
    connection.execute(_REPLAYED, {"id": dead_letter_id, "event_id": event_id})


def _storable(words: str) -> str:
    """Return words that PostgreSQL takes, whatever the message had that they quote."""
    return words.encode("utf-8", "backslashreplace").decode().replace("\0", "\\0")


_COLUMNS = """
    dead_letter_id, cluster, topic, kafka_partition, kafka_offset, kafka_at, message_key, raw,
    error_class, error, attempts, first_at, last_at, replayed_at, event_id, dismissed_at,
    dismissed_why
"""
_KEEP = """
insert into ytempire.dead_letters (
    cluster, topic, kafka_partition, kafka_offset, kafka_at, message_key, raw, error_class, error,
    first_at, last_at
)
select
    %(cluster)s, topic, kafka_partition, kafka_offset,
    timestamptz 'epoch' + kafka_at_ms * interval '1 millisecond',
    message_key, raw, error_class, error, %(at)s, %(at)s
from unnest(
    %(topics)s::text[], %(partitions)s::integer[], %(offsets)s::bigint[], %(stamps)s::bigint[],
    %(keys)s::bytea[], %(raws)s::bytea[], %(classes)s::text[], %(errors)s::text[]
) as refused (
    topic, kafka_partition, kafka_offset, kafka_at_ms, message_key, raw, error_class, error
)
on conflict do nothing
"""
_NARROWED = """
from ytempire.dead_letters
where
    (
        %(state)s = 'all'
        or %(state)s = case
            when replayed_at is not null then 'replayed'
            when dismissed_at is not null then 'dismissed'
            else 'open'
        end
    )
    and (%(topic)s::text is null or topic = %(topic)s)
    and (%(error_class)s::text is null or error_class = %(error_class)s)
    and (%(since)s::timestamptz is null or first_at >= %(since)s)
    and (%(ids)s::bigint[] is null or dead_letter_id = any(%(ids)s))
"""
_FIND = f"select {_COLUMNS} {_NARROWED} order by dead_letter_id desc limit %(most)s"
_COUNT = f"select error_class, count(*) {_NARROWED} group by error_class order by 2 desc, 1"
_LOCK = f"""
select {_COLUMNS}
from ytempire.dead_letters
where dead_letter_id = %s and replayed_at is null and dismissed_at is null
for update
"""
_REFUSED = """
update ytempire.dead_letters
set
    attempts = attempts + 1, error_class = %(class)s, error = %(error)s,
    last_at = ytempire.clock_now()
where dead_letter_id = %(id)s
"""
_REPLAYED = """
update ytempire.dead_letters
set
    attempts = attempts + 1, last_at = ytempire.clock_now(),
    replayed_at = ytempire.clock_now(), event_id = %(event_id)s
where dead_letter_id = %(id)s
"""
_DISMISS = """
update ytempire.dead_letters
set dismissed_at = ytempire.clock_now(), dismissed_why = %s
where dead_letter_id = any(%s) and replayed_at is null and dismissed_at is null
"""
