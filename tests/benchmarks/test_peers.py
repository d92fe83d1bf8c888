"""Visits are made again whole, and a page that shows other figures than ours is refused."""

from __future__ import annotations

import asyncio
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from . import peer_checks, peer_servers, peer_visits
from .bench import Bench
from .figure import FigureError
from .peer_checks import Shown, is_script_finished, same_texts
from .peer_visits import Recorded


class _Server(ThreadingHTTPServer):
    asked: list[tuple[str, str, str | None, bytes]]


@pytest.fixture
def server() -> Iterator[_Server]:
    class Answering(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            self.do_GET()

        def do_GET(self) -> None:
            content = self.rfile.read(int(self.headers.get("content-length", 0)))
            told = (self.command, self.path, self.headers.get("x-told"), content)
            running.asked.append(told)
            if self.path == "/gone":
                self.send_error(404)
                return
            self.send_response(200)
            if self.path == "/in-chunks":
                self.send_header("transfer-encoding", "chunked")
                self.end_headers()
                self.wfile.write(b"3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n")
                return
            self.send_header("content-length", "5")
            self.end_headers()
            self.wfile.write(b"whole")

        def log_message(self, *_: object) -> None:
            pass

    running = _Server(("127.0.0.1", 0), Answering)
    running.asked = []
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield running
    running.shutdown()
    running.server_close()


def _burst(server: _Server, recorded: Recorded, visitors: int) -> list[float]:
    address = f"http://127.0.0.1:{server.server_port}"
    return asyncio.run(peer_visits.burst(address, recorded, lambda _: True, visitors))


def test_each_visitor_asks_for_all_that_was_recorded(server: _Server) -> None:
    recorded = Recorded(
        [
            ("GET", "/page?x=1", {"x-told": "a"}, b""),
            ("GET", "/in-chunks", {}, b""),
            ("POST", "/data", {}, b"{}"),
        ]
    )
    assert len(_burst(server, recorded, 3)) == 3
    once = [
        ("GET", "/page?x=1", "a", b""),
        ("GET", "/in-chunks", None, b""),
        ("POST", "/data", None, b"{}"),
    ]
    assert sorted(server.asked, key=repr) == sorted(once * 3, key=repr)


def test_a_file_that_is_not_there_fails_the_visit(server: _Server) -> None:
    with pytest.raises(ConnectionError, match="/gone"):
        _burst(server, Recorded([("GET", "/gone", {}, b"")]), 1)


OURS = Shown(["12", "$3.10"], ["A title", "17"], 6)


def test_a_page_with_the_same_figures_may_be_compared() -> None:
    same_texts(OURS, {"another": Shown(["12", "$3.10"], ["17", "A title", "also"], 6)})


@pytest.mark.parametrize(
    "theirs",
    [
        Shown(["12", "$3.11"], ["A title", "17"], 6),
        Shown(["12", "$3.10"], ["A title", "18"], 6),
        Shown(["12", "$3.10"], ["A title", "17"], 5),
    ],
)
def test_a_page_with_other_figures_is_refused(theirs: Shown) -> None:
    with pytest.raises(FigureError, match="another"):
        same_texts(OURS, {"another": theirs})


def test_the_end_of_a_streamlit_run_is_told_from_what_comes_before() -> None:
    # hash: "6\0"; metadata: four bytes that look like the end; then a delta, or the end itself.
    begins = b"\x0a\x02\x36\x00\x12\x04\x30\x00\x30\x00"
    assert not is_script_finished(begins + b"\x2a\x02\x30\x00")
    assert is_script_finished(begins + b"\x30\x00")
    with pytest.raises(FigureError, match="ForwardMsg"):
        peer_checks.is_script_finished(b"\x2d\x00\x00\x00\x00")


def test_without_the_packages_each_figure_says_so_and_they_are_asked_for_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    tried: list[list[str]] = []

    def run(told: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        tried.append(told)
        return subprocess.CompletedProcess(told, 1, "", "more\nno such host")

    monkeypatch.setattr(peer_servers.subprocess, "run", run)
    with Bench(tmp_path) as bench:
        bench.folder = tmp_path
        for _ in range(2):
            with pytest.raises(FigureError, match=r"requirements-bench\.lock: no such host"):
                peer_servers.installed(bench)
    assert len(tried) == 1
