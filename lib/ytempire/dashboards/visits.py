"""The server's handlers of pages: the first paint, and the socket that keeps it true."""

from __future__ import annotations

import asyncio
import gzip
import re
from collections.abc import Mapping
from typing import Any

import tornado.web
from jupyter_server.auth.decorator import ws_authenticated
from jupyter_server.base.websocket import WebSocketMixin
from jupyter_server.utils import ensure_async
from tornado.escape import xhtml_escape
from tornado.websocket import WebSocketClosedError, WebSocketHandler

from ytempire.dashboards.door import Ours
from ytempire.dashboards.hubs import Hub
from ytempire.dashboards.views import NotChosen, NotYet, TooMany, View

HUBS = "ytempire_hubs"
"""Name of the application's setting that holds the pages: hub by name."""
RETRY_SECONDS, LATER_SECONDS = 2, 60
CHECKED_SECONDS = 15.0
"""How often it is asked whether who has a page open may still see it."""
PING_SECONDS, PONG_SECONDS = 15.0, 10.0
"""How often a visitor is asked whether they are there, and how long the answer may take."""
SESSION_OVER = 4401
_MOST_UNREAD_BYTES = 1 << 20
_PLAIN = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>YTEMPIRE</title>{again}
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:;base64,="><link rel="stylesheet" href="{style}"></head>
<body><p class="yt-loading" role="status">{text}{way}</p></body></html>
"""


class Visit(Ours):
    """What both have in common: which page is asked for, and by whom."""

    def hub(self, name: str) -> Hub:
        """Return the page of a name."""
        hub: Hub | None = self.settings[HUBS].get(name)
        if hub is None:
            raise tornado.web.HTTPError(404)
        return hub

    def choices(self) -> Mapping[str, list[str]]:
        """Return what the address says, by name."""
        return {name: self.get_query_arguments(name) for name in self.request.query_arguments}

    @property
    def role(self) -> str:
        """Return the visitor's role, as the identity provider knows it."""
        role = getattr(self.current_user, "role", "viewer")
        return role if isinstance(role, str) and re.fullmatch("[a-z_]+", role) else "viewer"


class PageHandler(Visit):
    """A page as it was last published: no kernel is started by asking."""

    @tornado.web.authenticated
    async def get(self, name: str) -> None:
        """Answer with the page, or ask to come again."""
        hub = self.hub(name)
        choices = self.choices()
        if "template" in choices or "theme" in choices:
            raise tornado.web.HTTPError(400, "the dashboards have one template and one theme")
        self.set_header("Cache-Control", "no-store")
        try:
            view = await hub.published(choices)
        except NotChosen as refused:
            way = f' <a href="{name}.ipynb">Open the page without it</a>'
            self.plain(400, str(refused), way=way)
        except TooMany as full:
            self.set_header("Retry-After", str(LATER_SECONDS))
            self.plain(503, str(full))
        except NotYet:
            self.set_header("Retry-After", str(RETRY_SECONDS))
            again = f'<meta http-equiv="refresh" content="{RETRY_SECONDS}">'
            self.plain(503, "Asking the warehouse …", again)
        else:
            self.packed(hub.page(view, self.role))

    def compute_etag(self) -> None:
        """Leave it out: a page is never cached."""

    def packed(self, page: bytes) -> None:
        """Answer with a page that is packed; who cannot unpack gets it plain."""
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.set_header("Vary", "Accept-Encoding, Cookie")
        if "gzip" in self.request.headers.get("Accept-Encoding", ""):
            self.set_header("Content-Encoding", "gzip")
            self.finish(page)
        else:
            self.finish(gzip.decompress(page))

    def plain(self, status: int, text: str, again: str = "", way: str = "") -> None:
        """Answer with a sentence."""
        self.set_status(status)
        self.set_header("Content-Type", "text/html; charset=utf-8")
        style = f"{self.base_url}voila/static/page.css"
        self.finish(_PLAIN.format(text=xhtml_escape(text), style=style, again=again, way=way))


class LiveSocket(WebSocketMixin, WebSocketHandler, Visit):
    """Sends a page's changes to one visitor. What the visitor sends is not read."""

    _hub: Hub
    _view: View | None = None
    _watching: asyncio.Task[None] | None = None

    def set_default_headers(self) -> None:
        """Leave the headers of pages out of the handshake."""

    def get_compression_options(self) -> None:
        """Pack nothing: a message is packed for each socket anew."""

    @ws_authenticated
    async def get(self, name: str) -> None:
        """Open the socket of a page, and of what its address chooses."""
        self._hub = self.hub(name)
        choices = self.choices()
        try:
            self._view = await self._hub.published(choices)
        except NotChosen as refused:
            raise tornado.web.HTTPError(400, str(refused)) from None
        except NotYet:
            raise tornado.web.HTTPError(503) from None
        await super().get(name)

    @property
    def ping_interval(self) -> float:
        """Return how often it is asked whether the visitor is there: seconds, as tornado's."""
        return PING_SECONDS

    @property
    def ping_timeout(self) -> float:
        """Return how long an answer may take."""
        return PONG_SECONDS

    def open(self, name: str) -> None:
        """Send how the page stands, and the page itself if the visitor has another edition."""
        # Not Jupyter's: it would ping beside tornado, and take the same figures for milliseconds.
        WebSocketHandler.open(self, name)
        assert self._view is not None
        self._hub.join(self._view, self)
        self.push(self._hub.word(self._view, self.get_query_argument("edition", "")))
        self._watching = asyncio.get_running_loop().create_task(self._watch())

    async def _watch(self) -> None:
        """Close when the session is over, or its role is another."""
        role = self.role
        while True:
            await asyncio.sleep(CHECKED_SECONDS)
            # Without this the provider would answer from what it knew when the socket opened.
            self._jupyter_current_user = None
            try:
                user = await ensure_async(self.identity_provider.get_user(self))
            except Exception:
                # Who cannot be asked for now is asked for again: an outage ends no session.
                self.log.exception("a session cannot be looked up")
                continue
            self.current_user = user
            if user is None or self.role != role:
                self.close(SESSION_OVER, "the session is over")
                return

    def push(self, message: str) -> None:
        """Send a message; who does not read is let go, and comes again."""
        stream: Any = self.ws_connection and self.ws_connection.stream
        if stream and len(stream._write_buffer or b"") > _MOST_UNREAD_BYTES:
            self.close()
            return
        try:
            written = asyncio.ensure_future(self.write_message(message))
        except WebSocketClosedError:
            self.on_close()
        else:
            # A visitor may leave in the middle of it, which is no error.
            written.add_done_callback(lambda done: done.cancelled() or done.exception())

    def on_message(self, message: str | bytes) -> None:
        """Read nothing."""

    def on_close(self) -> None:
        """Leave the page."""
        if self._view is not None:
            self._hub.leave(self._view, self)
        if self._watching is not None:
            self._watching.cancel()
        if self.ping_callback is not None:
            self.ping_callback.stop()
        super().on_close()
