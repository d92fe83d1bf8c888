"""How far each source has been read."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

import psycopg

State = Literal["ok", "not_connected", "refused", "failed"]

_SET = """
insert into ytempire.source_watermarks as known (
    source, scope, complete_through, complete_date, last_attempt_at, last_ok_at, state, note,
    oldest_open_transaction
)
values (
    %(source)s, %(scope)s, %(complete_through)s, %(complete_date)s, ytempire.clock_now(),
    case when %(state)s in ('ok', 'refused') then ytempire.clock_now() end, %(state)s, %(note)s,
    %(oldest_open)s
)
on conflict (source, scope) do update set
    complete_through = greatest(excluded.complete_through, known.complete_through),
    complete_date = greatest(excluded.complete_date, known.complete_date),
    last_attempt_at = excluded.last_attempt_at,
    last_ok_at = coalesce(excluded.last_ok_at, known.last_ok_at),
    state = excluded.state,
    note = excluded.note,
    oldest_open_transaction = coalesce(
        excluded.oldest_open_transaction, known.oldest_open_transaction
    )
"""


def complete_through(connection: psycopg.Connection, source: str, scope: str) -> datetime | None:
    """Return the instant up to which all that the source knew has been read, or None."""
    row = connection.execute(
        "select complete_through from ytempire.source_watermarks where source = %s and scope = %s",
        [source, scope],
    ).fetchone()
    return row[0] if row else None


def oldest_open(connection: psycopg.Connection, source: str, scope: str) -> int | None:
    """Return the oldest transaction that the source had open when it was read, or None."""
    row = connection.execute(
        "select oldest_open_transaction from ytempire.source_watermarks "
        "where source = %s and scope = %s",
        [source, scope],
    ).fetchone()
    return row[0] if row else None


def complete_date(connection: psycopg.Connection, source: str, scope: str) -> date | None:
    """Return the last Pacific day that the source has told in full, or None."""
    row = connection.execute(
        "select complete_date from ytempire.source_watermarks where source = %s and scope = %s",
        [source, scope],
    ).fetchone()
    return row[0] if row else None


def advance(
    connection: psycopg.Connection,
    source: str,
    scope: str,
    *,
    through: datetime | None = None,
    day: date | None = None,
    state: State = "ok",
    note: str | None = None,
    oldest_open: int | None = None,
) -> None:
    """Note an attempt; a watermark never moves back.

    Parameters
    ----------
    oldest_open
        Of a source that is a database: its oldest transaction that was open.
    """
    connection.execute(
        _SET,
        {
            "source": source,
            "scope": scope,
            "complete_through": through,
            "complete_date": day,
            "state": state,
            "note": note,
            "oldest_open": oldest_open,
        },
    )
