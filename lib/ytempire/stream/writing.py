"""One transaction a batch: events, their facts, dead letters, and how far the stream is written.

A message that the database refuses for what it says is found by halving the batch, and joins the
dead letters; a database that is away raises, and nothing of the batch is written.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

import psycopg

from ytempire import clock
from ytempire.stream import dead_letters, fence
from ytempire.stream.events import Event
from ytempire.stream.fence import Stream
from ytempire.stream.messages import Batch, Message, Refused, Told

Handle = Callable[[psycopg.Connection, Sequence[Event]], Mapping[UUID, str]]
"""Writes the facts of events that are new, and tells what those wait for that it cannot write."""
AHEAD = timedelta(minutes=5)
"""An event that says it happened later than this after its receipt has a wrong clock."""
REFUSED_BY_DATABASE = "refused_by_database"
_MOST_WORDS = 500


@dataclass
class Written:
    """What became of the messages of a batch.

    Attributes
    ----------
    events
        Event type -> events that were new.
    repeated
        Events that were known already.
    dead
        Error class -> dead letters.
    before
        Messages that another consumer, or this one before it was restarted, had written.
    """

    events: Counter[str] = field(default_factory=Counter)
    repeated: int = 0
    dead: Counter[str] = field(default_factory=Counter)
    before: int = 0

    def add(self, other: Written) -> None:
        """Add what became of other messages."""
        self.events += other.events
        self.repeated += other.repeated
        self.dead += other.dead
        self.before += other.before

    @property
    def messages(self) -> int:
        """Return how many messages were written, whatever they were."""
        return self.events.total() + self.repeated + self.dead.total()


def write(connection: psycopg.Connection, stream: Stream, batch: Batch, handle: Handle) -> Written:
    """Write a batch, all of it or nothing.

    Parameters
    ----------
    connection
        As the writer, outside a transaction.
    stream
        Whose offsets are moved.
    batch
        Some of it may be written already.
    handle
        Writes the facts of the events.

    Raises
    ------
    ytempire.stream.errors.FenceMoved
        If the offsets are not ours any more.
    psycopg.OperationalError
        If the database is away, or two transactions were in each other's way.
    """
    at = clock.now()
    try:
        return _write(connection, stream, batch, handle, at, halving=False)
    except psycopg.Error as error:
        if not is_of_content(error):
            raise
    return _write(connection, stream, batch, handle, at, halving=True)


def is_of_content(error: psycopg.Error) -> bool:
    """Say whether the database refuses what a message says, and would always do so.

    Beside data that a type cannot hold: a constraint or a trigger that says no, and a limit that a
    message exceeds, as JSON nested too deep.
    """
    if isinstance(
        error, psycopg.DataError | psycopg.IntegrityError | psycopg.errors.RaiseException
    ):
        return True
    return (error.sqlstate or "").startswith("54")


def refusal(message: Message, error: psycopg.Error) -> Refused:
    """Return a message with what the database said of it."""
    return Refused(message, REFUSED_BY_DATABASE, " ".join(str(error).split())[:_MOST_WORDS])


def _write(
    connection: psycopg.Connection,
    stream: Stream,
    batch: Batch,
    handle: Handle,
    at: datetime,
    *,
    halving: bool,
) -> Written:
    with connection.transaction():
        if clock.is_virtual():
            connection.execute("select set_config('ytempire.clock_at', %s, true)", [at.isoformat()])
        held = fence.lock(connection, stream, batch.ends)
        new = batch.beyond(held)
        writer = _Writer(connection, stream.cluster, handle, at)
        refused = list(new.refused)
        if halving:
            refused += writer.halve(new.told)
        elif new.told:
            writer.write(new.told)
        dead_letters.keep(connection, stream.cluster, refused, at)
        fence.move(connection, stream, new.ends)
    writer.done.before = batch.size - new.size
    writer.done.dead = Counter(one.error_class for one in refused)
    return writer.done


class _Writer:
    """Writes events inside one transaction."""

    def __init__(
        self, connection: psycopg.Connection, cluster: str, handle: Handle, at: datetime
    ) -> None:
        self.done = Written()
        self._connection = connection
        self._cluster = cluster
        self._handle = handle
        self._at = at

    def halve(self, told: Sequence[Told]) -> list[Refused]:
        """Write what can be written; return what the database refuses, each alone."""
        if not told:
            return []
        try:
            with self._connection.transaction():
                self.write(told)
                self._connection.execute("delete from pg_temp.stream_staging")
        except psycopg.Error as error:
            if not is_of_content(error):
                raise
            if len(told) == 1:
                return [refusal(told[0].message, error)]
            middle = len(told) // 2
            return self.halve(told[:middle]) + self.halve(told[middle:])
        return []

    def write(self, told: Sequence[Told]) -> None:
        """Write events and their facts; those that are known already are left alone."""
        firsts: dict[UUID, Told] = {}
        for one in told:
            firsts.setdefault(one.event.event_id, one)
        new = insert(self._connection, self._cluster, firsts.values(), self._at)
        fresh = [one.event for id_, one in firsts.items() if id_ in new]
        if fresh:
            note_waiting(self._connection, self._handle(self._connection, fresh))
        # Only here, where nothing can be refused any more: a half that failed counts nothing.
        self.done.events.update(event.event_type for event in fresh)
        self.done.repeated += len(told) - len(fresh)


def insert(
    connection: psycopg.Connection, cluster: str, told: Iterable[Told], at: datetime
) -> set[UUID]:
    """Insert events, each once; return the ids of those that were new.

    Parameters
    ----------
    told
        One an event id.
    """
    with connection.cursor() as cursor:
        cursor.execute(_STAGE)
        with cursor.copy(_COPY) as copy:
            copy.write(b"".join([_line(message, event) for message, event in told]))
        cursor.execute(_INSERT, [cluster, at, at + AHEAD])
        return {id_ for (id_,) in cursor.fetchall()}


def note_waiting(connection: psycopg.Connection, waiting: Mapping[UUID, str]) -> None:
    """Note what events wait for."""
    if waiting:
        connection.execute(_WAIT, [list(waiting), list(waiting.values())])


def _line(message: Message, event: Event) -> bytes:
    """Return a line of COPY's text format: the payload's own line ends and tabs are escaped."""
    payload = message.value.replace(b"\\", b"\\\\")
    payload = payload.replace(b"\n", b"\\n").replace(b"\t", b"\\t").replace(b"\r", b"\\r")
    at = "\\N" if message.at_ms is None else message.at_ms
    return (
        (
            f"{event.event_id}\t{event.event_type}\t{event.schema_version}\t{message.topic}\t"
            f"{message.partition}\t{message.offset}\t{event.occurred_at.isoformat()}\t{at}\t"
        ).encode()
        + payload
        + b"\n"
    )


_STAGE = """
create temporary table if not exists stream_staging (
    event_id uuid, event_type text, schema_version smallint, topic text, kafka_partition integer,
    kafka_offset bigint, occurred_at timestamptz, kafka_at_ms bigint, payload jsonb
) on commit delete rows;
"""
_COPY = "copy pg_temp.stream_staging from stdin"
_INSERT = """
insert into ytempire.stream_events (
    event_id, event_type, schema_version, cluster, topic, kafka_partition, kafka_offset,
    occurred_at, kafka_at, received_at, payload, is_ahead
)
select
    event_id, event_type, schema_version, %s, topic, kafka_partition, kafka_offset, occurred_at,
    timestamptz 'epoch' + kafka_at_ms * interval '1 millisecond', %s, payload, occurred_at > %s
from pg_temp.stream_staging
on conflict (event_id) do nothing
returning event_id
"""
_WAIT = """
update ytempire.stream_events as events
set waits_for = waiting.waits_for
from unnest(%s::uuid[], %s::text[]) as waiting (event_id, waits_for)
where events.event_id = waiting.event_id
"""
