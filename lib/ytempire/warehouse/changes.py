"""Hears what changed in the warehouse, as soon as it is committed.

Triggers on the tables that pages and reports read say which table changed and of which channels
(``ytempire.note_change``), over PostgreSQL's LISTEN and NOTIFY. A notice that nobody listens to is
gone: who begins to listen asks first, and who lost the connection is told that anything may have
changed.
"""

from __future__ import annotations

import asyncio
import json
import logging
import threading
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType

import psycopg

from ytempire import clock
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import ServerUnavailable

CHANNEL = "ytempire_changes"
WINDOW_SECONDS = 0.25
"""What comes within it is told together."""
_LOOK_SECONDS = 0.5
_FIRST_WAIT, _LONGEST_WAIT = 0.2, 10.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Changes:
    """What changed, over one or more transactions.

    Attributes
    ----------
    tables
        Names of tables; None: any may have changed, since notices may have been missed.
    channels
        ``channel_id`` of the channels concerned; None: many, or not known.
    at
        The product's clock when it was heard.
    """

    tables: frozenset[str] | None
    channels: frozenset[str] | None
    at: datetime

    def concerns(self, *tables: str, channel: str | None = None) -> bool:
        """Say whether any of these tables may have changed, of one channel or of any."""
        if self.tables is not None and self.tables.isdisjoint(tables):
            return False
        return channel is None or self.channels is None or channel in self.channels

    def __or__(self, other: Changes) -> Changes:
        """Join two tellings."""
        return Changes(
            None if None in (self.tables, other.tables)
            else frozenset().union(self.tables or (), other.tables or ()),
            None if None in (self.channels, other.channels)
            else frozenset().union(self.channels or (), other.channels or ()),
            max(self.at, other.at),
        )  # fmt: skip


class Listener:
    """Listens until it is closed; from one thread, or one task.

    ::

        with Listener(warehouse) as listener:
            for changes in listener:
                if changes.concerns("videos", "alerts"):
                    ...

    ``async for changes in listener.told()`` does the same in an event loop.

    Parameters
    ----------
    warehouse
        Listened to as its reader.
    window_seconds
        After the first notice so much longer is waited for others, which are told with it.
    """

    def __init__(self, warehouse: Warehouse, window_seconds: float = WINDOW_SECONDS) -> None:
        self._warehouse = warehouse
        self._window = window_seconds
        self._connection: psycopg.Connection | None = None
        self._was_connected = False
        self._closed = threading.Event()
        self._wait = _FIRST_WAIT

    def __enter__(self) -> Listener:
        """Begin to listen: what is committed from now on is heard."""
        self._connect()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop listening."""
        self.close()

    def close(self) -> None:
        """End, from any thread; whoever waits is let go within half a second."""
        self._closed.set()

    def __iter__(self) -> Iterator[Changes]:
        """Yield what changed, each time something has, until it is closed."""
        while not self._closed.is_set():
            changes = self.next(_LOOK_SECONDS)
            if changes is not None:
                yield changes
        self._drop()

    async def told(self) -> AsyncIterator[Changes]:
        """Yield the same without holding up the event loop."""
        try:
            while not self._closed.is_set():
                changes = await asyncio.to_thread(self.next, _LOOK_SECONDS)
                if changes is not None:
                    yield changes
        finally:
            self.close()
            self._drop()

    def next(self, timeout: float) -> Changes | None:
        """Return what changed since the last call; None: nothing, for so many seconds.

        A server that is away is tried again at growing intervals, and when it answers, anything
        may have changed.
        """
        try:
            if self._connection is None:
                return self._again(timeout)
            first = self._heard(timeout, most=1)
            if first is None:
                return None
            later = self._heard(self._window)
        except psycopg.OperationalError as error:
            _log.warning("changes are not heard: %s", " ".join(str(error).split()))
            self._drop()
            return None
        return first if later is None else first | later

    def _heard(self, seconds: float, most: int | None = None) -> Changes | None:
        assert self._connection is not None
        told = [
            json.loads(notice.payload)
            for notice in self._connection.notifies(timeout=seconds, stop_after=most)
        ]
        if not told:
            return None
        channels = [one["channels"] for one in told]
        return Changes(
            frozenset(one["table"] for one in told),
            None if None in channels else frozenset().union(*channels),
            clock.now(),
        )

    def _again(self, timeout: float) -> Changes | None:
        """Connect anew, after a pause."""
        until = time.monotonic() + timeout
        while not self._closed.is_set():
            try:
                return self._connect()
            except (psycopg.OperationalError, ServerUnavailable):
                pause = min(self._wait, max(0.0, until - time.monotonic()))
                self._wait = min(self._wait * 2, _LONGEST_WAIT)
                if not pause or self._closed.wait(pause):
                    return None
        return None

    def _connect(self) -> Changes | None:
        connection = self._warehouse.connect("reader", autocommit=True)
        connection.execute(f"listen {CHANNEL}")
        self._connection, self._wait = connection, _FIRST_WAIT
        if not self._was_connected:
            self._was_connected = True
            return None
        return Changes(None, None, clock.now())

    def _drop(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
