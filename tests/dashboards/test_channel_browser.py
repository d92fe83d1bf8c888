"""The channel, cost and landing pages in a browser: keys, sliders, links, narrow windows."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from html import escape

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from ytempire.metrics import formats
from ytempire.warehouse import views
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer

from . import small_channel, small_costs, small_network
from .browser import Address, Heard, chromium, enter, filled, served
from .small_channel import YOUTUBE_ID
from .small_network import NAMES, TODAY

pytestmark = pytest.mark.timeout(180)
DRAWN_MS = 60_000


@pytest.fixture(scope="module")
def address(embedded_server: EmbeddedServer, tmp_path_factory) -> Iterator[Address]:
    """The running dashboards over the small network, on a clock that stands still."""
    network = small_channel.with_channel(small_costs.with_costs(small_network.simulated()))
    home = tmp_path_factory.mktemp("home")
    with (
        pytest.MonkeyPatch.context() as patch,
        small_network.frozen_clock() as clock_url,
        filled(embedded_server, network, home, "channel_pages") as settings,
    ):
        patch.setenv("YTEMPIRE_CLOCK_URL", clock_url)
        with Warehouse(settings) as warehouse, warehouse.transaction("owner") as connection:
            views.refresh(connection)
        with served(settings) as (address, _):
            yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture
def heard() -> Heard:
    return Heard()


def opened(
    browser: Browser, heard: Heard, address: Address, way: str = "/", width: int = 1440
) -> Page:
    """Open a page as a visitor who came in: in a browser profile of its own."""
    window = {"width": width, "height": 900}
    page = browser.new_page(viewport=window, timezone_id="Pacific/Honolulu")
    heard.listen(page)
    enter(page, address)
    page.goto(address + way)
    expect(page.locator(".yt-tile, .yt-nothing").first).to_be_visible(timeout=DRAWN_MS)
    return page


def test_the_way_in_leads_to_the_dashboards(address, browser, heard):
    page = opened(browser, heard, address)
    assert page.url.endswith("/voila/render/index.ipynb")
    page.get_by_role("heading", name="Channel").get_by_role("link").click()
    expect(page.locator(".yt-who")).to_be_visible(timeout=DRAWN_MS)
    assert page.url.endswith("/channel.ipynb")
    assert heard.outside == []
    page.close()


def test_a_channel_is_searched_for_and_chosen_with_the_keys_alone(address, browser, heard):
    page = opened(browser, heard, address, "/voila/render/channel.ipynb")
    box = page.get_by_role("combobox", name="Channel")
    box.focus()
    assert box.get_attribute("aria-expanded") == "false"
    page.keyboard.press("ArrowDown")
    expect(box).to_have_attribute("aria-expanded", "true")
    expect(page.locator('[role="option"]:visible')).to_have_count(len(NAMES))
    box.fill("深夜")
    expect(page.locator('[role="option"]:visible')).to_have_count(1)
    expect(page.locator("#yt-channel-found")).to_have_text("1 channel")
    active = box.get_attribute("aria-activedescendant")
    assert active and "深夜" in page.locator(f"#{active}").inner_text()
    box.fill("nobody is called that")
    expect(page.locator("#yt-channel-found")).to_have_text("No channel is called that.")
    page.keyboard.press("Enter")
    assert "?" not in page.url
    box.fill(YOUTUBE_ID.lower())
    page.keyboard.press("Enter")
    expect(page.locator(".yt-who")).to_have_text(NAMES[small_channel.CHOSEN], timeout=DRAWN_MS)
    assert page.url.endswith(f"?channel={YOUTUBE_ID}")
    assert heard.outside == []
    page.close()


def test_escape_leaves_the_selector_as_it_was(address, browser, heard):
    page = opened(browser, heard, address, f"/voila/render/channel.ipynb?channel={YOUTUBE_ID}")
    box = page.get_by_role("combobox", name="Channel")
    box.fill("quiet")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    expect(box).to_have_value(NAMES[small_channel.CHOSEN])
    expect(page.locator('[role="listbox"]')).to_be_hidden()
    page.close()


def test_a_hostile_address_is_a_page_that_says_so(address, browser, heard):
    hostile = "%3Cscript%3Ealert(1)%3C%2Fscript%3E"
    page = browser.new_page()
    enter(page, address)
    refused = page.goto(f"{address}/voila/render/channel.ipynb?channel={hostile}")
    assert refused is not None
    assert refused.status == 400
    expect(page.get_by_role("status")).to_contain_text("names no channel")
    page.get_by_role("link").click()
    expect(page.get_by_role("combobox", name="Channel")).to_be_visible(timeout=DRAWN_MS)
    page.close()


def test_a_channel_that_is_not_there_is_a_page_that_says_so(address, browser, heard):
    unknown = f"UC{'x' * 22}"
    page = opened(browser, heard, address, f"/voila/render/channel.ipynb?channel={unknown}")
    expect(page.locator("#yt-chosen")).to_contain_text(
        f"No channel of this warehouse has the id {unknown}"
    )
    expect(page.get_by_role("combobox", name="Channel")).to_be_visible()
    assert heard.outside == []
    assert heard.errors == []
    page.close()


def test_rows_of_a_panel_are_of_the_chosen_channel(address):
    came = {"timeout": 30, "cookies": address.cookies}
    page = httpx.get(f"{address}/voila/render/channel.ipynb?channel={YOUTUBE_ID}", **came).text
    way = f"rows/channel/best_videos.csv?channel={YOUTUBE_ID}"
    assert f'href="../../{way}"' in page
    text = httpx.get(f"{address}/{way}", **came).content.decode("utf-8-sig")
    titles = {row["title"] for row in csv.DictReader(io.StringIO(text))}
    assert titles
    assert all(escape(title.removeprefix("'")) in page for title in titles)
    of_another = httpx.get(f"{address}/rows/channel/best_videos.csv", **came)
    assert of_another.content.decode("utf-8-sig") != text


@pytest.mark.parametrize("name", ["channel", "cost", "executive", "index", "operations"])
def test_every_panel_has_its_rows(address, name):
    with httpx.Client(base_url=address, cookies=address.cookies, timeout=60) as visitor:
        page = visitor.get(f"/voila/render/{name}.ipynb").text
        ways = re.findall(r'href="\.\./\.\./(rows/[^"]*)"', page)
        assert ways
        answers = {way: visitor.get(f"/{way}").status_code for way in ways}
    assert answers == dict.fromkeys(ways, 200)


def test_other_prices_are_worked_out_from_the_rows_of_the_page(address, browser, heard):
    page = opened(browser, heard, address, "/voila/render/cost.ipynb")
    panel = page.locator("[data-what-if]")
    data = json.loads(panel.get_attribute("data-what-if"))
    share = page.locator('[data-outcome="share"] b')
    expect(share).not_to_have_text("…")
    whole = sum(data["vendors"].values())
    total = page.locator('[data-outcome="total"] b')
    expect(total).to_have_text(formats.money(whole))
    page.locator('input[data-vendor="openai"]').fill("200")
    expect(total).to_have_text(formats.money(whole + data["vendors"]["openai"]))
    dearer = [video[0] + video[1] * 10_000 for video in data["videos"]]
    under = sum(micros < 3_000_000 for micros in dearer) / len(dearer)
    was = sum(video[0] < 3_000_000 for video in data["videos"]) / len(data["videos"])
    assert under != was
    expect(share).to_have_text(formats.rate(under).replace("\u00a0", " "))
    expect(page.locator('[data-outcome="share"] small')).to_have_text(
        f"now {formats.rate(was)}".replace("\u00a0", " ")
    )
    page.get_by_role("button", name="As it is").click()
    expect(total).to_have_text(formats.money(whole))
    assert heard.errors == []
    page.close()


def test_settings_outlive_a_refresh_of_the_panel(address, browser, heard):
    page = opened(browser, heard, address, "/voila/render/cost.ipynb")
    page.locator('input[data-vendor="compute"]').fill("50")
    changed = page.evaluate(
        """() => {
          const script = document.querySelector('script[type="application/vnd.ytempire+json"]');
          const snapshot = JSON.parse(script.textContent);
          const held = document.getElementById("yt-what_if").innerHTML;
          snapshot.parts = { "yt-what_if": `${held}<!-- again -->` };
          window.ytempire.apply(snapshot);
          return document.querySelector('input[data-vendor="compute"]').value;
        }"""
    )
    assert changed == "50"
    expect(page.locator('[data-outcome="total"] small')).to_contain_text("now $")
    page.close()


def test_a_legend_fades_what_is_not_chosen_and_a_point_tells_its_figure(address, browser, heard):
    page = opened(browser, heard, address, "/voila/render/cost.ipynb")
    chart = page.locator("#yt-vendors")
    expect(chart.locator("svg")).to_be_visible(timeout=DRAWN_MS)
    chart.locator(".mark-symbol.role-legend-symbol path").first.click()
    faded = chart.locator('.mark-rect.role-mark path[opacity="0.12"]')
    expect(faded.first).to_be_attached()
    bar = chart.locator('.mark-rect.role-mark path:not([opacity="0.12"])').first
    bar.hover(force=True)
    expect(page.locator("#vg-tooltip-element.visible")).to_contain_text("Spent")
    page.close()


@pytest.mark.parametrize("name", ["channel", "cost", "index"])
@pytest.mark.parametrize("width", [390, 1920])
def test_nothing_is_wider_than_the_window_and_nothing_leaves_the_machine(
    address, browser, heard, name, width
):
    page = opened(browser, heard, address, f"/voila/render/{name}.ipynb", width)
    if name != "index":
        expect(page.locator(".yt-chart svg").last).to_be_visible(timeout=DRAWN_MS)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert heard.outside == []
    assert heard.errors == []
    page.close()


def test_the_live_line_says_when_the_page_was_asked(address, browser, heard):
    page = opened(browser, heard, address, "/voila/render/index.ipynb")
    expect(page.locator("#yt-asked")).to_have_text(re.compile(rf"Live · {TODAY.isoformat()}"))
    page.close()
