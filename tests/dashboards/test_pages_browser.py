"""What visitors do with the pages: sort, pick, act, open, and change the light."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import timedelta

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.embedded import EmbeddedServer

from . import small_factory, small_network
from .browser import Address, Heard, chromium, enter, filled, served
from .small_network import NOW, key

pytestmark = pytest.mark.timeout(240)
CHARTS = {
    "executive": ("revenue", "views", "channels", "cost-breakdown", "funnel", "heatmap"),
    "operations": (
        "queue-depth", "attempts", "cpu", "gpu", "memory", "storage", "quota", "error-rates",
        "openai", "elevenlabs",
    ),
}  # fmt: skip
_ALERT = (
    "insert into ytempire.alerts (alert_id, rule, fingerprint, severity, title, runbook, "
    "subject_kind, subject_id, subject_name, value, worst_value, threshold, comparison, unit, "
    "occurrences, openings, first_seen_at, last_seen_at, evaluated_at, fired_at, opened_at) "
    "select gen_random_uuid(), 'video_cost', %(name)s, 'info', 'Video cost', 'docs/runbook.md', "
    "'production', %(name)s, %(name)s, 1, 1, 1, 'above', 'micro_usd', 1, 1, "
    "%(at)s, %(at)s, %(at)s, %(at)s, %(at)s"
)


@pytest.fixture(scope="module")
def settings(embedded_server: EmbeddedServer, tmp_path_factory) -> Iterator[Settings]:
    network = small_factory.add(small_network.simulated())
    home = tmp_path_factory.mktemp("home")
    with filled(embedded_server, network, home, "pages") as settings:
        yield settings


@pytest.fixture(scope="module")
def address(settings: Settings) -> Iterator[Address]:
    with pytest.MonkeyPatch.context() as patch, small_network.frozen_clock() as clock_url:
        patch.setenv("YTEMPIRE_CLOCK_URL", clock_url)
        with served(settings) as (address, _):
            yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture
def visit(address: Address, browser: Browser):
    """Open a page in a visitor's own browser profile; nothing may leave this machine."""
    heard, contexts = Heard(), []

    def visit(name: str, width: int = 1440, scheme: str = "light") -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, timezone_id="Asia/Tokyo"
        )
        contexts.append(context)
        page = context.new_page()
        heard.listen(page)
        enter(page, address)
        page.goto(f"{address}/voila/render/{name}.ipynb")
        expect(page.locator(".yt-tile").first).to_be_visible(timeout=60_000)
        for chart in CHARTS[name]:
            expect(page.locator(f"#yt-{chart} svg")).to_be_visible(timeout=30_000)
        return page

    yield visit
    for context in contexts:
        context.close()
    assert heard.outside == []
    assert heard.errors == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1920])
@pytest.mark.parametrize("name", list(CHARTS))
def test_pages_fit_and_follow_the_systems_theme(visit, name, width, scheme):
    page = visit(name, width, scheme)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ground == {"light": "rgb(246, 247, 249)", "dark": "rgb(18, 23, 28)"}[scheme]
    label = page.locator(f"#yt-{CHARTS[name][1]} svg text[fill='#5b6875']").first
    ink = {"light": "rgb(91, 104, 117)", "dark": "rgb(163, 175, 186)"}[scheme]
    assert label.evaluate("node => getComputedStyle(node).fill") == ink


def test_the_light_is_chosen_and_remembered(visit):
    page = visit("executive")
    page.locator("#yt-theme").press("Enter")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    again = page.context.new_page()
    again.goto(page.url)
    expect(again.locator("html")).to_have_attribute("data-theme", "dark")


def test_alerts_are_sorted_by_severity_also_when_others_come(visit, settings):
    page = visit("operations")
    feed = page.locator("#yt-alert-feed tbody tr")
    severities = "rows => rows.map(row => row.dataset.severity)"
    assert feed.evaluate_all(severities) == ["critical", "warning", "warning", "info"]
    header = page.locator("#yt-alert-feed .yt-sort", has_text="Severity")
    header.click()
    expect(page.locator("#yt-alert-feed th").first).to_have_attribute("aria-sort", "descending")
    header.click()
    assert feed.evaluate_all(severities) == ["info", "warning", "warning", "critical"]
    header.focus()
    with Warehouse(settings) as warehouse, warehouse.transaction("owner") as connection:
        connection.execute(_ALERT, {"name": "newcomer", "at": NOW - timedelta(minutes=1)})
    expect(feed).to_have_count(5, timeout=25_000)
    assert feed.evaluate_all(severities) == ["info", "info", "warning", "warning", "critical"]
    expect(page.locator("#yt-alert-feed th").first).to_have_attribute("aria-sort", "ascending")
    assert page.evaluate("document.activeElement.dataset.key") == "sort-Severity"


