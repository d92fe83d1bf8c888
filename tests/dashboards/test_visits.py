"""Who may see a page, and for how long: pages, sockets and rows ask the identity provider."""

from __future__ import annotations

import asyncio
import gc
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
import tornado.web
import websockets.exceptions
from jupyter_server.auth.identity import IdentityProvider, User
from tornado.httpserver import HTTPServer
from websockets.asyncio.client import connect

from ytempire.dashboards import views, visits
from ytempire.dashboards.hubs import Hub
from ytempire.dashboards.rows import RowsHandler
from ytempire.dashboards.visits import HUBS, SESSION_OVER, LiveSocket, PageHandler

from .browser import free_port


@dataclass
class Somebody(User):
    role: str = "viewer"


class Provider(IdentityProvider):
    """Knows one user, until told otherwise."""

    user: Somebody | None = None
    fails = False

    def get_user(self, handler: Any) -> Somebody | None:
        if self.fails:
            raise ConnectionError
        return self.user


def published() -> Hub:
    """A page as its publisher left it, without one."""
    hub = Hub(None, "one", "edition", None)  # type: ignore[arg-type]
    hub._frame = ("<body data-yt-told>", "</body>")
    hub._heard({"selects": {}})
    hub._heard(
        {"view": "", "edition": "e1", "asked_at": "now", "seconds": 0.0, "snapshot": '{"x": 1}',
         "body": "<p>figures</p>", "questions": [], "problem": ""}
    )  # fmt: skip
    return hub


Scene = Callable[[str, Provider, Hub], Awaitable[None]]


def played(scene: Scene) -> None:
    """Serve the page to a scene."""

    async def play() -> None:
        provider, hub = Provider(), published()
        port = free_port()
        application = tornado.web.Application(
            [
                (r"/voila/render/([a-z]+)\.ipynb", PageHandler),
                (r"/live/([a-z]+)", LiveSocket),
                (r"/rows/([a-z]+)/([a-z]+)\.(csv|parquet)", RowsHandler),
            ],
            identity_provider=provider, login_url="/login", base_url="/", cookie_secret=b"x",
            allow_remote_access=False, **{HUBS: {"one": hub}},
        )  # fmt: skip
        server = HTTPServer(application)
        server.listen(port, "127.0.0.1")
        try:
            await asyncio.wait_for(scene(f"127.0.0.1:{port}", provider, hub), 20)
        finally:
            server.stop()
            await server.close_all_connections()

    asyncio.run(play())


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setattr(visits, "CHECKED_SECONDS", 0.1)
    caplog.set_level(logging.CRITICAL)


def test_a_stranger_sees_nothing():
    async def scene(at: str, provider: Provider, hub: Hub) -> None:
        async with httpx.AsyncClient() as client:
            for path in ("/voila/render/one.ipynb", "/rows/one/x.csv"):
                answer = await client.get(f"http://{at}{path}")
                assert answer.status_code == 302
                assert answer.headers["location"].startswith("/login")
        with pytest.raises(websockets.exceptions.InvalidStatus, match="403"):
            await connect(f"ws://{at}/live/one")
        assert not hub.views.itself.sockets

    played(scene)


def test_a_page_says_who_looks_and_how_it_stands():
    async def scene(at: str, provider: Provider, hub: Hub) -> None:
        provider.user = Somebody("x", role="operator")
        async with httpx.AsyncClient() as client:
            text = (await client.get(f"http://{at}/voila/render/one.ipynb")).text
            assert 'data-role="operator"' in text
            # No publisher runs: what was last published is served, and not as live.
            assert 'data-published="stale"' in text
            assert "<p>figures</p></body>" in text
            provider.user = Somebody("x", role='"><script>')
            text = (await client.get(f"http://{at}/voila/render/one.ipynb")).text
            assert 'data-role="viewer"' in text

    played(scene)


@pytest.mark.parametrize("after", [None, Somebody("x", role="viewer")])
def test_a_socket_ends_with_its_session_or_its_role(after: Somebody | None):
    async def scene(at: str, provider: Provider, hub: Hub) -> None:
        provider.user = Somebody("x", role="admin")
        async with connect(f"ws://{at}/live/one") as socket:
            assert '"snapshot": {"x": 1}' in str(await socket.recv())
            await asyncio.sleep(0.5)
            provider.fails = True
            await asyncio.sleep(0.3)
            provider.fails = False
            hub._tell_all()
            assert '"standing": "stale"' in str(await socket.recv())
            provider.user = after
            with pytest.raises(websockets.exceptions.ConnectionClosed) as closed:
                await socket.recv()
            assert closed.value.rcvd is not None
            assert closed.value.rcvd.code == SESSION_OVER
        await asyncio.sleep(0.1)
        assert not hub.views.itself.sockets

    played(scene)


def test_who_has_the_edition_is_not_sent_it_again():
    async def scene(at: str, provider: Provider, hub: Hub) -> None:
        provider.user = Somebody("x")
        async with connect(f"ws://{at}/live/one?edition=e1") as socket:
            assert "snapshot" not in str(await socket.recv())

    played(scene)


