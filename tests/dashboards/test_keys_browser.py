"""Everything is reached, seen and done with the keys; the wheel, too, and live updates spare it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from ytempire.dashboards.frame import PAGES

from .browser import chromium
from .small_channel import YOUTUBE_ID
from .whole import Whole

pytestmark = pytest.mark.timeout(240)
VIEW = "window.ytempire.views.get('{}').view"
LIVE_MS = 25_000
ZOOMED = {
    "executive": ["yt-revenue", "yt-views"],
    "operations": ["yt-cpu", "yt-gpu", "yt-memory", "yt-storage"],
    "channel": ["yt-subscriber_growth", "yt-view_velocity", "yt-health"],
    "cost": ["yt-direct_loaded", "yt-budget"],
}
"""The charts along time, by page; the event stream's has nothing to draw here."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


def domain(page: Page, chart: str) -> tuple[float, float]:
    first, last = page.evaluate(f"{VIEW.format(chart)}.scale('x').domain().map(Number)")
    return first, last


def span(page: Page, chart: str) -> float:
    first, last = domain(page, chart)
    return last - first


def middle(place: Locator) -> tuple[float, float]:
    place.scroll_into_view_if_needed()
    box = place.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


WALKED = """() => {
  const wanted = "a[href], button, input:not([type=hidden]), textarea, summary, [tabindex='0']";
  const seen = (one) => one.checkVisibility() && !one.closest("dialog:not([open])");
  return [...document.querySelectorAll(wanted)].filter(seen).length;
}"""
FOCUSED = """() => {
  const one = document.activeElement;
  if (one === document.body) return null;
  one.dataset.walked = "";
  const style = getComputedStyle(one);
  return {
    what: one.outerHTML.slice(0, 90),
    isMarked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    isSeen: one.getBoundingClientRect().width > 0,
  };
}"""


@pytest.mark.parametrize("name", list(PAGES))
def test_the_tab_key_reaches_everything_and_shows_where_it_is(pages: Whole, browser, name):
    page = pages.open(browser, name)
    wanted = page.evaluate(WALKED)
    unmarked = []
    for _ in range(wanted + 1):
        page.keyboard.press("Tab")
        focused = page.evaluate(FOCUSED)
        if focused is None:
            break
        if not (focused["isMarked"] and focused["isSeen"]):
            unmarked.append(focused["what"])
    assert unmarked == []
    assert page.locator("[data-walked]").count() == wanted
    page.close()


@pytest.mark.parametrize("name", list(ZOOMED))
def test_charts_along_time_are_zoomed_moved_and_shown_whole_by_keys(pages: Whole, browser, name):
    query = f"?channel={YOUTUBE_ID}" if name == "channel" else ""
    page = pages.open(browser, name, query=query)
    offered = page.locator(".yt-chart[tabindex='0']").evaluate_all("all => all.map(one => one.id)")
    assert sorted(offered) == sorted(ZOOMED[name])
    for chart in offered:
        host = page.locator(f"#{chart}")
        host.focus()
        whole_domain = domain(page, chart)
        page.keyboard.press("+")
        page.keyboard.press("+")
        closer = span(page, chart)
        assert closer == pytest.approx((whole_domain[1] - whole_domain[0]) * 0.49, rel=0.01)
        before = domain(page, chart)
        page.keyboard.press("ArrowLeft")
        after = domain(page, chart)
        assert after[0] < before[0]
        assert after[1] - after[0] == pytest.approx(closer)
        page.keyboard.press("-")
        assert span(page, chart) > closer
        for _ in range(9):
            page.keyboard.press("ArrowRight")
        assert domain(page, chart)[1] == pytest.approx(whole_domain[1]), "it ends where data ends"
        page.keyboard.press("0")
        assert domain(page, chart) == whole_domain
    page.close()


@pytest.mark.parametrize("key", ["Shift", "Control"])
@pytest.mark.parametrize("turn", [(0, -300), (-300, 0)], ids=["down", "sideways"])
def test_the_wheel_zooms_with_a_key_held_whichever_way_the_browser_tells_it(
    pages: Whole, browser, key, turn
):
    """Browsers make a turn sideways of the wheel while shift is held; not all of them do."""
    page = pages.open(browser, "executive")
    chart = page.locator("#yt-revenue svg")
    page.mouse.move(*middle(chart))
    whole_span, scrolled = span(page, "yt-revenue"), page.evaluate("window.scrollY")
    page.keyboard.down(key)
    page.mouse.wheel(*turn)
    page.keyboard.up(key)
    page.wait_for_function(
        f"() => {{ const [a, b] = {VIEW.format('yt-revenue')}.scale('x').domain();"
        f" return b - a < {whole_span} * 0.9; }}"
    )
    assert page.evaluate("[window.scrollX, window.scrollY]") == [0, scrolled]
    page.mouse.dblclick(*middle(chart))
    page.wait_for_function(
        f"() => {{ const [a, b] = {VIEW.format('yt-revenue')}.scale('x').domain();"
        f" return b - a === {whole_span}; }}"
    )
    page.close()


