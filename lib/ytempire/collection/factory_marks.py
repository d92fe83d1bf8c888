"""How far each table of the production database was read, kept beside what it brought."""

from __future__ import annotations

import psycopg

from ytempire.sources.factory_windows import ReadTo
from ytempire.warehouse import watermarks

SOURCE = "internal_db"


def read_to(connection: psycopg.Connection, scope: str) -> ReadTo | None:
    """Return how far a table was read; None: it never was."""
    through = watermarks.complete_through(connection, SOURCE, scope)
    if through is None:
        return None
    return ReadTo(through, watermarks.oldest_open(connection, SOURCE, scope))


def earliest(marks: list[ReadTo | None]) -> ReadTo | None:
    """Return the mark behind which all of several tables were read; None: one never was."""
    known = [mark for mark in marks if mark is not None]
    if len(known) < len(marks) or not known:
        return None
    numbers = [mark.oldest_open for mark in known if mark.oldest_open is not None]
    return ReadTo(
        min(mark.through for mark in known),
        min(numbers) if len(numbers) == len(known) else None,
    )


def advance(connection: psycopg.Connection, scope: str, mark: ReadTo) -> None:
    """Note that a table was read up to a mark, in the transaction of what it brought."""
    watermarks.advance(
        connection, SOURCE, scope, through=mark.through, oldest_open=mark.oldest_open
    )
