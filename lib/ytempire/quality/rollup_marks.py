"""How far facts have been rolled up: one row of source_watermarks a rolled up table.

A roll-up takes its mark before it looks for changed facts and keeps it, in the same
transaction, after its figures are written: facts that arrive in between are left for the next.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import psycopg

from ytempire.warehouse import watermarks

SOURCE = "rollup"
_SEEN = "transactions seen: "
_ONE_AT_A_TIME = 0x79746572_6F6C6C75
"""Key of the advisory lock that keeps two roll-ups apart."""


@dataclass(frozen=True)
class RollupMark:
    """The facts between the last roll-up of a table and this one.

    Attributes
    ----------
    table
        The rolled up table.
    since, seen
        Instant and transactions up to which facts were rolled up; None: never.
    through, told
        The same for this roll-up; None: the table it follows was never rolled up, so there is
        nothing to follow.
    """

    table: str
    since: datetime | None
    seen: str | None
    through: datetime | None
    told: str | None

    def window(
        self, from_date: date | str | None = None, before_date: date | str | None = None
    ) -> dict[str, object]:
        """Return the parameters of the query ``rollups/days_touched``.

        Parameters
        ----------
        from_date
            Ask for every day from here on as well (ISO text or a date).
        before_date
            Those days end before this one; None: they have no end.
        """
        return {
            "since": self.since,
            "seen": self.seen,
            "through": self.through,
            "told": self.told,
            "from_date": from_date,
            "before_date": before_date,
        }


def take(connection: psycopg.Connection, table: str, *, follows: str | None = None) -> RollupMark:
    """Return the mark of a roll-up that begins now.

    Waits for a roll-up that is under way, until the end of its transaction.

    Parameters
    ----------
    connection
        As the writer, in the transaction that will write the figures.
    table
        The table to be rolled up.
    follows
        The rolled up table that this one sums: only what that one has seen counts.
    """
    connection.execute("select pg_advisory_xact_lock(%s)", [_ONE_AT_A_TIME])
    since, seen = _kept(connection, table)
    if follows is not None:
        through, told = _kept(connection, follows)
    else:
        row = connection.execute(
            "select ytempire.clock_now(), pg_current_snapshot()::text"
        ).fetchone()
        assert row is not None
        through, told = row
    return RollupMark(table, since, seen, through, told)


def keep(connection: psycopg.Connection, mark: RollupMark) -> None:
    """Remember that the facts of `mark` are in its table, once the transaction commits."""
    if mark.told is None:
        return
    watermarks.advance(connection, SOURCE, mark.table, through=mark.through, note=_SEEN + mark.told)


def _kept(connection: psycopg.Connection, table: str) -> tuple[datetime | None, str | None]:
    row = connection.execute(
        "select complete_through, note from ytempire.source_watermarks "
        "where source = %s and scope = %s",
        [SOURCE, table],
    ).fetchone()
    if row is None or row[0] is None or not (row[1] or "").startswith(_SEEN):
        return None, None
    return row[0], row[1].removeprefix(_SEEN)