def test_the_wheel_alone_scrolls_the_page(pages: Whole, browser):
    page = pages.open(browser, "executive")
    page.mouse.move(*middle(page.locator("#yt-revenue svg")))
    whole_span, scrolled = span(page, "yt-revenue"), page.evaluate("window.scrollY")
    page.mouse.wheel(0, 300)
    page.wait_for_function(f"() => window.scrollY > {scrolled}")
    assert span(page, "yt-revenue") == whole_span
    page.close()


def test_a_zoomed_chart_is_dragged_with_the_mouse(pages: Whole, browser):
    page = pages.open(browser, "executive")
    page.locator("#yt-revenue").press("+")
    before = domain(page, "yt-revenue")
    x, y = middle(page.locator("#yt-revenue svg"))
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 60, y, steps=4)
    page.mouse.up()
    after = domain(page, "yt-revenue")
    assert after[0] < before[0]
    assert after[1] - after[0] == pytest.approx(before[1] - before[0])
    page.close()


def test_a_drawer_closes_with_escape_or_by_leaving_it_and_gives_the_focus_back(
    pages: Whole, browser
):
    page = pages.open(browser, "executive")
    menu = page.locator('[data-tile="channels"] details.yt-menu')
    summary = menu.locator("summary")
    summary.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.yt-drawer') !== null")
    page.keyboard.press("Escape")
    expect(menu.locator(".yt-drawer")).to_be_hidden()
    expect(summary).to_be_focused()
    page.keyboard.press("Enter")
    expect(menu.locator(".yt-drawer")).to_be_visible()
    page.keyboard.press("Shift+Tab")
    expect(menu.locator(".yt-drawer")).to_be_hidden()
    page.close()


def test_escape_closes_one_thing_at_a_time(pages: Whole, browser):
    page = pages.open(browser, "executive")
    page.locator('[data-tile="channels"] .yt-as-table summary').press("Enter")
    page.locator("#yt-channels-table .yt-pick").first.press("Enter")
    page.locator('[data-tile="videos"] .yt-menu summary').press("Enter")
    page.keyboard.press("Escape")
    expect(page.locator(".yt-drawer:visible")).to_have_count(0)
    expect(page.locator("#yt-filter")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#yt-filter")).to_be_hidden()
    page.close()


def test_what_is_picked_faded_zoomed_and_focused_outlives_an_update(pages: Whole, browser):
    page = pages.open(browser, "executive")
    page.locator("#yt-views").press("+")
    zoomed = span(page, "yt-views")
    page.locator("#yt-cost-breakdown .role-legend-symbol path").first.click()
    faded = page.locator('#yt-cost-breakdown .mark-arc path[opacity="0.25"]')
    expect(faded.first).to_be_attached()
    left = faded.count()
    page.locator('[data-tile="channels"] .yt-as-table summary').press("Enter")
    pick = page.locator("#yt-channels-table .yt-pick").first
    name = pick.inner_text()
    pick.press("Enter")
    shown = page.locator("#yt-videos tbody tr:visible").count()
    pages.change(
        "update ytempire.channel_metrics_daily set views_gained = views_gained + 1, "
        "revenue_micros = revenue_micros + 1000000"
    )
    pages.change("update ytempire.video_costs set total_cost_micros = total_cost_micros + 10000")
    pages.change("update ytempire.videos set title = title || ' again'")
    expect(page.locator("#yt-videos tbody td").first).to_contain_text("again", timeout=LIVE_MS)
    expect(page.locator("#yt-filter b")).to_have_text(name)
    expect(page.locator("#yt-videos tbody tr:visible")).to_have_count(shown)
    expect(faded).to_have_count(left)
    assert span(page, "yt-views") == pytest.approx(zoomed)
    assert page.evaluate("document.activeElement.dataset.pick") == name
    page.close()


def test_what_is_being_searched_is_not_taken_away_by_an_update(pages: Whole, browser):
    page = pages.open(browser, "channel")
    box = page.get_by_role("combobox", name="Channel")
    box.click()
    page.keyboard.type("sle")
    found = page.locator('[role="option"]:visible')
    expect(found).to_have_count(1)
    before = page.locator(".yt-who").inner_text()
    pages.change("update ytempire.channels set channel_name = channel_name || ' II'")
    expect(page.locator(".yt-who")).to_have_text(f"{before} II", timeout=LIVE_MS)
    expect(found).to_have_count(1)
    assert box.input_value().endswith("sle")
    expect(box).to_be_focused()
    page.keyboard.press("Escape")
    # What waited is shown once nobody is at it.
    expect(box).to_have_value(f"{before} II", timeout=LIVE_MS)
    page.close()
