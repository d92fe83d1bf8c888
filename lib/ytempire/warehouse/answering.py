"""Whether the embedded server takes connections, and what to say where it should and does not."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import psycopg

from ytempire.warehouse import credentials, remains
from ytempire.warehouse.errors import ServerUnavailable

if TYPE_CHECKING:
    from ytempire.warehouse.embedded import EmbeddedServer

_PATIENCE_SECONDS = 20.0
_RECOVERY_SECONDS = 600.0
"""After a crash the write-ahead log is read again: up to 2 GB of it."""
_BUSY = ("starting up", "shutting down", "not yet accepting", "recovery mode")
_FULL = ("too many clients", "remaining connection slots")


def answers(server: EmbeddedServer) -> bool:
    """Say whether the server runs, after waiting for one that starts or stops.

    Raises
    ------
    ServerUnavailable
        If it runs and lets nobody in.
    """
    begun = time.monotonic()
    while (pid := remains.postmaster(server.data)) is not None:
        try:
            psycopg.connect(server.conninfo("reader"), connect_timeout=5).close()
        except psycopg.OperationalError as error:
            said = str(error)
            if any(reason in said for reason in _FULL):
                return True
            if "password authentication failed" in said:
                raise ServerUnavailable(_other_passwords(server)) from error
            busy = any(reason in said for reason in _BUSY)
            if time.monotonic() - begun > (_RECOVERY_SECONDS if busy else _PATIENCE_SECONDS):
                raise ServerUnavailable(_silent(server, pid)) from error
            time.sleep(0.1)
        else:
            return True
    return False


def _silent(server: EmbeddedServer, pid: int) -> str:
    return (
        f"the embedded database runs (process {pid}) and does not answer. Its log is {server.log}. "
        f"If it stays so, end it with kill -QUIT {pid} (kill -9 if that does not help) and run the "
        "same command again: what was stored is kept"
    )


def _other_passwords(server: EmbeddedServer) -> str:
    file = credentials.credentials_file(server.home)
    return (
        f"the passwords in {file} are not those of the embedded database beside it. Remove that "
        "file and run the same command again: new ones are made, and the data stays"
    )
