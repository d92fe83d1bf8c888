"""In a page's kernel: looks at the warehouse again when something changed, and tells the server.

One kernel publishes a page for all its visitors; what a visitor chooses in the address (a channel,
say) is a view of the page, published beside the others for as long as the server wants it. Both
sides speak over one Jupyter comm, which the server opens::

    server: {"views": {"<key>": {"chosen": {...}, "is_watched": true, "edition": "..."}}}
    kernel: {"view": "<key>", "edition": "...", "asked_at": "<ISO>", "seconds": 0.0,
             "snapshot": "<JSON>", "body": "<HTML>", "questions": [...],
             "problem": "<why it has no figures>"}
            {"looked": {"<key>": {"asked_at": "<ISO>", "seconds": 1.5}},
             "selects": {"channel": "<pattern>"}}
            {"warned": [30, "<what the kernel logs>"]}

The server's word is whole each time and repeated every few seconds, and the answer to it tells all
that it does not know of yet, so that nothing hangs on one message: what a kernel says while its
listener is still connecting is lost. A view of an edition that the server has is not sent again.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

import psycopg

from ytempire.dashboards.page import Page
from ytempire.dashboards.snapshot import Snapshot
from ytempire.dashboards.warnings_told import Told
from ytempire.warehouse.changes import Listener
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import WarehouseError

TARGET = "ytempire.page"
"""The comm's name."""
ITSELF = ""
"""Key of the view that the page is without any choice."""
WINDOW_SECONDS = 0.05
"""What changes within it is looked at together."""
LEAST_REST_SECONDS = 0.2
"""Between two looks; at least twice the time that the last look took, too."""
UNWATCHED_REST_SECONDS = 5.0
UNWATCHED_SECONDS = 60.0
DEAF_SECONDS = 4.0
"""Between two looks while changes are not heard."""
_CONNECTED_AFTER = 2
"""Words of the server: by the second one it listens; what is said once must not be lost."""
_log = logging.getLogger(__name__)


class Line(Protocol):
    """The comm, as far as it is used."""

    def send(self, data: dict[str, Any]) -> None:
        """Say something to the server."""


@dataclass
class _View:
    page: Page
    is_watched: bool = False
    begun_at: float | None = None
    ended_at: float = 0.0
    good: Snapshot | None = None
    shown: Snapshot | None = None
    edition: str = ""

    @classmethod
    def begun(cls, page: Page) -> _View:
        """Return the view of a page that its notebook has shown: figures that need no asking."""
        view = cls(page)
        if page.shown is not None and not page.shown.problem:
            view.good = view.shown = page.shown
            view.edition = edition_of(page.shown)
            view.ended_at = time.monotonic()
        return view

    def looked(self) -> dict[str, Any]:
        """Return when the warehouse was asked, and how long ago that ended."""
        assert self.shown is not None
        seconds = time.monotonic() - self.ended_at
        return {"asked_at": self.shown.asked_at, "seconds": seconds}


