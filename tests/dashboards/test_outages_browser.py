"""The database, the dashboards' server and Redis really end under open pages, and come back."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import psycopg
import pytest
from playwright.sync_api import Browser, Page, expect

from ytempire.identity import users
from ytempire.settings import Settings
from ytempire.warehouse import migrations, views
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer

from . import small_network
from .browser import Address, Heard, chromium, enter, filled, free_port, pages_alone, served

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
def alone() -> Iterator[tuple[Settings, EmbeddedServer]]:
    """An embedded server of the test's own: others' must not end with it."""
    home = Path(tempfile.mkdtemp(prefix="yt-"))
    home.chmod(0o755)
    settings = Settings(home=home / "home")
    try:
        with Warehouse(settings) as warehouse:
            migrations.migrate(warehouse)
            with warehouse.transaction("owner") as connection:
                small_network.simulated().insert(connection)
                views.refresh(connection)
            assert warehouse._embedded is not None
            yield settings, warehouse._embedded
    finally:
        shutil.rmtree(home, ignore_errors=True)


@contextmanager
def stopped(server: EmbeddedServer) -> Iterator[None]:
    """Stop the database's processes, as an administrator would; start them again after."""
    postmaster = int((server.data / "postmaster.pid").read_text().split()[0])
    os.kill(postmaster, signal.SIGINT)  # a fast shutdown: sessions are cut
    until = time.monotonic() + 30
    while (server.data / "postmaster.pid").exists():
        assert time.monotonic() < until
        time.sleep(0.05)
    yield
    with psycopg.connect(server.conninfo("owner"), autocommit=True) as connection:
        connection.execute("select 1")


def test_the_database_is_stopped_and_started_again(alone, browser, executive) -> None:
    settings, database = alone
    with served(settings, notebooks=executive) as (address, _):
        page, heard = opened(browser, address), Heard()
        heard.listen(page)
        before = page.locator("#yt-channels-table").text_content()
        with stopped(database):
            pass
        assert before
