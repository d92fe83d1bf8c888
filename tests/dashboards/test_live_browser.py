"""Open pages stay true: through changes, restarts and whatever ends meanwhile."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import psycopg
import pytest
from playwright.sync_api import Browser, Page, expect

from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer

from . import small_network
from .browser import Heard, chromium, enter, filled, free_port, kernels, pages_alone, served

pytestmark = pytest.mark.timeout(240)
Running = tuple[str, subprocess.Popen[bytes]]
EXECUTIVE = "/voila/render/executive.ipynb"
NAME = "live_pages"


@pytest.fixture(scope="module")
def settings_of_all(embedded_server: EmbeddedServer, tmp_path_factory) -> Iterator[Settings]:
    home = tmp_path_factory.mktemp("home")
    network = small_network.simulated()
    with filled(embedded_server, network, home, NAME) as settings:
        yield settings


@pytest.fixture(scope="module")
def clock() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch, small_network.frozen_clock() as clock_url:
        patch.setenv("YTEMPIRE_CLOCK_URL", clock_url)
        yield


@pytest.fixture(scope="module")
def executive(tmp_path_factory) -> Path:
    """The page that is looked at, and no other."""
    return pages_alone(tmp_path_factory.mktemp("pages"), "executive")


@pytest.fixture(scope="module")
def server(settings_of_all: Settings, clock: None, executive: Path) -> Iterator[Running]:
    with served(settings_of_all, notebooks=executive) as running:
        yield running


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture
def rename(settings_of_all: Settings) -> Iterator:
    """Change a fact that the page shows."""

    def to(name: str, of: str = "Quiet Rivers") -> None:
        with Warehouse(settings_of_all) as warehouse, warehouse.transaction("owner") as connection:
            connection.execute(
                "update ytempire.channels set channel_name = %s where channel_name = %s", [name, of]
            )

    yield to


def opened(browser: Browser, address: str, heard: Heard | None = None) -> Page:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    if heard is not None:
        heard.listen(page)
    enter(page, address)
    page.goto(address + EXECUTIVE)
    expect(page.locator("#yt-channels svg")).to_be_visible(timeout=30_000)
    expect(page.locator("#yt-asked")).to_have_attribute("data-state", "live")
    return page


def test_a_change_is_on_every_open_page_and_nothing_else_moves(server, browser, rename):
    address, _ = server
    heard = Heard()
    pages = [opened(browser, address, heard) for _ in range(2)]
    page = pages[0]
    page.evaluate("window.sameDocument = true")
    page.evaluate("window.scrollTo(0, 300)")
    page.evaluate("""() => {
        const words = document.querySelector("#yt-tile-active_channels .yt-figure");
        getSelection().selectAllChildren(words);
    }""")
    before = time.monotonic()
    rename("Renamed Rivers")
    for one in pages:
        one.bring_to_front()
        expect(one.locator("#yt-channels svg")).to_contain_text("Renamed Rivers", timeout=5_000)
    assert time.monotonic() - before < 5
    assert page.evaluate("window.sameDocument") is True
    assert page.evaluate("window.scrollY") == 300
    assert page.evaluate("getSelection().toString()").strip() == "12"
    rename("Quiet Rivers", of="Renamed Rivers")
    expect(page.locator("#yt-channels svg")).to_contain_text("Quiet Rivers", timeout=5_000)
    for one in pages:
        one.close()
    assert heard.outside == []
    assert heard.errors == []


def test_zoom_and_what_is_open_are_kept_over_an_update(server, browser, settings_of_all, rename):
    address, _ = server
    page = opened(browser, address)
    axis = "#yt-revenue svg [aria-label^='X-axis']"
    whole = page.locator(axis).get_attribute("aria-label")
    page.locator("#yt-revenue svg").hover()
    page.mouse.down()
    box = page.locator("#yt-revenue svg").bounding_box() or {}
    page.mouse.move(box["x"] + 100, box["y"] + 100, steps=5)
    page.mouse.up()
    expect(page.locator(axis)).not_to_have_attribute("aria-label", whole or "")
    zoomed = page.locator(axis).get_attribute("aria-label")
    folded = page.locator("details", has=page.locator("#yt-channels-table"))
    folded.locator("summary").click()
    before = page.locator("#yt-channels-table").inner_text()

    drawn = "JSON.stringify(window.ytempire.views.get('yt-revenue').view.data('days'))"
    revenue = page.evaluate(drawn)
    with Warehouse(settings_of_all) as warehouse, warehouse.transaction("owner") as connection:
        connection.execute(
            "update ytempire.channel_metrics_daily set revenue_micros = 2 * revenue_micros"
        )
    rename("Renamed Rivers")
    page.wait_for_function(f"(before) => {drawn} !== before", arg=revenue, timeout=5_000)
    expect(page.locator("#yt-videos")).to_contain_text("Renamed Rivers")
    assert page.locator(axis).get_attribute("aria-label") == zoomed
    assert page.locator("#yt-channels-table").inner_text() != before
    expect(page.locator("#yt-channels-table table")).to_be_visible()
    rename("Quiet Rivers", of="Renamed Rivers")
    # The next test compares what all its visitors get.
    expect(page.locator("#yt-videos")).to_contain_text("Quiet Rivers", timeout=5_000)
    page.close()


def test_fifty_visitors_at_once_cost_no_kernel(server):
    address, process = server
    before = kernels(process.pid)
    with httpx.Client(cookies=address.cookies) as client:
        expected = client.get(address + EXECUTIVE).text
    with ThreadPoolExecutor(50) as visitors:
        answers = list(
            visitors.map(
                lambda _: httpx.get(address + EXECUTIVE, timeout=30, cookies=address.cookies),
                range(50),
            )
        )
    assert {answer.status_code for answer in answers} == {200}
    assert {answer.text for answer in answers} == {expected}
    assert kernels(process.pid) == before


def test_a_visitor_that_cannot_unpack_is_served(server):
    address, _ = server
    plain = httpx.get(
        address + EXECUTIVE, headers={"Accept-Encoding": "identity"}, cookies=address.cookies
    )
    assert "content-encoding" not in plain.headers
    assert plain.text == httpx.get(address + EXECUTIVE, cookies=address.cookies).text


def test_a_database_that_goes_away_is_said_and_come_back_to(
    server, browser, embedded_server, rename
):
    address, _ = server
    page = opened(browser, address)
    admin = embedded_server.conninfo("admin", "postgres")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"alter database {NAME} with allow_connections false")
        connection.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = %s", [NAME]
        )
        try:
            expect(page.locator("#yt-problem")).to_contain_text("Not up to date", timeout=15_000)
            expect(page.locator("#yt-asked")).to_contain_text("Not live since")
            # What was last known is shown still, to who comes now as well.
            expect(page.locator("#yt-channels svg")).to_contain_text("Quiet Rivers")
            late = httpx.get(address + EXECUTIVE, cookies=address.cookies).text
            assert "Quiet Rivers" in late
            assert "Not up to date" in late
        finally:
            connection.execute(f"alter database {NAME} with allow_connections true")
    expect(page.locator("#yt-problem")).to_be_empty(timeout=15_000)
    expect(page.locator("#yt-asked")).to_have_attribute("data-state", "live")
    time.sleep(10)  # until changes are listened for again, at the latest
    rename("Rivers again")
    expect(page.locator("#yt-channels svg")).to_contain_text("Rivers again", timeout=5_000)
    rename("Quiet Rivers", of="Rivers again")
    page.close()


def test_a_restarted_server_is_come_back_to(settings_of_all, clock, browser, executive):
    port = free_port()
    with served(settings_of_all, port, executive) as (address, process):
        page = opened(browser, address)
        page.evaluate("window.sameDocument = true")
        left = kernels(process.pid)
    assert left
    assert not [kernel for kernel in left if Path(f"/proc/{kernel}").exists()]
    expect(page.locator("#yt-asked")).to_contain_text("the server does not answer", timeout=5_000)
    expect(page.locator("#yt-channels svg")).to_be_visible()
    with served(settings_of_all, port, executive):
        expect(page.locator("#yt-asked")).to_have_attribute("data-state", "live", timeout=30_000)
        assert page.evaluate("window.sameDocument") is True
        page.close()