class Publisher:
    """Publishes a page and its views until the kernel ends.

    Parameters
    ----------
    page
        The page as its notebook made it.
    every_seconds
        Between two looks while somebody looks at the page and no change is heard of.
    """

    def __init__(self, page: Page, every_seconds: float) -> None:
        self._page = page
        self._every_seconds = every_seconds
        self._views = {ITSELF: _View.begun(page)}
        self._line: Line | None = None
        self._changed_at = 0.0
        self._is_listening = False
        self._stirred = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._told: Told | None = None
        self._words_heard = 0

    def start(self) -> None:
        """Begin: the server may open the comm from now on."""
        from comm import get_comm_manager

        get_comm_manager().register_target(TARGET, self._opened)
        self._told = Told(self._warn)
        loop = asyncio.get_running_loop()
        self._tasks = [
            loop.create_task(work)
            for work in (self._told.listen(), self._look_always(), self._listen())
        ]

    def _opened(self, line: Any, message: Mapping[str, Any]) -> None:
        line.on_msg(lambda heard: self.heard(heard["content"]["data"]))
        self.open(line, message["content"]["data"])

    def open(self, line: Line, told: Mapping[str, Any]) -> None:
        """Take the server's line, and what it says first."""
        self._line = line
        self.heard(told)

    def heard(self, told: Mapping[str, Any]) -> None:
        """Take what the server wants, and answer with what it lacks."""
        self._words_heard += 1
        wanted: Mapping[str, Mapping[str, Any]] = told["views"]
        for key in set(self._views) - set(wanted) - {ITSELF}:
            del self._views[key]
        for key, one in wanted.items():
            if key not in self._views:
                self._views[key] = _View(self._page.of(one["chosen"]))
            view = self._views[key]
            view.is_watched = one["is_watched"]
            if view.shown is not None and view.edition != one["edition"]:
                self._send(key, view)
        looked = {k: v.looked() for k, v in self._views.items() if v.shown}
        self._say({"looked": looked, "selects": dict(self._page.selects)})
        if self._told is not None:
            self._told.catch_up()
        self._stirred.set()

    def _say(self, message: dict[str, Any]) -> None:
        if self._line is not None:
            self._line.send(message)

    def _warn(self, level: int, text: str) -> bool:
        if self._words_heard < _CONNECTED_AFTER:
            return False
        self._say({"warned": [level, text]})
        return True

    def _send(self, key: str, view: _View) -> None:
        assert view.shown is not None
        self._say(
            {
                "view": key,
                "edition": view.edition,
                **view.looked(),
                "snapshot": view.shown.to_json(),
                "body": view.page.body(view.shown),
                "problem": "" if view.good else view.shown.problem,
                "questions": [one.told() for one in view.page.questions()],
            }
        )

    async def _look_always(self) -> None:
        while True:
            due = {key: self._due_at(view) for key, view in self._views.items()}
            key = min(due, key=lambda name: due[name])
            if due[key] <= time.monotonic():
                await self._look(key, self._views[key])
                continue
            self._stirred.clear()
            try:
                async with asyncio.timeout(due[key] - time.monotonic()):
                    await self._stirred.wait()
            except TimeoutError:
                continue

    def _due_at(self, view: _View) -> float:
        """Return when a view is to be looked at; a change is not waited for, only rested for."""
        if view.begun_at is None:
            return 0.0
        took = view.ended_at - view.begun_at
        rest = max(LEAST_REST_SECONDS, 2 * took) if view.is_watched else UNWATCHED_REST_SECONDS
        rested_at = view.ended_at + rest
        if self._changed_at > view.begun_at:
            return rested_at
        pause = self._every_seconds if view.is_watched else UNWATCHED_SECONDS
        if not self._is_listening or (view.shown and view.shown.problem):
            pause = min(pause, DEAF_SECONDS)
        return max(rested_at, view.begun_at + pause)

    async def _look(self, key: str, view: _View) -> None:
        view.begun_at = time.monotonic()
        try:
            seen = await asyncio.to_thread(view.page.snapshot)
            if not seen.problem:
                view.good = seen
            elif view.good is not None:
                # The last good figures stay, with when they were asked for, and what is wrong.
                seen = replace(view.good, problem=seen.problem)
            edition = edition_of(seen)
            is_news = edition != view.edition
            view.ended_at = time.monotonic()
            view.shown, view.edition = seen, edition
            if self._views.get(key) is not view:
                return
            if is_news:
                self._send(key, view)
            else:
                self._say({"looked": {key: view.looked()}})
        except Exception:
            # A view that cannot be made must not take the other views' looks with it.
            _log.exception("the page %s cannot look (%s)", self._page.name, key)
            view.ended_at = time.monotonic()

    async def _listen(self) -> None:
        """Hear of changes; who cannot listen looks more often instead."""
        while True:
            warehouse = Warehouse(self._page.settings)
            try:
                # In threads: while a server is waited for the kernel answers, and is not taken
                # for one that hangs.
                await asyncio.to_thread(warehouse.__enter__)
                listener = Listener(warehouse, WINDOW_SECONDS)
                await asyncio.to_thread(listener.__enter__)
                self._is_listening = True
                # What changed before is not heard of.
                self._note_change()
                async for _ in listener.told():
                    self._note_change()
            except (WarehouseError, psycopg.Error) as error:
                _log.warning("changes are not heard: %s", " ".join(str(error).split()))
            finally:
                warehouse.close()
            self._is_listening = False
            await asyncio.sleep(DEAF_SECONDS)

    def _note_change(self) -> None:
        self._changed_at = time.monotonic()
        self._stirred.set()


def edition_of(snapshot: Snapshot) -> str:
    """Return a name for what a snapshot shows: the same facts have the same, whenever asked."""
    return hashlib.sha256(replace(snapshot, asked_at="").to_json().encode()).hexdigest()[:16]