def test_only_who_may_act_sees_buttons_and_the_servers_word_is_shown(visit):
    page = visit("operations")
    critical = str(key("alert", 1))
    button = page.locator(f'[data-act="acknowledge"][data-alert="{critical}"]')
    expect(button).to_be_visible()
    page.evaluate("document.body.dataset.role = 'viewer'")
    expect(button).to_be_hidden()
    page.evaluate("document.body.dataset.role = 'operator'")
    sent = []

    def answer(route: Route) -> None:
        sent.append((route.request.method, route.request.url, route.request.headers,
                     json.loads(route.request.post_data or "")))  # fmt: skip
        route.fulfill(status=200, body="Taken over by <b>you</b>.")

    page.route("**/act/alerts/*", answer)
    button.click()
    said = page.locator("#yt-said")
    expect(said).to_have_text("Taken over by <b>you</b>.")
    method, url, headers, body = sent[0]
    assert method == "POST"
    assert re.fullmatch(rf"http://127\.0\.0\.1:\d+/act/alerts/{critical}", url)
    assert body == {"action": "acknowledge", "note": None, "hours": None}
    cookies = {one["name"]: one["value"] for one in page.context.cookies()}
    assert headers["x-xsrftoken"] == cookies["_xsrf"].strip('"')

    page.locator(f'[data-act="snooze"][data-alert="{critical}"]').click()
    dialog = page.locator("dialog")
    assert small_network.SCRIPT in dialog.locator("h3").inner_text()
    dialog.locator("input").fill("6")
    dialog.locator("textarea").fill("known, a new price")
    dialog.get_by_role("button", name="Snooze").click()
    expect(dialog).to_have_count(0)
    assert sent[1][3] == {"action": "snooze", "note": "known, a new price", "hours": 6}


def test_a_refused_action_is_told(visit):
    page = visit("operations")
    page.evaluate("document.body.dataset.role = 'admin'")
    page.route("**/act/alerts/*", lambda route: route.fulfill(status=200, body="done"))
    page.locator('[data-act="comment"]').first.click()
    submit = page.locator("dialog").get_by_role("button", name="Comment")
    submit.click()
    # A comment without a word is not sent.
    expect(page.locator("dialog")).to_be_visible()
    page.get_by_role("button", name="Cancel").click()
    expect(page.locator("dialog")).to_have_count(0)
    expect(page.locator("#yt-said")).to_have_text("")


def test_an_alert_is_taken_over_from_the_page(visit):
    page = visit("operations")
    critical = str(key("alert", 1))
    page.locator(f'[data-act="acknowledge"][data-alert="{critical}"]').click()
    expect(page.locator("#yt-said")).to_contain_text("Acknowledged")
    row = page.locator(f'tr[data-alert="{critical}"]')
    expect(row).to_contain_text("taken over by", timeout=25_000)
    expect(row.locator('[data-act="acknowledge"]')).to_have_count(0)


def test_a_channels_bar_leaves_its_rows_in_the_tables(visit):
    page = visit("executive")
    rows = page.locator("#yt-videos tbody tr")
    expect(rows).to_have_count(10)
    listed = rows.evaluate_all("rows => rows.map(row => row.dataset.group)")
    bars = page.locator("#yt-channels svg path[aria-roledescription=bar]")
    labels = bars.evaluate_all("bars => bars.map(bar => bar.getAttribute('aria-label'))")
    chosen = next(
        (n, name)
        for n, label in enumerate(labels)
        for name in [re.search(r"Channel: (.*?);", label).group(1)]
        if name in listed
    )
    bars.nth(chosen[0]).click()
    visible = page.locator("#yt-videos tbody tr:visible")
    expect(visible).to_have_count(listed.count(chosen[1]))
    expect(page.locator("#yt-filter b")).to_have_text(chosen[1])
    page.keyboard.press("Escape")
    expect(visible).to_have_count(10)
    # The same by keyboard, from the chart's table.
    page.locator('[data-tile="channels"] .yt-as-table summary').press("Enter")
    page.locator("#yt-channels-table .yt-pick").nth(chosen[0]).press("Enter")
    expect(visible).to_have_count(listed.count(chosen[1]))


def test_a_menu_opens_beside_its_panel_and_stays_open(visit, settings):
    page = visit("executive")
    summary = page.locator('[data-tile="channels"] .yt-menu > summary')
    summary.press("Enter")
    drawer = page.locator('[data-tile="channels"] .yt-drawer')
    expect(drawer).to_be_visible()
    expect(drawer).to_contain_text("from ytempire.channel_metrics_daily")
    box = drawer.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 1440
    with Warehouse(settings) as warehouse, warehouse.transaction("owner") as connection:
        connection.execute(
            "update ytempire.channels set channel_name = 'Renamed' "
            "where channel_name = 'Quiet Rivers'"
        )
    expect(page.locator("#yt-channels svg")).to_contain_text("Renamed", timeout=25_000)
    expect(drawer).to_be_visible()
    page.keyboard.press("Escape")
    expect(drawer).to_be_hidden()


def test_a_zoomed_trend_stays_zoomed_when_its_rows_change(visit, settings):
    page = visit("executive")
    box = page.locator("#yt-views svg").bounding_box()
    assert box is not None
    view = "window.ytempire.views.get('yt-views').view"
    span = f"() => {{ const [a, b] = {view}.scale('x').domain(); return b - a; }}"
    whole = page.evaluate(span)
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 80)
    page.mouse.wheel(0, -400)
    assert page.evaluate(span) == whole, "the wheel alone scrolls the page"
    page.evaluate("window.scrollTo(0, 0)")
    box = page.locator("#yt-views svg").bounding_box()
    assert box is not None
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 80)
    page.keyboard.down("Shift")
    page.mouse.wheel(0, -400)
    page.keyboard.up("Shift")
    page.wait_for_function(f"({span})() < {whole} * 0.9", timeout=5000)
    zoomed = page.evaluate(span)
    drawn = f"() => {view}.data('days').at(-1).views"
    before = page.evaluate(drawn)
    with Warehouse(settings) as warehouse, warehouse.transaction("owner") as connection:
        connection.execute(
            "update ytempire.channel_metrics_daily set views_gained = views_gained + 1"
        )
    page.wait_for_function(f"({drawn})() !== {before}", timeout=25_000)
    assert page.evaluate(span) == pytest.approx(zoomed)
