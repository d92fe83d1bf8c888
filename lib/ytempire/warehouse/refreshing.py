"""Rolls the hours of videos up, on a connection of its own, whichever backend keeps them."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from time import sleep

import psycopg

from ytempire import clock
from ytempire.warehouse import backend
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import InUse

ATTEMPTS = 8
"""How often a refresh begins anew after others stood in its way."""
_IN_THE_WAY = (
    psycopg.errors.SerializationFailure,
    psycopg.errors.DeadlockDetected,
    psycopg.errors.LockNotAvailable,
)


@dataclass(frozen=True)
class Refreshed:
    """What a refresh did.

    Attributes
    ----------
    hours
        Rows written to the rolled-up hours; None: this backend does not tell.
    watermark
        Hours before it are rolled up; None: none is.
    """

    hours: int | None
    watermark: datetime | None

    def summary(self) -> str:
        """Return one sentence for people."""
        told = "the hours" if self.hours is None else f"{self.hours:,} hours"
        if self.watermark is None:
            return f"{told} of videos rolled up"
        return f"{told} of videos rolled up, through {self.watermark:%Y-%m-%d %H:%M} UTC"


def refresh(
    warehouse: Warehouse,
    *,
    until: datetime | None = None,
    wait: Callable[[float], None] = sleep,
) -> Refreshed:
    """Roll up the hours so far, and anew those whose readings changed.

    Killed at any point it loses nothing: each day is a transaction, and the next one goes on.

    Parameters
    ----------
    until
        Hours that began before this instant are rolled up, on TimescaleDB those that are over;
        None: now.
    wait
        Takes seconds, between attempts.

    Raises
    ------
    InUse
        If others were in the way `ATTEMPTS` times.
    """
    until = until or clock.now()
    for attempt in range(1, ATTEMPTS + 1):
        # A connection of its own: an error leaves the session's lock behind, closing does not.
        connection = warehouse.connect("owner", autocommit=True)
        try:
            return refresh_on(connection, until)
        except _IN_THE_WAY as error:
            if attempt == ATTEMPTS:
                raise InUse(
                    "the hours of videos are being rolled up elsewhere, or written to: "
                    "wait for it, then run the same command again"
                ) from error
        finally:
            connection.close()
        wait(random.uniform(0.1, 0.3) * attempt)  # noqa: S311 -- spreads attempts, guards nothing
    raise AssertionError


def refresh_on(connection: psycopg.Connection, until: datetime) -> Refreshed:
    """Refresh once on a connection with autocommit, to be closed after an error.

    Raises
    ------
    psycopg.errors.SerializationFailure, psycopg.errors.DeadlockDetected
        Call it again on another connection.
    psycopg.errors.LockNotAvailable
        Another refresh is running.
    """
    chosen = backend.recorded(connection)
    assert chosen is not None, "refreshed before it was migrated"
    connection.execute("set client_min_messages = warning")
    if clock.is_virtual():
        connection.execute("select set_config('ytempire.clock_at', %s, false)", [until.isoformat()])
    if chosen.name == "timescaledb":
        return _refresh_aggregate(connection, until)
    connection.execute("set work_mem = '128MB'")
    connection.execute("set jit = off")
    row = connection.execute("call ytempire.refresh_video_hours(%s)", [until]).fetchone()
    assert row is not None
    return Refreshed(row[0], _watermark(connection))


def _refresh_aggregate(connection: psycopg.Connection, until: datetime) -> Refreshed:
    """Refresh the continuous aggregate, never past the present and never into dropped days."""
    row = connection.execute(
        "select nullif(state.floor, '-infinity'), extension.extversion "
        "from ytempire.video_hours_state as state, pg_extension as extension "
        "where extension.extname = 'timescaledb'"
    ).fetchone()
    assert row is not None
    floor, version = row
    # A window that is open at its end would freeze the present hour until it is over.
    over = until.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    if floor is not None and over <= floor:
        return Refreshed(None, floor)
    times = 1 if backend.number(version) >= backend.MENDED else 2
    for _ in range(times):
        connection.execute(
            "call refresh_continuous_aggregate("
            "'ytempire.video_hours_gathered', %s::timestamptz, %s::timestamptz)",
            [floor, over],
        )
    connection.execute("update ytempire.video_hours_state set refreshed_at = ytempire.clock_now()")
    return Refreshed(None, over)


def _watermark(connection: psycopg.Connection) -> datetime | None:
    row = connection.execute(
        "select nullif(watermark, '-infinity') from ytempire.video_hours_state"
    ).fetchone()
    assert row is not None
    watermark: datetime | None = row[0]
    return watermark
