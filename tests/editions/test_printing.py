"""HTML to PDF by a real Chromium: whole, without a network, and never for longer than asked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import psutil
import pypdfium2
import pytest

from ytempire.editions import printing, profiles
from ytempire.editions.printing import Printer

needs_chromium = pytest.mark.skipif(
    printing.chromium_path() is None and os.environ.get("CI") != "true",
    reason="no Chromium: apt install chromium",
)


@pytest.fixture(autouse=True)
def own_temporary_folder(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """Let profiles lie where nobody else's do: others print beside us."""
    folder = tmp_path_factory.mktemp("t")
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def printer() -> Iterator[Printer]:
    made = Printer()
    yield made
    made.close()


def page(folder: Path, body: str, name: str = "a b#?.html") -> Path:
    file = folder / name
    file.write_text(f"<!DOCTYPE html><meta charset=utf-8>{body}", encoding="utf-8")
    return file


def text_of(pdf: Path) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(one.get_textpage().get_text_range() for one in document)


def browsers() -> set[int]:
    """Return those of this test."""
    mark = f"{tempfile.gettempdir()}/ytempire-chromium-"
    found = set()
    for process in psutil.process_iter(["cmdline"]):
        if any(mark in word for word in process.info["cmdline"] or []):
            found.add(process.pid)
    return found


@needs_chromium
def test_a_page_is_printed_and_the_browser_kept(tmp_path: Path, printer: Printer) -> None:
    before = browsers()
    html = page(tmp_path, "<h1>Grüße 日本</h1>")
    assert printer.print_pdf(html, tmp_path / "a.pdf", seconds=60) is None
    assert "Grüße 日本" in text_of(tmp_path / "a.pdf")
    first = browsers() - before
    assert first
    assert printer.print_pdf(html, tmp_path / "b.pdf", seconds=60) is None
    assert min(browsers() - before) == min(first)
    printer.close()
    assert browsers() - before == set()
    assert {one.name for one in tmp_path.iterdir()} == {html.name, "a.pdf", "b.pdf"}


@needs_chromium
def test_no_script_and_no_network(tmp_path: Path, printer: Printer) -> None:
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        address = f"http://127.0.0.1:{server.server_address[1]}"
        body = (
            f"<img src='{address}/img'><link rel=stylesheet href='{address}/css'>"
            f"<iframe src='{address}/frame'></iframe><p id=p>quiet</p>"
            f"<script>p.textContent = 'ran'; fetch('{address}/js')</script>"
        )
        assert printer.print_pdf(page(tmp_path, body), tmp_path / "a.pdf", seconds=60) is None
        server.shutdown()
    assert "quiet" in text_of(tmp_path / "a.pdf")
    assert asked == []


@needs_chromium
def test_one_that_takes_too_long_is_ended_and_the_next_is_printed(
    tmp_path: Path, printer: Printer
) -> None:
    before = browsers()
    html = page(tmp_path, "<p>text</p>")
    said = printer.print_pdf(html, tmp_path / "a.pdf", seconds=0.001)
    assert said is not None
    assert "did not answer in time and was ended" in said
    assert not (tmp_path / "a.pdf").exists()
    assert browsers() - before == set()
    assert printer.print_pdf(html, tmp_path / "a.pdf", seconds=60) is None


@needs_chromium
def test_a_browser_that_hangs_or_dies(tmp_path: Path, printer: Printer) -> None:
    html = page(tmp_path, "<p>text</p>")
    before = browsers()
    assert printer.print_pdf(html, tmp_path / "a.pdf", seconds=60) is None
    main = min(browsers() - before)
    os.kill(main, signal.SIGSTOP)
    begun = time.monotonic()
    said = printer.print_pdf(html, tmp_path / "b.pdf", seconds=1)
    assert said is not None
    assert "was ended" in said
    assert time.monotonic() - begun < 10
    assert browsers() - before == set()
    assert printer.print_pdf(html, tmp_path / "b.pdf", seconds=60) is None
    os.kill(min(browsers() - before), signal.SIGKILL)
    # One that died while nobody looked is replaced; at worst its end is said once.
    said = printer.print_pdf(html, tmp_path / "c.pdf", seconds=60)
    assert said is None or "ended by itself" in said
    assert printer.print_pdf(html, tmp_path / "c.pdf", seconds=60) is None


