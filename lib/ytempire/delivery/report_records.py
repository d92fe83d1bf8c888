"""What went where: the rows of report_deliveries, and the right to send one.

An edition goes to a target once. A row is written before anything is sent; one that says `sending`
while nobody holds its lock is of a process that died, and is sent again with the id it had.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import NAMESPACE_URL, UUID, uuid5

import psycopg
from psycopg.rows import class_row

from ytempire import clock
from ytempire.delivery.edition import Edition
from ytempire.warehouse.connection import Warehouse, carry_clock

FIRST_WAIT = timedelta(minutes=5)
LONGEST_WAIT = timedelta(hours=2)
KEPT = timedelta(days=400)
"""A row of an older delivery is removed; one of that edition would count as the first again."""
_LOCKED = "select pg_try_advisory_lock(hashtextextended(%s, 0))"
_LATEST = """
select
    edition, target, occasion, kind, message_id, state, first_attempt_at, ended_at,
    next_attempt_at, attempts, outcome, edition_made_at
from ytempire.report_deliveries
where edition = %s and target = %s
order by occasion desc
limit 1
"""
_UNFINISHED = """
select
    edition, target, occasion, kind, message_id, state, first_attempt_at, ended_at,
    next_attempt_at, attempts, outcome, edition_made_at
from ytempire.report_deliveries
where state = 'sending' or (state = 'waiting' and next_attempt_at <= %s)
order by first_attempt_at, edition, target
"""
_BEGIN = """
insert into ytempire.report_deliveries as kept (
    edition, target, occasion, kind, message_id, state, edition_made_at, first_attempt_at,
    last_attempt_at, attempts
) values (
    %(edition)s, %(target)s, %(occasion)s, %(kind)s, %(message_id)s, 'sending', %(made_at)s,
    %(now)s, %(now)s, 1
)
on conflict (edition, target, occasion) do update set
    kind = excluded.kind, state = 'sending', edition_made_at = excluded.edition_made_at,
    last_attempt_at = excluded.last_attempt_at, attempts = kept.attempts + 1,
    next_attempt_at = null, ended_at = null
"""
_END = """
update ytempire.report_deliveries set
    state = %(state)s, outcome = %(outcome)s, carried = coalesce(%(carried)s, carried),
    last_attempt_at = %(now)s, next_attempt_at = %(next_attempt_at)s, ended_at = %(ended_at)s
where edition = %(edition)s and target = %(target)s and occasion = %(occasion)s
"""


@dataclass(frozen=True)
class Record:
    """A row of report_deliveries."""

    edition: str
    target: str
    occasion: int
    kind: str
    message_id: UUID
    state: str
    first_attempt_at: datetime
    ended_at: datetime | None
    next_attempt_at: datetime | None
    attempts: int
    outcome: str | None
    edition_made_at: datetime | None


@dataclass(frozen=True)
class Claim:
    """A delivery that only this process may make now."""

    edition: str
    target: str
    occasion: int
    attempts: int
    first_attempt_at: datetime

    @property
    def message_id(self) -> UUID:
        """Return the id of its message: made of what it is, so that no attempt has another."""
        about = f"ytempire:{self.edition}:{self.target}:{self.occasion}"
        return uuid5(NAMESPACE_URL, about)


class Records:
    """The rows, over a connection of its own that holds the locks.

    A lock is the connection's: it is gone with the process, however that ends.
    """

    def __init__(self, connection: psycopg.Connection) -> None:
        self._connection = connection

    @classmethod
    @contextmanager
    def opened(cls, warehouse: Warehouse) -> Iterator[Records]:
        """Open them, as long as the block."""
        connection = warehouse.connect("writer", autocommit=True)
        try:
            yield cls(connection)
        finally:
            connection.close()

    def latest(self, edition: str, target: str) -> Record | None:
        """Return what last became of an edition at a target; None: nothing was sent."""
        with self._connection.cursor(row_factory=class_row(Record)) as cursor:
            return cursor.execute(_LATEST, [edition, target]).fetchone()

    def unfinished(self) -> list[Record]:
        """Return what is to be tried again now, and what a process that died may have left."""
        with self._connection.cursor(row_factory=class_row(Record)) as cursor:
            return cursor.execute(_UNFINISHED, [clock.wall_now()]).fetchall()

    @contextmanager
    def alone(self, edition: str, target: str) -> Iterator[bool]:
        """Hold the right to send an edition to a target; False: another process has it."""
        key = f"report_deliveries:{edition}:{target}"
        row = self._connection.execute(_LOCKED, [key]).fetchone()
        is_held = row is not None and bool(row[0])
        try:
            yield is_held
        finally:
            if is_held:
                self._connection.execute(
                    "select pg_advisory_unlock(hashtextextended(%s, 0))", [key]
                )

    def begin(self, claim: Claim, kind: str, made_at: datetime | None) -> None:
        """Write that a message is about to go out."""
        self._run(
            _BEGIN, edition=claim.edition, target=claim.target, occasion=claim.occasion, kind=kind,
            message_id=claim.message_id, made_at=made_at, now=clock.wall_now(),
        )  # fmt: skip

    def end(
        self,
        claim: Claim,
        state: str,
        said: str,
        *,
        carried: str | None = None,
        again_after: timedelta | None = None,
    ) -> None:
        """Write what became of it: what was carried, or when it is tried again."""
        now = clock.wall_now()
        self._run(
            _END, edition=claim.edition, target=claim.target, occasion=claim.occasion, state=state,
            outcome=said, carried=carried, now=now,
            next_attempt_at=None if again_after is None else now + again_after,
            ended_at=now if again_after is None else None,
        )  # fmt: skip

    def forget(self) -> None:
        """Remove what is older than anybody asks for."""
        self._run(
            "delete from ytempire.report_deliveries where first_attempt_at < %(oldest)s "
            "and state in ('sent', 'failed')",
            oldest=clock.wall_now() - KEPT,
        )

    def _run(self, statement: str, **values: object) -> None:
        with self._connection.transaction():
            carry_clock(self._connection)
            self._connection.execute(statement.encode(), values)


def claim_of(edition: Edition, target: str, latest: Record | None, *, again: bool) -> Claim | None:
    """Return what is to be sent; None: it was, and nobody asked for it again."""
    if latest is None:
        return Claim(edition.name, target, 1, 0, clock.wall_now())
    if latest.state == "sent":
        return (
            Claim(edition.name, target, latest.occasion + 1, 0, clock.wall_now()) if again else None
        )
    return Claim(edition.name, target, latest.occasion, latest.attempts, latest.first_attempt_at)


def wait_after(attempts: int) -> timedelta:
    """Return how long to wait after so many attempts: twice as long each time."""
    wait: timedelta = FIRST_WAIT * 2 ** min(attempts, 20)
    return min(wait, LONGEST_WAIT)
