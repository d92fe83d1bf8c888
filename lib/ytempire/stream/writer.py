"""Writes a batch in a thread of its own, while the consumer reads the next one.

PostgreSQL and Python work side by side; the order stays, and there is one connection. Whoever else
wants it asks here, and gets it when the batch in flight has settled.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from time import monotonic
from typing import TypeVar

import psycopg

from ytempire.stream import writing
from ytempire.stream.database import Database
from ytempire.stream.fence import Stream
from ytempire.stream.messages import Batch
from ytempire.stream.writing import Handle, Written

_Result = TypeVar("_Result")
_SOON_SECONDS = 3.0
"""A batch that is slow takes as long; what is fetched meanwhile is kept."""
_SLICE_SECONDS = 0.5
_HELD_UP_AFTER_SECONDS = 5.0
_ENDS_WITHIN_SECONDS = 3.0
"""What is in flight when the end is asked for has so long, and then its query is ended."""
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
    meanwhile
        Passes a moment of waiting for the database, and says whether to go on.
    """

    def __init__(
        self,
        database: Database,
        handle: Handle,
        done: Callable[[Written, Batch], None],
        meanwhile: Callable[[], bool],
    ) -> None:
        self._database = database
        self._handle = handle
        self._done = done
        self._meanwhile = meanwhile
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
            self._done(self._result(future), batch)

    def do(self, work: Callable[[psycopg.Connection], _Result]) -> _Result:
        """Let something else be done on the connection; raises what the batch in flight met."""
        self.settle()
        return self._result(self._thread.submit(lambda: work(self._database.connection())))

    def drop(self) -> None:
        """Wait for the batch in flight, whatever became of it: the database knows."""
        if self._in_flight is not None:
            (future, _), self._in_flight = self._in_flight, None
            try:
                self._result(future)
            except Exception:  # which was met by who settled it, or is met again
                return

    def close(self) -> None:
        """End the thread."""
        self.drop()
        self._thread.shutdown()

    def _result(self, future: Future[_Result]) -> _Result:
        """Wait in slices: the group hears from us, and an end that is asked for comes.

        A lock that another holds, or a server that hangs, would otherwise hold us in silence.
        """
        began = monotonic()
        wait([future], _SOON_SECONDS)
        stopped: float | None = None
        while not future.done():
            if not self._meanwhile():
                stopped = monotonic() if stopped is None else stopped
                wait([future], _SLICE_SECONDS)
                late = monotonic() - stopped - _ENDS_WITHIN_SECONDS
                if late > 0:
                    self._database.interrupt(at_once=late > _SLICE_SECONDS)
            elif monotonic() - began > _HELD_UP_AFTER_SECONDS:
                self._database.is_held_up(monotonic() - began)
        return future.result()

    def _write(self, stream: Stream, batch: Batch) -> Written:
        for left in reversed(range(_TRIES)):
            try:
                return writing.write(self._database.connection(), stream, batch, self._handle)
            except _IN_THE_WAY:
                if not left:
                    raise
        raise AssertionError("unreachable")
