"""Names that only one process may hold at a time, whichever machine it runs on.

A name is an advisory lock of a session at the server: it is free again when its process is gone,
however it ended.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import psycopg

from ytempire.warehouse.connection import Warehouse

_TAKE = "select pg_try_advisory_lock(hashtextextended('ytempire/' || %s, 0))"
_GIVE_BACK = "select pg_advisory_unlock(hashtextextended('ytempire/' || %s, 0))"
_EVERY_SECONDS = 0.5


@contextmanager
def held(warehouse: Warehouse, names: Sequence[str], within_seconds: float) -> Iterator[str | None]:
    """Hold all the names as long as the block.

    Gives the name that another process still held after so many seconds; None: all are held.
    They are taken in order of the alphabet, so that two who want the same never wait for each
    other.
    """
    connection = warehouse.connect("writer", autocommit=True)
    deadline = time.monotonic() + within_seconds
    try:
        missing = None
        for name in sorted(set(names)):
            while not try_to_take(connection, name):
                if time.monotonic() >= deadline:
                    missing = name
                    break
                time.sleep(_EVERY_SECONDS)
            if missing is not None:
                break
        yield missing
    finally:
        connection.close()


def try_to_take(connection: psycopg.Connection, name: str) -> bool:
    """Take a name for the rest of the session, if nobody else holds it."""
    row = connection.execute(_TAKE, [name]).fetchone()
    return bool(row and row[0])


def give_back(connection: psycopg.Connection, name: str) -> None:
    """Let go of a name that this session holds."""
    connection.execute(_GIVE_BACK, [name])


def of_job(name: str) -> str:
    """Return the name that a run of a job holds."""
    return f"job/{name}"
