"""Writes a batch in a thread of its own, while the consumer reads the next one.

PostgreSQL and Python work side by side; the order stays, and there is one connection. Whoever else
wants it asks here, and gets it when the batch in flight has settled.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

import psycopg

from ytempire.stream import writing
from ytempire.stream.database import Database
from ytempire.stream.fence import Stream
from ytempire.stream.messages import Batch
from ytempire.stream.writing import Handle, Written

_TRIES = 5
"""Of a batch that is in another transaction's way, before the database counts as away."""
_IN_THE_WAY = (psycopg.errors.DeadlockDetected, psycopg.errors.SerializationFailure)


class Writer:
    """One batch in flight at most.

    Parameters
    ----------
    database
        Where it is written.
    handle
        Writes the facts of new events.
    done
        Hears of each batch that was committed, in the thread that settles it.
    """

    def __init__(
        self, database: Database, handle: Handle, done: Callable[[Written, Batch], None]
    ) -> None:
        self._database = database
        self._handle = handle
        self._done = done
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="stream-writer")
        self._in_flight: tuple[Future[Written], Batch] | None = None

    def begin(self, stream: Stream, batch: Batch) -> None:
        """Begin to write a batch, once the one before has settled; raises what that one met."""
        self.settle()
        self._in_flight = self._thread.submit(self._write, stream, batch), batch

    def settle(self) -> None:
        """Wait for the batch in flight; raises what kept it from being written."""
        if self._in_flight is not None:
            (future, batch), self._in_flight = self._in_flight, None
            self._done(future.result(), batch)

    def connection(self) -> psycopg.Connection:
        """Return the connection, outside a transaction; raises what the batch in flight met."""
        self.settle()
        return self._database.connection()

    def drop(self) -> None:
        """Wait for the batch in flight, whatever became of it: the database knows."""
        if self._in_flight is not None:
            (future, _), self._in_flight = self._in_flight, None
            future.exception()

    def close(self) -> None:
        """End the thread."""
        self.drop()
        self._thread.shutdown()

    def _write(self, stream: Stream, batch: Batch) -> Written:
        for left in reversed(range(_TRIES)):
            try:
                return writing.write(self._database.connection(), stream, batch, self._handle)
            except _IN_THE_WAY:
                if not left:
                    raise
        raise AssertionError("unreachable")
