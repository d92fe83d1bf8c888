"""The executive page as its visitors see it: in a browser, from a running server."""

from __future__ import annotations

import re
from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser, expect

from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer

from . import small_network
from .browser import Address, Heard, chromium, filled, kernels, pages_alone, served
from .small_network import LAST_TOLD, PACIFIC, SCRIPT, TODAY

pytestmark = pytest.mark.timeout(180)
PAGES = ["index", "executive"]
"""Each has one kernel, which publishes it."""


@pytest.fixture(scope="module")
def network() -> small_network.Network:
    return small_network.simulated()


@pytest.fixture(scope="module")
def warehouse_settings(
    embedded_server: EmbeddedServer, network: small_network.Network, tmp_path_factory
) -> Iterator[Settings]:
    """A warehouse of the small network, for all tests of this file."""
    with filled(embedded_server, network, tmp_path_factory.mktemp("home"), "browser") as settings:
        yield settings


@pytest.fixture(scope="module")
def server(warehouse_settings: Settings, tmp_path_factory) -> Iterator[tuple[Address, int]]:
    """The running dashboards on a clock that stands still: address and process id."""
    with pytest.MonkeyPatch.context() as patch, small_network.frozen_clock() as clock_url:
        patch.setenv("YTEMPIRE_CLOCK_URL", clock_url)
        patch.setenv("YTEMPIRE_YOUTUBE_API_KEY", "not-for-pages")
        pages = pages_alone(tmp_path_factory.mktemp("pages"), *PAGES)
        with served(warehouse_settings, notebooks=pages) as (address, process):
            yield address, process.pid


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


def test_the_page_shows_the_figures_draws_lives_and_ends(
    server, browser, network, warehouse_settings
):
    address, process_id = server
    heard = Heard()
    # Pacific midnight is still the day before here: days must not move with the visitor.
    page = browser.new_page(viewport={"width": 1440, "height": 900}, timezone_id="Pacific/Honolulu")
    heard.listen(page)
    page.goto(address.entrance)
    assert page.url.endswith("/voila/render/index.ipynb")
    page.goto(f"{address}/voila/render/executive.ipynb")

    figures = page.locator(".yt-tile")
    expect(figures).to_have_count(5, timeout=60_000)
    texts = {one.get_attribute("data-tile"): one.inner_text() for one in figures.all()}
    assert "\n12\n" in texts["active_channels"]
    assert f"\n${round(network.revenue_of(LAST_TOLD) / 1e6):,}\n" in texts["revenue"]
    assert "Revenue, 17 Nov 2026" in texts["revenue"]
    published = [row["published_at"] for row in network.rows["videos"]]
    today = sum(at.astimezone(PACIFIC).date() == TODAY for at in published)
    assert f"\n{today}\n" in texts["videos_published"]
    costs = network.costs_between(TODAY.replace(day=TODAY.day - 7), TODAY)
    assert f"\n${sum(costs) / len(costs) / 1e6:.2f}\n" in texts["cost_per_video"]
    assert "\nYellow\n" in texts["system_health"]
    expect(page.get_by_text("Simulated data")).to_be_visible()

    for name in ("yt-revenue", "yt-views", "yt-channels"):
        expect(page.locator(f"#{name} svg")).to_be_visible(timeout=30_000)
    assert len(page.locator("#yt-channels svg path[aria-roledescription=bar]").all()) == 10
    axis = page.locator("#yt-revenue svg [aria-label^='X-axis']").get_attribute("aria-label") or ""
    # Between the middles of the days before and behind, which is the room for their marks.
    assert axis.endswith("from 21 October to 20 November")

    expect(page.locator("#yt-videos td").first).to_have_text(SCRIPT)
    assert page.locator("#yt-videos td script").count() == 0
    expect(page.locator("#yt-problem")).to_be_hidden()

    _live(page, warehouse_settings)
    assert heard.outside == []
    assert heard.errors == []

    assert len(kernels(process_id)) in {len(PAGES), len(PAGES) + 1}, (
        "a page has one, and there is a spare"
    )
    page.goto("about:blank")


def _live(page, settings: Settings) -> None:
    """Change a fact, and see it on the page without a reload."""
    before = page.locator('[data-tile="active_channels"] .yt-figure')
    with Warehouse(settings) as warehouse:
        with warehouse.transaction("owner") as connection:
            connection.execute("update ytempire.channels set status = 'active'")
            connection.execute(
                "update ytempire.channels set channel_name = 'Renamed' "
                "where channel_name = 'Quiet Rivers'"
            )
        expect(before).to_have_text("13", timeout=25_000)
        expect(page.locator("#yt-channels svg")).to_contain_text("Renamed")
        with warehouse.transaction("owner") as connection:
            connection.execute(
                "update ytempire.channels set status = 'paused' where channel_name = 'Resting'"
            )


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/voila/render/executive.ipynb?template=lab", 400),
        ("/voila/render/executive.ipynb?theme=dark", 400),
        ("/voila/files/executive.ipynb", 404),
        ("/voila/tree", 404),
        ("/voila/render/..%2F..%2Fexecutive.ipynb", 404),
        ("/live/executive", 400),
        ("/live/none", 404),
        ("/voila/api/contents/executive.ipynb", 404),
    ],
)
def test_nothing_but_the_pages_is_served(server, path, status):
    address, process_id = server
    before = kernels(process_id)
    assert httpx.get(address + path, timeout=30, cookies=address.cookies).status_code == status
    assert kernels(process_id) == before


def test_no_kernel_can_be_reached(server):
    address, _ = server
    page = httpx.get(
        f"{address}/voila/render/executive.ipynb", timeout=30, cookies=address.cookies
    ).text
    assert "kernel" not in page.lower()
    for path in ("/api/kernels", "/voila/api/shutdown/none", "/api/kernels/none/channels"):
        assert httpx.get(f"{address}{path}", timeout=30, cookies=address.cookies).status_code == 404


def test_generated_files_are_served_once_and_for_long(server):
    address, process_id = server
    page = httpx.get(f"{address}/ready", timeout=30)
    assert page.text == f"ytempire {process_id}"
    script = httpx.get(f"{address}/voila/static/page.js?v=x", timeout=30)
    assert script.status_code == 200
    assert re.search(r"max-age=\d{6,}", script.headers["cache-control"])
    # A refused page carries the policy of a rendered one, and starts no kernel.
    refused = httpx.get(
        f"{address}/voila/render/executive.ipynb?theme=dark", timeout=30, cookies=address.cookies
    )
    assert "default-src 'self'" in refused.headers["content-security-policy"]
    stranger = {"Host": "rebound.example"}
    assert httpx.get(f"{address}/voila/render/executive.ipynb", headers=stranger).status_code == 403
