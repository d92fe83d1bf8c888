"""A real Chromium that cannot reach anything but this machine, and a real server."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from ytempire.dashboards import serve
from ytempire.settings import Settings

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]  # fmt: skip


@dataclass
class Heard:
    """What a page asked for and complained of."""

    outside: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        page.on("request", self._request)
        page.on("console", lambda m: m.type == "error" and self.errors.append(m.text))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("requestfailed", lambda r: self.errors.append(f"failed: {r.url}"))
        page.on("response", lambda r: r.status >= 400 and self.errors.append(f"{r.status} {r.url}"))

    def _request(self, request: Any) -> None:
        inside = ("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:")
        if not request.url.startswith(inside):
            self.outside.append(request.url)


def chromium_path() -> str | None:
    return shutil.which("chromium") or shutil.which("chromium-browser")


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start a browser; without one skip, but never in CI."""
    with sync_playwright() as driver:
        path = chromium_path()
        if path is None and not os.path.exists(driver.chromium.executable_path):  # noqa: PTH110
            why = "no Chromium: apt install chromium, or playwright install chromium"
            if os.environ.get("CI") == "true":
                pytest.fail(why)
            pytest.skip(why)
        browser = driver.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


class Address(str):
    """Where a server is; `entrance` is what its command prints, and lets in who opens it."""

    entrance: str

    @property
    def cookies(self) -> httpx.Cookies:
        """Return what a browser has that came in."""
        with httpx.Client(follow_redirects=False) as client:
            assert client.get(self.entrance).status_code == 302
            client.get(f"{self}/login")  # gives the _xsrf cookie, too
            return client.cookies


@contextmanager
def served(settings: Settings) -> Iterator[tuple[Address, subprocess.Popen[bytes]]]:
    """Run the dashboard server as its users do, as a process of its own."""
    link = secrets.token_urlsafe(24)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        serve.command(settings, port), env=serve.environment(settings, link), stdout=subprocess.PIPE
    )
    try:
        serve.wait_until_answers(serve.address(port), process, timeout=120)
        address = Address(f"http://127.0.0.1:{port}")
        address.entrance = serve.entrance(address, link)
        yield address, process
    finally:
        process.terminate()
        printed, _ = process.communicate(timeout=30)
        assert b"http://" not in printed