def test_who_does_not_read_is_let_go(monkeypatch):
    monkeypatch.setattr(visits, "_MOST_UNREAD_BYTES", 100_000)

    async def scene(at: str, provider: Provider, hub: Hub) -> None:
        provider.user = Somebody("x")
        async with connect(f"ws://{at}/live/one", max_queue=1) as socket:
            await socket.recv()
            [held] = hub.views.itself.sockets
            for _ in range(200):
                held.push("x" * 100_000)
                await asyncio.sleep(0)
            await asyncio.sleep(0.2)
            assert held not in hub.views.itself.sockets or held.ws_connection is None

    played(scene)


def test_who_leaves_while_it_is_told_something_is_no_fault():
    complaints: list[dict[str, Any]] = []

    async def scene(at: str, provider: Provider, hub: Hub) -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, told: complaints.append(told))
        provider.user = Somebody("x")
        async with connect(f"ws://{at}/live/one", max_queue=1) as socket:
            await socket.recv()
            [left] = hub.views.itself.sockets
            left.push("x" * 8_000_000)
            left.ws_connection.stream.close()
            await asyncio.sleep(0.2)
        gc.collect()

    played(scene)
    assert not complaints


def test_of_those_who_left_nothing_is_kept(monkeypatch):
    """What a process shows of them from outside is counted in test_leaving; this is the inside."""

    async def scene(at: str, provider: Provider, hub: Hub) -> None:
        provider.user = Somebody("x")
        hub._heard({"selects": {"channel": "[a-z]+"}})
        for name in "ab":
            view = hub.view({"channel": name})
            view.take(
                {"edition": "e", "snapshot": "{}", "body": "", "questions": [], "problem": ""}
            )
        for number in range(90):
            query = ("", "?channel=a", "?channel=b")[number % 3]
            async with connect(f"ws://{at}/live/one{query}") as socket:
                await socket.recv()
        assert len(list(hub.views)) == 3, "views are shared, however many open them"
        end = time.monotonic() + 5
        while any(view.sockets for view in hub.views) or watching():
            assert time.monotonic() < end, (watching(), [len(one.sockets) for one in hub.views])
            await asyncio.sleep(0.02)
        monkeypatch.setattr(views, "KEPT_SECONDS", 0.0)
        hub.views.forget()
        assert list(hub.views) == [hub.views.itself]

    def watching() -> int:
        return sum("LiveSocket._watch" in repr(task) for task in asyncio.all_tasks())

    played(scene)


def test_before_the_first_snapshot_a_visitor_is_asked_to_come_again(monkeypatch):
    monkeypatch.setattr("ytempire.dashboards.hubs.FIRST_SECONDS", 0.1)

    async def scene(at: str, provider: Provider, hub: Hub) -> None:
        provider.user = Somebody("x")
        hub.views.itself.came.clear()
        async with httpx.AsyncClient() as client:
            answer = await client.get(f"http://{at}/voila/render/one.ipynb")
        assert answer.status_code == 503
        assert answer.headers["retry-after"] == "2"
        assert 'http-equiv="refresh"' in answer.text

    played(scene)


def test_a_socket_stays_open_while_its_visitor_answers(monkeypatch: pytest.MonkeyPatch):
    """Who is there is not sent away; who has gone without a word is let go."""
    monkeypatch.setattr(visits, "PING_SECONDS", 0.2)
    monkeypatch.setattr(visits, "PONG_SECONDS", 0.1)

    async def scene(at: str, provider: Provider, hub: Hub) -> None:
        provider.user = Somebody("x")
        host, port = at.split(":")
        async with connect(f"ws://{at}/live/one") as socket:
            reader, writer = await asyncio.open_connection(host, int(port))
            writer.write(
                f"GET /live/one HTTP/1.1\r\nHost: {at}\r\nUpgrade: websocket\r\n"
                "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n".encode()
            )
            await reader.readline()
            await asyncio.sleep(0.05)
            assert len(hub.views.itself.sockets) == 2
            async with asyncio.timeout(15):  # tornado waits five seconds for a last word
                while len(hub.views.itself.sockets) > 1:
                    await asyncio.sleep(0.2)
            hub._tell_all()
            await asyncio.wait_for(socket.recv(), 2)
            writer.close()

    played(scene)


def test_views_that_are_too_many_are_told_so(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(views, "MOST_VIEWS", 1)

    async def scene(at: str, provider: Provider, hub: Hub) -> None:
        provider.user = Somebody("x")
        hub._heard({"selects": {"channel": "[a-z]+"}})
        async with httpx.AsyncClient() as client:
            answer = await client.get(f"http://{at}/voila/render/one.ipynb?channel=abc")
        assert answer.status_code == 503
        assert "are watched already" in answer.text
        assert "refresh" not in answer.text, "it is not asked for again every two seconds"

    played(scene)
