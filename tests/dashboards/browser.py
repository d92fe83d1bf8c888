"""A real Chromium that cannot reach anything but this machine, and a real server."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from ytempire import paths
from ytempire.dashboards import serve
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer

from .small_network import Network

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]  # fmt: skip

ALL_DRAWN = """() => {
  const script = document.querySelector('script[type="application/vnd.ytempire+json"]');
  const charts = Object.keys(JSON.parse(script.textContent).charts);
  return window.ytempire && charts.every((id) => document.querySelector(`#${id}[data-drawn] svg`));
}"""
"""Whether each chart that the page has rows for stands there."""


@dataclass
class Heard:
    """What a page asked for and complained of."""

    outside: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        page.on("request", self._request)
        page.on("console", lambda m: m.type == "error" and self.errors.append(m.text))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("requestfailed", self._failed)
        page.on("response", lambda r: r.status >= 400 and self.errors.append(f"{r.status} {r.url}"))

    def _failed(self, request: Any) -> None:
        # A page that is left takes with it what it still asks our server.
        if "ERR_ABORTED" not in str(request.failure):
            self.errors.append(f"failed: {request.url}")

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


@contextmanager
def filled(server: EmbeddedServer, network: Network, home: Path, name: str) -> Iterator[Settings]:
    """Make a warehouse of a network's rows, and remove it at the end."""
    admin = server.conninfo("admin", "postgres")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"create database {name} template ytempire owner ytempire_owner")
    settings = Settings(home=home, database_url=server.conninfo("owner", name))
    with Warehouse(settings) as warehouse, warehouse.transaction("owner") as connection:
        network.insert(connection)
    yield settings
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"drop database {name} with (force)")


class Address(str):
    """Where a server is; `entrance` is what its command prints, and lets in who opens it."""

    entrance: str

    cookies: httpx.Cookies
    """What a browser has that came in."""

    @property
    def cookie_header(self) -> str:
        """Return them as a request carries them."""
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())


def came_in(address: str, entrance: str) -> httpx.Cookies:
    """Open the entrance, as a browser that keeps its cookies."""
    with httpx.Client() as client:
        assert client.get(entrance).status_code == 302
        client.get(f"{address}/login")  # gives the _xsrf cookie, too
        return client.cookies


def enter(page: Page, address: Address) -> None:
    """Give a page's browser what it has that came in."""
    page.context.add_cookies(
        [{"name": n, "value": v, "url": str(address)} for n, v in address.cookies.items() if v]
    )


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def kernels(server_id: int) -> list[int]:
    """Return the process ids of the server's kernels, the oldest first."""
    children = Path(f"/proc/{server_id}/task/{server_id}/children").read_text().split()
    return sorted((int(c) for c in children if _is_kernel(int(c))), key=_begun)


def _is_kernel(process_id: int) -> bool:
    try:
        return b"ipykernel" in Path(f"/proc/{process_id}/cmdline").read_bytes()
    except OSError:
        return False


def _begun(process_id: int) -> tuple[int, int]:
    """Return when a process began, as far as it can be told."""
    try:
        told = Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return (0, process_id)
    return (int(told[19]), process_id)


def pages_alone(folder: Path, *names: str) -> Path:
    """Return a folder with some of our pages: each has a kernel, which takes its time to start."""
    for name in names:
        shutil.copy(paths.notebooks() / "dashboards" / f"{name}.ipynb", folder)
    return folder


def path_of(page: str) -> str:
    """Return where a page is, as ``channel`` or ``channel?channel=UC...``."""
    name, _, chosen = page.partition("?")
    return f"/voila/render/{name}.ipynb" + (f"?{chosen}" if chosen else "")


def wait_until_published(address: Address, pages: Sequence[str]) -> None:
    """Wait for the first look of each page: on a busy machine it asks to come again until then."""
    until = time.monotonic() + 120
    for page in pages:
        while (
            httpx.get(address + path_of(page), cookies=address.cookies, timeout=30).status_code
            == 503
        ):
            assert time.monotonic() < until, f"{page} is not published"
            time.sleep(0.5)


@contextmanager
def served(
    settings: Settings,
    port: int | None = None,
    notebooks: Path | None = None,
    log: Path | None = None,
    waits: bool = True,
) -> Iterator[tuple[Address, subprocess.Popen[bytes]]]:
    """Run the dashboard server as its users do, as a process of its own, its pages published.

    Parameters
    ----------
    log
        Gets what it says.
    waits
        False where a page is never published.
    """
    port, link = port or free_port(), secrets.token_urlsafe(24)
    told = serve.command(settings, port)
    if notebooks is not None:
        told += ["--notebooks", str(notebooks)]
    with nullcontext() if log is None else log.open("ab") as said:
        process = subprocess.Popen(
            told, env=serve.environment(settings, link), stdout=subprocess.PIPE, stderr=said
        )
    try:
        serve.wait_until_answers(serve.address(port), process, timeout=120)
        address = Address(f"http://127.0.0.1:{port}")
        address.entrance = serve.entrance(address, link)
        address.cookies = came_in(address, address.entrance)
        if waits:
            folder = notebooks or paths.notebooks() / "dashboards"
            wait_until_published(address, [one.stem for one in folder.glob("*.ipynb")])
        yield address, process
    finally:
        process.terminate()
        printed, _ = process.communicate(timeout=30)
        assert b"http://" not in printed
