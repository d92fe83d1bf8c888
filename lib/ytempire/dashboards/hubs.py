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

from ytempire.dashboards.publisher import PublisherFailed, PublisherKernel
from ytempire.dashboards.views import Socket, View, Views

Standing = Literal["waiting", "live", "stale"]
BEAT_SECONDS = 2.0
"""How often the publisher is told what is wanted, and the sockets how the page stands."""
LATE_SECONDS = 75.0
"""A view that was not looked at for so long is stale: longer than an unwatched view rests."""
FIRST_SECONDS = 10.0
"""How long a visitor waits for a first snapshot before being told to come again."""
STARTING_SECONDS = 60.0
"""A notebook that has not run after so long hangs."""
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
    """

    def __init__(self, server: Voila, name: str, edition: str) -> None:
        self.name = name
        self.edition = edition
        self.views = Views()
        self._server = server
        self._frame = ("", "")
        self._publisher: PublisherKernel | None = None

    async def run(self) -> None:
        """Keep a publisher running: the first restart is at once, the next ones wait longer."""
        beating = asyncio.create_task(self._beat())
        pause = 0.0
        try:
            while True:
                begun_at = time.monotonic()
                try:
                    await self._publish()
                except PublisherFailed as failure:
                    _log.error("the page %s is published anew: %s", self.name, failure)
                except Exception:
                    _log.exception("the page %s is published anew", self.name)
                if time.monotonic() - begun_at > _STEADY_SECONDS:
                    pause = 0.0
                await asyncio.sleep(pause)
                pause = min(_LONGEST_PAUSE, pause * 2 or 1.0)
        finally:
            beating.cancel()

    async def _publish(self) -> None:
        kernel = PublisherKernel(self._server, f"{self.name}.ipynb")
        try:
            async with asyncio.timeout(STARTING_SECONDS):
                rendered = await kernel.start()
            before, after = _BODY.split(rendered, maxsplit=1)
            if (before, after) != self._frame:
                self._frame = (before, after)
                for view in self.views:
                    view.packed.clear()
            kernel.open(self.views.wanted())
            self._publisher = kernel
            async for message in kernel.messages():
                self._heard(message)
        finally:
            self._publisher = None
            self._tell_all()
            await kernel.end()

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
        if "selects" in message:
            self.views.allow(message["selects"])
        elif "looked" in message:
            for key, looked in message["looked"].items():
                view = self.views.get(key)
                if view is not None:
                    view.note(looked)
        else:
            view = self.views.get(message["view"])
            if view is not None:
                view.note(message)
                if view.edition != message["edition"]:
                    view.take(message)
                    for socket in list(view.sockets):
                        socket.push(self.news(view))

    def standing(self, view: View) -> Standing:
        """Say how far a view can be believed."""
        if not view.came.is_set():
            return "waiting"
        is_late = time.monotonic() - view.looked_at > LATE_SECONDS
        return "stale" if self._publisher is None or is_late else "live"

    def _word(self, view: View) -> str:
        return json.dumps(
            {
                "server": self.edition,
                "edition": view.edition,
                "standing": self.standing(view),
                "asked_at": view.asked_at,
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
        NotYet
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
