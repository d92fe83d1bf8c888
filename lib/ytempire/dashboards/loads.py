"""What visitors' browsers tell of how long a page took, kept for the operations page.

They tell two values and nothing else; who told is not kept. Rows are written together every few
seconds: each commit lets all open pages look at the warehouse again.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

import psycopg
import tornado.web

from ytempire import clock
from ytempire.dashboards.visits import Visit
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import WarehouseError

LOADS = "ytempire_loads"
"""Name of the application's setting that holds them."""
LONGEST_MILLISECONDS = 600_000
WRITTEN_SECONDS = 10.0
FORGOTTEN_SECONDS = 3600.0
"""How often what is older than it may be is removed."""
MOST_OF_ONE = 60
"""Of one visitor a minute: nobody opens a page each second."""
MOST_OF_ALL = 1200
_MINUTE = 60.0
_MOST_BYTES = 200
_INSERT = (
    "insert into ytempire.page_loads (at, page, milliseconds, is_warm) values (%s, %s, %s, %s)"
)
_log = logging.getLogger(__name__)


class NotALoad(ValueError):
    """What was sent tells of no page load; the message says why."""


@dataclass(frozen=True)
class Load:
    """A page that was opened."""

    at: datetime
    page: str
    milliseconds: int
    is_warm: bool


def read(page: str, body: bytes) -> Load:
    """Read ``{"milliseconds": 412, "is_warm": true}``.

    Raises
    ------
    NotALoad
        If it is anything else.
    """
    if len(body) > _MOST_BYTES:
        raise NotALoad(f"what was sent has more than {_MOST_BYTES} bytes")
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        raise NotALoad("what was sent is not JSON") from None
    if not isinstance(told, dict) or set(told) != {"milliseconds", "is_warm"}:
        raise NotALoad("send milliseconds and is_warm, and nothing else")
    milliseconds, is_warm = told["milliseconds"], told["is_warm"]
    if type(milliseconds) is not int or not 0 < milliseconds <= LONGEST_MILLISECONDS:
        raise NotALoad(f"milliseconds: a whole number from 1 to {LONGEST_MILLISECONDS}")
    if type(is_warm) is not bool:
        raise NotALoad("is_warm: true or false")
    return Load(clock.wall_now(), page, milliseconds, is_warm)


class Loads:
    """Takes loads, so many a minute, and writes them every few seconds.

    Parameters
    ----------
    warehouse
        Gives the warehouse, opened: written to as the dashboards' login.
    """

    def __init__(self, warehouse: Callable[[], Warehouse]) -> None:
        self._warehouse = warehouse
        self._waiting: list[Load] = []
        self._told: Counter[str] = Counter()
        self._minute_at = time.monotonic()

    def take(self, load: Load, visitor: str) -> bool:
        """Keep a load to be written; False: this minute there were too many."""
        now = time.monotonic()
        if now - self._minute_at >= _MINUTE:
            self._told.clear()
            self._minute_at = now
        if self._told[visitor] >= MOST_OF_ONE or self._told.total() >= MOST_OF_ALL:
            return False
        self._told[visitor] += 1
        self._waiting.append(load)
        return True

    async def run(self) -> None:
        """Write what is told, and remove what is old, until cancelled; then write the rest."""
        forgotten_at = float("-inf")
        try:
            while True:
                await asyncio.sleep(WRITTEN_SECONDS)
                await self._done(self.write)
                if time.monotonic() - forgotten_at > FORGOTTEN_SECONDS:
                    forgotten_at = time.monotonic()
                    await self._done(self._forget)
        finally:
            with suppress(psycopg.Error, WarehouseError):
                self.write()

    @staticmethod
    async def _done(work: Callable[[], None]) -> None:
        try:
            await asyncio.to_thread(work)
        except (psycopg.Error, WarehouseError) as error:
            # Of pages that are opened while the database is away nothing is kept.
            _log.warning("page loads are not kept: %s", type(error).__name__)

    def write(self) -> None:
        """Write what waits, in one transaction."""
        waiting, self._waiting = self._waiting, []
        if not waiting:
            return
        rows = [(one.at, one.page, one.milliseconds, one.is_warm) for one in waiting]
        with self._warehouse().transaction("dashboard") as connection:
            connection.cursor().executemany(_INSERT, rows)

    def _forget(self) -> None:
        with self._warehouse().transaction("dashboard") as connection:
            removed = connection.execute(
                "select removed_from, rows_removed from ytempire.forget_visits()"
            ).fetchall()
        for table, rows in removed:
            if rows:
                _log.info("%d rows of %s were older than they are kept", rows, table)


class LoadHandler(Visit):
    """Takes what one visitor's browser tells."""

    @tornado.web.authenticated
    async def post(self, name: str) -> None:
        """Keep it, or say why not."""
        self.hub(name)
        self.set_header("Cache-Control", "no-store")
        if not self.sends_json:
            raise tornado.web.HTTPError(415, "send JSON")
        try:
            load = read(name, self.request.body)
        except NotALoad as refused:
            raise tornado.web.HTTPError(400, str(refused)) from None
        loads: Loads = self.settings[LOADS]
        visitor = f"{self.current_user.username} {self.door.address_of(self.request)}"
        if not loads.take(load, visitor):
            self.set_header("Retry-After", "60")
            raise tornado.web.HTTPError(429, "enough is known of how long pages take")
        self.set_status(204)
        self.finish()
