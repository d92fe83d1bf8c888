"""Partitions of readings, one a UTC day, made ahead of what is loaded into them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

import psycopg

from ytempire.warehouse.connection import Warehouse

_WAIT = "2s"
"""How long a reader in the way is waited for: everybody else queues behind us meanwhile."""


def ensure(warehouse: Warehouse, instants: Iterable[datetime | date]) -> int:
    """Make the partitions of readings at these instants, in a transaction of its own.

    Call it before the transaction that loads them. Readings without a partition of their day lie
    in the default one and move when their day's is made: nothing is lost if somebody is in the
    way, and nothing is made where the backend keeps chunks by itself.

    Parameters
    ----------
    instants
        With a zone; or UTC days.

    Returns
    -------
    int
        Partitions made.
    """
    days = sorted({_utc_day(instant) for instant in instants})
    if not days:
        return 0
    try:
        with warehouse.transaction("writer") as connection:
            connection.execute("select set_config('lock_timeout', %s, true)", [_WAIT])
            row = connection.execute(
                "select ytempire.ensure_partitions(%s::date[])", [days]
            ).fetchone()
    except (psycopg.errors.LockNotAvailable, psycopg.errors.DeadlockDetected):
        return 0
    assert row is not None
    return int(row[0])


def _utc_day(instant: datetime | date) -> date:
    return instant.astimezone(UTC).date() if isinstance(instant, datetime) else instant
