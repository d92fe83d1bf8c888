"""In the server: a page's newest snapshot, kept for all its visitors.

Who opens a page gets it as it was last published, whole and packed already; who has it open gets
every change over a socket. No visitor has a kernel. While the publisher is away its last page is
served still, and marked stale.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import logging
import re
import time
from collections.abc import Mapping
from typing import Any, Literal

from voila.app import Voila

from ytempire.dashboards.kernels import Spare
from ytempire.dashboards.publisher import PublisherFailed, PublisherKernel
from ytempire.dashboards.views import Socket, View, Views

Standing = Literal["waiting", "live", "stale"]
BEAT_SECONDS = 2.0
"""How often the publisher is told what is wanted, and the sockets how the page stands."""
LATE_SECONDS = 75.0
"""A view that was not looked at for so long is stale: longer than an unwatched view rests."""
FIRST_SECONDS = 10.0
"""How long a visitor waits for a first snapshot before being told to come again."""
STARTING_SECONDS = 30.0
"""A notebook that has not run after so long hangs, or the machine has too much to do."""
LONGEST_STARTING_SECONDS = 120.0
"""It is given twice the time of the last try, up to this: else a busy machine never got there."""
_STEADY_SECONDS, _LONGEST_PAUSE = 10.0, 30.0
_BODY = re.compile(r"<!--yt:body-->.*<!--/yt:body-->", re.DOTALL)
_TOLD = "data-yt-told"
_log = logging.getLogger(__name__)


class Hub:
    """A page, its publisher and its visitors.

    Parameters
    ----------
    server
        Voila.
    name
        The page's, as its notebook's.
    edition
        Of the server's own files: a page that came with another one is loaded anew.
    spare
        Gives its publisher a kernel.
    """

    def __init__(self, server: Voila, name: str, edition: str, spare: Spare) -> None:
        self.name = name
        self.edition = edition
        self.views = Views()
        self._server = server
        self._spare = spare
        self._starting_seconds = STARTING_SECONDS
        self._has_figures = False
        self._lost_at: float | None = None
        self._frame = ("", "")
        self._publisher: PublisherKernel | None = None

    async def run(self) -> None:
        """Keep a publisher running: the first restart is at once, the next ones wait longer."""
        beating = asyncio.create_task(self._beat())
        pause = 0.0
        try:
            while True:
                begun_at = time.monotonic()
                why = "what nobody foresaw follows"
                unforeseen: Exception | None = None
                try:
                    await self._publish()
                except PublisherFailed as failure:
                    why = str(failure)
                except TimeoutError:
                    why = f"its notebook has not run within {self._starting_seconds:.0f} s"
                    self._starting_seconds = min(
                        LONGEST_STARTING_SECONDS, 2 * self._starting_seconds
                    )
                except Exception as error:
                    unforeseen = error
                if time.monotonic() - begun_at > _STEADY_SECONDS:
                    pause = 0.0
                _log.error(
                    "the page %s is published anew %s: %s",
                    self.name,
                    f"in {pause:.0f} s" if pause else "at once",
                    why,
                    exc_info=unforeseen,
                )
                await asyncio.sleep(pause)
                pause = min(_LONGEST_PAUSE, pause * 2 or 1.0)
        finally:
            beating.cancel()

    async def _publish(self) -> None:
        kernel = PublisherKernel(self._server, f"{self.name}.ipynb", self._spare)
        try:
            async with asyncio.timeout(self._starting_seconds):
                rendered = await kernel.start()
            self._starting_seconds = STARTING_SECONDS
            before, after = _BODY.split(rendered, maxsplit=1)
            if (before, after) != self._frame:
                self._frame = (before, after)
                for view in self.views:
                    view.packed.clear()
            kernel.open(self.views.wanted())
            self._publisher = kernel
            async for message in kernel.messages():
                self._heard(message)
                if not self._has_figures and ("view" in message or message.get("looked")):
                    self._is_back()
        finally:
            self._publisher, self._has_figures = None, False
            if self._lost_at is None:
                self._lost_at = time.monotonic()
            self._tell_all()
            await kernel.end()

    def _is_back(self) -> None:
        """Believe a publisher that has figures: it stands behind what is shown from now on."""
        self._has_figures = True
        self._tell_all()
        if self._lost_at is not None:
            away = time.monotonic() - self._lost_at
            _log.warning("the page %s is published again, after %.1f s", self.name, away)
            self._lost_at = None

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(BEAT_SECONDS)
            self.views.forget()
            self._want()
            self._tell_all()

    def _want(self) -> None:
        if self._publisher is not None:
            self._publisher.tell(self.views.wanted())

    def _tell_all(self) -> None:
        for view in self.views:
            word = self._word(view)
            for socket in list(view.sockets):
                socket.push(word)

    def _heard(self, message: Mapping[str, Any]) -> None:
        if "warned" in message:
            level, text = message["warned"]
            _log.log(level, "the page %s: %s", self.name, text)
        if "selects" in message:
            self.views.allow(message["selects"])
        if "looked" in message:
            for key, looked in message["looked"].items():
                view = self.views.get(key)
                if view is not None and not view.problem:
                    view.note(looked)
        elif "view" in message:
            view = self.views.get(message["view"])
            if view is not None:
                is_news = view.take(message)
                if not view.problem:
                    view.note(message)
                if is_news:
                    for socket in list(view.sockets):
                        socket.push(self.news(view))

    def standing(self, view: View) -> Standing:
        """Say how far a view can be believed."""
        if not view.came.is_set():
            return "waiting"
        is_late = time.monotonic() - view.looked_at > LATE_SECONDS
        is_true = self._has_figures and not is_late and not view.problem
        return "live" if is_true else "stale"

    def _word(self, view: View) -> str:
        return json.dumps(
            {
                "server": self.edition,
                "edition": view.edition,
                "standing": self.standing(view),
                "asked_at": view.asked_at,
                "why": view.problem,
            }
        )

    def news(self, view: View) -> str:
        """Return what a socket is sent of a view: how it stands, and its snapshot."""
        return f'{self._word(view)[:-1]}, "snapshot": {view.snapshot}}}'

    def word(self, view: View, edition: str) -> str:
        """Return what a socket is sent first: the snapshot only if it is of another edition."""
        return self._word(view) if edition == view.edition else self.news(view)

    def view(self, chosen: Mapping[str, str]) -> View:
        """Return the view of a choice, wanted from now on.

        Raises
        ------
        TooMany
            If as many views as can be are watched already.
        """
        view, is_new = self.views.of(chosen)
        if is_new:
            self._want()
        return view

    async def published(
        self, arguments: Mapping[str, list[str]], seconds: float | None = None
    ) -> View:
        """Return the view that an address asks for, once it has a snapshot.

        Raises
        ------
        NotYet, NotChosen
            If it has none within so many seconds; if there can be no such view.
        """
        until = time.monotonic() + (FIRST_SECONDS if seconds is None else seconds)
        await self.views.itself.first(until)
        view = self.view(self.views.chosen(arguments))
        await view.first(until)
        return view

    def page(self, view: View, role: str) -> bytes:
        """Return the page as it stands, packed by gzip, for visitors of a role."""
        standing = self.standing(view)
        packed = view.packed.get((role, standing))
        if packed is None:
            before, after = self._frame
            told = (
                f'data-page="{self.name}" data-role="{role}" data-server="{self.edition}" '
                f'data-edition="{view.edition}" data-published="{standing}"'
            )
            whole = before.replace(_TOLD, told, 1) + view.body + after
            packed = view.packed[role, standing] = gzip.compress(whole.encode(), 5)
        return packed

    def join(self, view: View, socket: Socket) -> None:
        """Send a visitor what changes from now on."""
        view.sockets.add(socket)
        view.used_at = time.monotonic()
        if len(view.sockets) == 1:
            self._want()

    def leave(self, view: View, socket: Socket) -> None:
        """Send a visitor nothing any more."""
        view.sockets.discard(socket)
        view.used_at = time.monotonic()
