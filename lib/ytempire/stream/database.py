"""The consumer's connection to the warehouse, and how it waits while that is away."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

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
            self._connection = self._warehouse.connect("writer", autocommit=True)
            arrays.register(self._connection)
        return self._connection

    def close(self) -> None:
        """Close it; what was not committed is rolled back."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def has_worked(self) -> None:
        """Note that it did what was asked."""
        if self._tally.database_away_since is not None:
            self._tally.database_away_since = None
            self._wait = _FIRST_WAIT_SECONDS
            self._says(f"the database works again, after {monotonic() - self._began:.0f} s")

    def wait(self, error: Exception, idle: Callable[[float], bool]) -> None:
        """Wait until the database answers; longer each time until it also works.

        Parameters
        ----------
        error
            What it answered instead.
        idle
            Passes so many seconds, and says whether to go on.
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
                self.connection().execute("select 1")
                clock.now()
            except Exception as again:
                if not is_away(again):
                    raise
                error = again
                self.close()
            else:
                return


def in_a_line(error: Exception) -> str:
    """Return what an error says, in a line."""
    return (" ".join(str(error).split()) or type(error).__name__)[:300]
