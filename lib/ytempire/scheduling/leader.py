"""Who runs the jobs: one scheduler a database leads, others stand by until it is gone."""

from __future__ import annotations

import logging
import os
import socket
import threading
import time
from collections.abc import Callable
from uuid import uuid4

import psycopg

from ytempire import clock
from ytempire.scheduling import locks
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import WarehouseError

NAME = "lead"
"""The name that the leader's session holds; sql/queries/status/scheduler.sql looks for it."""
TRIES_EVERY_SECONDS = 2.0
BEATS_EVERY_SECONDS = 1.0
LOST_AFTER_SECONDS = 10.0
"""A session that does not answer for so long is believed lost: the server may have given the lock
to another already."""
_SEEN_EVERY_SECONDS = 15.0
_KEPT_ALIVE = (
    # The server notices a leader's machine that is gone within about half a minute.
    "set tcp_keepalives_idle = 10",
    "set tcp_keepalives_interval = 5",
    "set tcp_keepalives_count = 3",
    "set idle_session_timeout = 0",
)
_log = logging.getLogger(__name__)


class Leader:
    """The lead, as long as its session lives.

    Attributes
    ----------
    lost
        Set as soon as the session is gone: stop at once what only the leader may do.
    """

    def __init__(self, warehouse: Warehouse) -> None:
        self.lost = threading.Event()
        self._warehouse = warehouse
        self._connection: psycopg.Connection | None = None
        self._id = uuid4()
        self._answered = 0.0
        self._leaves = threading.Event()
        self._beating: threading.Thread | None = None

    def wait(self, stopping: threading.Event, says: Callable[[str], None]) -> bool:
        """Wait until the lead is free, and take it; False when it was told to stop first.

        A server that does not answer is tried again: the lead is worth waiting for.
        """
        told = ""
        while not stopping.is_set():
            try:
                if self._try():
                    return True
                sentence = "another scheduler runs the jobs of this database: standing by"
            except (psycopg.OperationalError, WarehouseError) as error:
                self._close()
                sentence = f"the database does not answer, trying on: {_in_a_line(error)}"
            if sentence != told:
                says(sentence)
                told = sentence
            stopping.wait(TRIES_EVERY_SECONDS)
        self._close()
        return False

    def leave(self, why: str) -> None:
        """Give the lead back, and write why; one that is lost is only closed."""
        self._leaves.set()
        if self._beating is not None and self._beating.is_alive():
            self._beating.join(timeout=BEATS_EVERY_SECONDS * 2)
        if not self.is_lost() and self._connection is not None:
            try:
                self._connection.execute(_ENDED, [clock.wall_now(), why, self._id])
            except psycopg.Error:
                _log.warning("the end of this lead could not be written")
        self._close()

    def is_lost(self) -> bool:
        """Say whether the session is gone, or does not answer any more."""
        if time.monotonic() - self._answered > LOST_AFTER_SECONDS:
            self.lost.set()
        return self.lost.is_set()

    def _try(self) -> bool:
        if self._connection is None or self._connection.closed:
            self._connection = self._warehouse.connect("writer", autocommit=True)
            for statement in _KEPT_ALIVE:
                self._connection.execute(statement)
        if not locks.try_to_take(self._connection, NAME):
            return False
        now = clock.wall_now()
        self._connection.execute(
            _TAKEN,
            {
                "leader_id": self._id,
                "host": socket.gethostname(),
                "pid": os.getpid(),
                "backend_pid": self._connection.info.backend_pid,
                "at": now,
            },
        )
        self._answered = time.monotonic()
        self._beating = threading.Thread(target=self._beat, name="leader", daemon=True)
        self._beating.start()
        return True

    def _beat(self) -> None:
        """Ask the session whether it lives, until it does not."""
        seen = time.monotonic()
        while not self._leaves.wait(BEATS_EVERY_SECONDS):
            try:
                assert self._connection is not None
                if time.monotonic() - seen > _SEEN_EVERY_SECONDS:
                    self._connection.execute(_SEEN, [clock.wall_now(), self._id])
                    seen = time.monotonic()
                else:
                    self._connection.execute("select 1")
                self._answered = time.monotonic()
            except psycopg.Error as error:
                _log.error("the lead is lost: %s", _in_a_line(error))
                self.lost.set()
                return

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _in_a_line(error: Exception) -> str:
    return " ".join(str(error).split())[:300]


_TAKEN = """
insert into ytempire.schedule_leaders (leader_id, host, pid, backend_pid, taken_at, seen_at)
values (%(leader_id)s, %(host)s, %(pid)s, %(backend_pid)s, %(at)s, %(at)s)
"""
_SEEN = "update ytempire.schedule_leaders set seen_at = %s where leader_id = %s"
_ENDED = "update ytempire.schedule_leaders set ended_at = %s, ended_why = %s where leader_id = %s"
