"""axe-core finds no grave fault on any page: by window, light, and what is open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from ytempire.dashboards.frame import PAGES

from .browser import chromium
from .whole import Whole

pytestmark = pytest.mark.timeout(240)
AXE = (Path(__file__).parent / "axe" / "axe.min.js").read_text(encoding="utf-8")
GRAVE = {"serious", "critical"}
LIGHTS = ["light", "dark"]
WIDTHS = [390, 1920]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


def faults(page: Page, place: str = "html") -> list[str]:
    """Return what axe-core finds grave, a line each: rule, place, and how to mend it."""
    page.evaluate(AXE)
    found: dict[str, Any] = page.evaluate(
        "place => axe.run(place, {resultTypes: ['violations']})", place
    )
    assert len(found["passes"]) > 5, "axe-core has hardly looked at anything"
    return [
        f"{one['id']} at {node['target']}: {node.get('failureSummary')}"
        for one in found["violations"]
        if one["impact"] in GRAVE
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("scheme", LIGHTS)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", list(PAGES))
def test_a_page_has_no_grave_fault(pages: Whole, browser, name, width, scheme):
    page = pages.open(browser, name, width=width, scheme=scheme)
    # The tables of the charts, all of them, and then the last panel's drawer.
    page.locator("details.yt-as-table").evaluate_all("all => all.forEach(one => one.open = true)")
    assert faults(page) == []
    menu = page.locator("details.yt-menu").last
    menu.locator("summary").click()
    expect(menu.locator(".yt-drawer")).to_be_visible()
    assert faults(page, ".yt-menu[open]") == []
    page.close()


@pytest.mark.parametrize("scheme", LIGHTS)
@pytest.mark.parametrize("width", WIDTHS)
def test_what_opens_has_no_grave_fault(pages: Whole, browser, width, scheme):
    page = pages.open(browser, "channel", width=width, scheme=scheme)
    page.get_by_role("combobox").press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("listbox")).to_be_visible()
    assert faults(page, ".yt-combobox") == []
    page.close()

    page = pages.open(browser, "operations", width=width, scheme=scheme)
    page.locator('[data-act="snooze"]').first.click()
    expect(page.locator("dialog")).to_be_visible()
    assert faults(page, "dialog") == []
    page.close()

    page = pages.open(browser, "executive", width=width, scheme=scheme)
    page.locator('[data-tile="channels"] .yt-as-table summary').click()
    page.locator("#yt-channels-table .yt-pick").first.click()
    expect(page.locator("#yt-filter")).to_be_visible()
    page.locator("#yt-revenue").focus()
    assert faults(page) == []
    page.close()


@pytest.mark.parametrize("scheme", LIGHTS)
@pytest.mark.parametrize("width", WIDTHS)
def test_the_way_in_has_no_grave_fault(pages: Whole, browser, width, scheme):
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.goto(f"{pages.address}/login")
    expect(page.locator("input[name=token]")).to_be_visible()
    assert faults(page) == []
    page.close()


def test_a_fault_is_found(pages: Whole, browser):
    page = pages.open(browser, "index")
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<button></button>')")
    assert [one.split()[0] for one in faults(page)] == ["button-name"]
    page.close()
