"""Only simulated data is pictured, and only a page that is drawn and of its day."""

import http.server
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from ytempire import paths
from ytempire.dashboards.frame import PAGES

from . import take_report_screenshots, take_screenshots
from .browser import chromium
from .take_screenshots import NotPicturedError, take

TILE = '<div class="yt-tile">20</div>'
SIMULATED = "<span>Simulated data</span>"
DRAWN = '<i id="drawn">drawn</i>'


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture
def page_of(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], str]]:
    """Serve one page at every address."""
    served = [""]

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("content-type", "text/html")
            self.end_headers()
            self.wfile.write(served[0].encode())

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()

    def show(body: str) -> str:
        served[0] = f"<body>{body}</body>"
        return f"http://127.0.0.1:{server.server_port}/"

    drawn = "() => document.querySelector('#drawn')"
    monkeypatch.setattr(take_screenshots, "ALL_DRAWN", drawn)
    monkeypatch.setattr(take_screenshots, "DRAWN_MS", 1_000)
    monkeypatch.setattr(take_screenshots, "SETTLED_MS", 1_000)
    yield show
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(("page", "picture"), [(3000, take_screenshots.TALLEST), (950, 1060)])
def test_the_top_of_a_page_is_pictured(
    browser, page_of, tmp_path: Path, page: int, picture: int
) -> None:
    tall = f'<div style="height: {page}px"></div>'
    file = take(browser, page_of(TILE + SIMULATED + DRAWN + tall), "executive", tmp_path)
    content = file.read_bytes()
    assert file == tmp_path / "executive.png"
    assert int.from_bytes(content[16:20]) == 1440
    assert picture - 100 < int.from_bytes(content[20:24]) <= picture


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (TILE + DRAWN, "does not show simulated data"),
        (f"{TILE}{DRAWN}<span hidden>Simulated data</span>", "does not show simulated data"),
        (TILE + SIMULATED + '<p id="yt-problem">the schema is behind</p>', "the schema is behind"),
        (TILE + SIMULATED + DRAWN + '<i data-standing="stale">stale</i>', "was not drawn"),
    ],
)
def test_a_page_is_refused(browser, page_of, tmp_path: Path, body: str, why: str) -> None:
    with pytest.raises(NotPicturedError, match=why):
        take(browser, page_of(body), "executive", tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_large_picture_is_refused(browser, page_of, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(take_screenshots, "MOST_BYTES", 100)
    with pytest.raises(NotPicturedError, match="over 100"):
        take(browser, page_of(TILE + SIMULATED + DRAWN), "executive", tmp_path)


def test_a_report_is_pictured_when_it_says_what_it_must(browser, tmp_path: Path) -> None:
    page, file = tmp_path / "a.html", tmp_path / "pictures" / "a.png"
    page.write_text("<p>Simulated data: a made-up network</p>")
    with pytest.raises(NotPicturedError, match="does not say 'Real data'"):
        take_report_screenshots.picture(browser, page, file, says="Real data")
    assert not file.exists()
    taken = take_report_screenshots.picture(browser, page, file, says="Simulated data")
    assert int.from_bytes(taken.read_bytes()[16:20]) == 1440


def test_every_page_is_pictured():
    notebooks = {file.stem for file in (paths.notebooks() / "dashboards").glob("*.ipynb")}
    assert set(take_screenshots.LIGHTS) == set(PAGES) == notebooks


def test_the_readmes_pictures_are_those_that_are_taken():
    shown = re.findall(r"!\[.+?\]\((\S+\.png)\)", (paths.project_root() / "README.md").read_text())
    taken = {
        f"screenshots/{take_screenshots.file_name(name, light)}"
        for name, lights in take_screenshots.LIGHTS.items()
        for light in lights
    } | {f"screenshots/{name}" for name in take_report_screenshots.PICTURES}
    assert set(shown) == taken
    kept = {f"screenshots/{file.name}" for file in take_screenshots.FOLDER.iterdir()}
    assert kept == taken