@needs_chromium
def test_it_ends_with_us_and_the_next_browser_sweeps_our_profile(
    tmp_path: Path, printer: Printer, own_temporary_folder: Path
) -> None:
    before = browsers()
    html = page(tmp_path, "<p>text</p>")
    code = (
        "import os, sys, pathlib\nfrom ytempire.editions.printing import print_pdf\n"
        "print(print_pdf(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), seconds=60))\n"
        "sys.stdout.flush()\nos.kill(os.getpid(), 9)"
    )
    done = subprocess.run([sys.executable, "-c", code, html, tmp_path / "a.pdf"],
                          capture_output=True, text=True, check=False)  # fmt: skip
    assert done.stdout == "None\n"
    deadline = time.monotonic() + 10
    while browsers() - before and time.monotonic() < deadline:
        time.sleep(0.1)
    assert browsers() - before == set()
    [left] = own_temporary_folder.glob("ytempire-chromium-*")
    assert printer.print_pdf(html, tmp_path / "b.pdf", seconds=60) is None
    [new] = own_temporary_folder.glob("ytempire-chromium-*")
    assert new != left


def test_a_profile_goes_when_its_maker_and_its_browser_are_gone(
    own_temporary_folder: Path,
) -> None:
    """Ours alone, and no other's, nor a file that is called alike."""
    held = profiles.Profile()
    left, used, young, old, other = (
        own_temporary_folder / f"ytempire-chromium-{name}"
        for name in ("left", "used", "young", "old", "other")
    )
    for folder in (left, used, young, old, other, own_temporary_folder / "chromium-left"):
        folder.mkdir()
    for folder in (left, used, other):
        (folder / "held-by-its-maker").touch()
    (own_temporary_folder / "ytempire-chromium-file").touch()
    (own_temporary_folder / "ytempire-chromium-link").symlink_to(left)
    os.utime(old, (0, 0))
    if os.geteuid() == 0:
        os.chown(other, 12345, 12345)
    command = ["sh", "-c", "sleep 60; true", f"--user-data-dir={used}"]
    with subprocess.Popen(command, start_new_session=True) as browser:
        assert profiles.sweep() == (2 if os.geteuid() == 0 else 3)
        os.killpg(browser.pid, signal.SIGKILL)
    assert not left.exists()
    assert not old.exists()
    assert all(folder.is_dir() for folder in (held.folder, used, young))
    assert {path.name for path in own_temporary_folder.iterdir()} >= {
        "chromium-left", "ytempire-chromium-file", "ytempire-chromium-link",
    }  # fmt: skip
    assert other.is_dir() == (os.geteuid() == 0)
    assert profiles.sweep() == 1, "the browser is gone"
    assert not used.exists()
    held.remove()
    assert not held.folder.exists()


def test_without_a_chromium(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, printer: Printer
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    said = printer.print_pdf(page(tmp_path, "x"), tmp_path / "a.pdf", seconds=60)
    assert said is not None
    assert "install one" in said
    assert printing.VARIABLE in said
    monkeypatch.setenv(printing.VARIABLE, str(tmp_path / "nowhere"))
    assert printing.chromium_path() is None
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_chromium_that_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, printer: Printer
) -> None:
    odd = tmp_path / "odd"
    odd.write_text("#!/bin/sh\nexit 1\n")
    odd.chmod(0o755)
    monkeypatch.setenv(printing.VARIABLE, str(odd))
    said = printer.print_pdf(page(tmp_path, "x"), tmp_path / "a.pdf", seconds=60)
    assert said is not None
    assert f"{odd} does not start: Chromium ended by itself" in said


@needs_chromium
def test_a_page_that_is_not_there(tmp_path: Path, printer: Printer) -> None:
    said = printer.print_pdf(tmp_path / "none.html", tmp_path / "a.pdf", seconds=60)
    assert said == "Chromium cannot open the page: net::ERR_FILE_NOT_FOUND"
