"""The consumer's connection to the warehouse, and how it waits while that is away."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import Any

import psycopg

from ytempire import clock
from ytempire.clock import ClockError
from ytempire.stream import arrays
from ytempire.stream.tally import Tally
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import ServerUnavailable

_FIRST_WAIT_SECONDS = 0.25
_LONGEST_WAIT_SECONDS = 5.0
_SAYS_EVERY_SECONDS = 30.0
_CANCELS_WITHIN_SECONDS = 2.0
_LOCK_TIMEOUT = "30s"
"""A batch that another's lock keeps waiting so long lets go of its own locks, and is tried anew."""
_TCP = {"TCP_KEEPIDLE": 30, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 3, "TCP_USER_TIMEOUT": 60_000}
"""A server whose machine is gone is noticed within a minute; of TCP, where the system has it."""


def is_away(error: Exception) -> bool:
    """Say whether an error passes by itself: a server that is away, full, or a replica for a while.

    What is left is a bug of ours or a broken schema, which waiting does not mend.
    """
    if isinstance(error, psycopg.Error):
        # 25: the transaction was ended from outside, or the server may only be read just now.
        return isinstance(error, psycopg.OperationalError) or (error.sqlstate or "")[:2] == "25"
    return isinstance(error, ServerUnavailable | ClockError | OSError)


class Database:
    """A connection as the writer that is made when it is asked for, and made anew when lost."""

    def __init__(self, warehouse: Warehouse, tally: Tally, says: Callable[[str], None]) -> None:
        self._warehouse = warehouse
        self._tally = tally
        self._says = says
        self._connection: psycopg.Connection | None = None
        self._wait = _FIRST_WAIT_SECONDS
        self._began = self._said = 0.0

    def connection(self) -> psycopg.Connection:
        """Return the connection, outside a transaction."""
        if self._connection is None or self._connection.closed:
            made = self._warehouse.connect("writer", autocommit=True)
            made.execute(f"set lock_timeout = '{_LOCK_TIMEOUT}'")
            _tend(made)
            arrays.register(made)
            self._connection = made
        return self._connection

    def close(self) -> None:
        """Close it; what was not committed is rolled back."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def is_held_up(self, seconds: float) -> None:
        """Say that what it was asked is not done for so long; once, and then now and then."""
        if self._tally.database_away_since is None:
            self._tally.database_away_since = clock.wall_now()
            self._began = monotonic() - seconds
        elif monotonic() - self._said < _SAYS_EVERY_SECONDS:
            return
        self._said = monotonic()
        self._says(
            f"the database does not answer for {self._said - self._began:.0f} s: it hangs, or "
            "somebody holds a lock on what is written (`ytempire doctor` looks, pg_blocking_pids() "
            "tells whose). Nothing is read until it does, and nothing is lost"
        )

    def interrupt(self, *, at_once: bool) -> None:
        """End what is done on the connection, in another thread: it is rolled back.

        Parameters
        ----------
        at_once
            Wake what waits, instead of asking the server, which may hang.
        """
        connection = self._connection
        if connection is None or connection.closed:
            return  # it is being made, which has its own end
        if not at_once:
            with suppress(psycopg.Error):  # a server that hangs takes no word
                connection.cancel_safe(timeout=_CANCELS_WITHIN_SECONDS)
            return
        with suppress(psycopg.Error, OSError), _socket_of(connection) as ours:
            ours.shutdown(socket.SHUT_RDWR)

    def has_worked(self) -> None:
        """Note that it did what was asked."""
        if self._tally.database_away_since is not None:
            self._tally.database_away_since = None
            self._wait = _FIRST_WAIT_SECONDS
            self._says(f"the database works again, after {monotonic() - self._began:.0f} s")

    def wait(
        self,
        error: Exception,
        idle: Callable[[float], bool],
        do: Callable[[Callable[[psycopg.Connection], Any]], Any],
    ) -> None:
        """Wait until the database answers; longer each time until it also works.

        Parameters
        ----------
        error
            What it answered instead.
        idle
            Passes so many seconds, and says whether to go on.
        do
            Does something on the connection, without waiting for it deaf.
        """
        self.close()
        if self._tally.database_away_since is None:
            self._tally.database_away_since = clock.wall_now()
            self._began = self._said = monotonic()
            self._says(
                f"the database does not answer ({in_a_line(error)}): nothing is read until it "
                "does, and nothing is lost"
            )
        while idle(self._wait):
            self._wait = min(self._wait * 2, _LONGEST_WAIT_SECONDS)
            if monotonic() - self._said > _SAYS_EVERY_SECONDS:
                self._said = monotonic()
                away = self._said - self._began
                self._says(f"the database is away for {away:.0f} s: {in_a_line(error)}")
            try:
                do(lambda connection: connection.execute("select 1"))
                clock.now()
            except Exception as again:
                if not is_away(again):
                    raise
                error = again
                self.close()
            else:
                return


def _tend(connection: psycopg.Connection) -> None:
    """Let the system notice a server that is gone without a word."""
    with _socket_of(connection) as ours:
        if ours.family in (socket.AF_INET, socket.AF_INET6):
            ours.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            for name, value in _TCP.items():
                if (option := getattr(socket, name, None)) is not None:
                    ours.setsockopt(socket.IPPROTO_TCP, option, value)


def _socket_of(connection: psycopg.Connection) -> socket.socket:
    return socket.socket(fileno=os.dup(connection.fileno()))


def in_a_line(error: Exception) -> str:
    """Return what an error says, in a line."""
    return (" ".join(str(error).split()) or type(error).__name__)[:300]
