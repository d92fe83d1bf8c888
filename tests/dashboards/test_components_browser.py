"""Every component that the dashboards must have, by its name; and what each of them must tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

import httpx
import pytest
import yaml
from playwright.sync_api import Browser, Page, expect

from ytempire import paths
from ytempire.dashboards.frame import PAGES
from ytempire.metrics import registry, view_definition
from ytempire.metrics.statistics import STATISTICS

from .browser import chromium
from .small_channel import YOUTUBE_ID
from .whole import Whole

pytestmark = pytest.mark.timeout(240)
CONTRACT = paths.project_root() / "tests" / "sql" / "contract.yaml"
COMPONENTS = {
    "executive/KPI Cards (Top Row)/Active Channels": ("Active channels", ".yt-figure"),
    "executive/KPI Cards (Top Row)/Today's Revenue": ("Revenue, 17 Nov 2026", ".yt-figure"),
    "executive/KPI Cards (Top Row)/Videos Published": ("Videos published today", ".yt-figure"),
    "executive/KPI Cards (Top Row)/Average Cost/Video": ("Average cost per video", ".yt-figure"),
    "executive/KPI Cards (Top Row)/System Health": ("System health", ".yt-figure"),
    "executive/Charts (Main Area)/Revenue Trend": ("Revenue trend", ".mark-line path"),
    "executive/Charts (Main Area)/Channel Performance":
        ("Channel performance, top 10", "path[aria-roledescription=bar]"),
    "executive/Charts (Main Area)/Cost Breakdown": ("Cost breakdown", ".mark-arc path"),
    "executive/Charts (Main Area)/Video Pipeline": ("Video pipeline", ".mark-rect path"),
    "executive/Charts (Main Area)/Engagement Heatmap": ("Engagement heatmap", ".mark-rect path"),
    "executive/Tables (Bottom)/Top Videos Today": ("Top videos today", "tbody tr"),
    "executive/Tables (Bottom)/Failing Channels": ("Failing channels", "tbody tr"),
    "executive/Tables (Bottom)/Cost Alerts": ("Cost alerts", "tbody tr"),
    "operational/Pipeline Monitor/Queue Depth": ("Queue depth", ".mark-arc path"),
    "operational/Pipeline Monitor/Processing Rate": ("Processing rate", ".yt-figure"),
    "operational/Pipeline Monitor/Success Rate": ("Success rate", ".yt-figure"),
    "operational/Pipeline Monitor/Average Time":
        ("Generation time, median", ".yt-line:has-text('average time')"),
    "operational/Resource Monitor/CPU Usage": ("CPU usage", ".mark-line path"),
    "operational/Resource Monitor/GPU Usage": ("GPU usage", ".mark-line path"),
    "operational/Resource Monitor/Memory": ("Machines now", "td:nth-child(4) .yt-meter"),
    "operational/Resource Monitor/Storage": ("Machines now", "td:nth-child(5) .yt-meter"),
    "operational/API Monitor/YouTube Quota": ("YouTube quota", ".mark-rect path"),
    "operational/API Monitor/OpenAI Usage": ("OpenAI usage", ".mark-rect path"),
    "operational/API Monitor/ElevenLabs": ("ElevenLabs usage", ".mark-rect path"),
    "operational/API Monitor/Error Rates": ("Error rates by API", ".mark-rect path"),
    "operational/Alert Feed/Real-time alert stream": ("Alert feed", "tr[data-alert]"),
    "operational/Alert Feed/Sortable by severity":
        ("Alert feed", ".yt-sort:has-text('Severity')"),
    "operational/Alert Feed/Acknowledgment capability":
        ("Alert feed", "[data-act='acknowledge']"),
    "channel/Channel Selector/Channel Selector": ("", "input[role=combobox]"),
    "channel/Performance Metrics/Subscriber Growth": ("Subscriber growth", ".mark-line path"),
    "channel/Performance Metrics/View Velocity": ("View velocity", ".mark-line path"),
    "channel/Performance Metrics/Revenue Tracking":
        ("Revenue against target", ".mark-line path[stroke-dasharray]"),
    "channel/Performance Metrics/Best Videos": ("Best videos", "tbody tr"),
    "channel/Optimization Suggestions/AI-generated insights":
        ("Optimisation suggestions", "[data-tile='ai_insights'] [data-act='accept']"),
    "channel/Optimization Suggestions/A/B test results":
        ("Optimisation suggestions", "[data-tile='ab_tests'] tbody tr"),
    "channel/Optimization Suggestions/Content recommendations":
        ("Optimisation suggestions", "[data-tile='content_recommendations'] tbody tr"),
    "channel/Optimization Suggestions/Upload timing optimization":
        ("Optimisation suggestions", "[data-tile='upload_timing'] tbody tr"),
}  # fmt: skip
"""A component of the contract -> the heading of its tile, and what is in it."""
NAMES = {"executive": "executive", "operational": "operations", "channel": "channel"}
OF_THE_SERVER = {"dashboard_performance"}
"""Tiles whose figure is the server's own, of no query."""
AGE = r"\w.* · (as of .*\d|never read)|\w.* to \d+ \w+ \d{4}"
"""A source, and when it was read or the day to which it was."""
EMPTY = {"stream-lag"}
"""Panels of which the network has nothing: nobody reads events."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


def opened(pages: Whole, browser: Browser, name: str) -> Page:
    query = f"?channel={YOUTUBE_ID}" if name == "channel" else ""
    return pages.open(browser, name, query=query)


def test_these_are_the_components_of_the_contract():
    things = yaml.safe_load(CONTRACT.read_text(encoding="utf-8"))["items"]
    wanted = {name.removeprefix("dashboards/") for name in things if name.startswith("dashboards/")}
    assert set(COMPONENTS) == wanted


@pytest.mark.parametrize("dashboard", list(NAMES))
def test_every_component_is_found_by_its_name(pages: Whole, browser, dashboard):
    page = opened(pages, browser, NAMES[dashboard])
    for component, (title, inside) in COMPONENTS.items():
        if not component.startswith(f"{dashboard}/"):
            continue
        holder = page.locator("#yt-page")
        if title:
            heading = page.get_by_role("heading", name=title, exact=True)
            expect(heading.first).to_be_visible()
            holder = page.locator(".yt-tile, .yt-panel").filter(has=heading)
        expect(holder.locator(inside).first, component).to_be_attached()
    page.close()


TOLD = """() => [...document.querySelectorAll(".yt-tile, .yt-panel")].map((one) => {
  const holder = one.closest(".yt-card") || one;
  const origin = one.querySelector(".yt-origin:not(td *)");
  return {
    name: one.dataset.tile,
    origin: origin ? origin.textContent : "",
    standing: origin?.querySelector("[data-standing]")?.dataset.standing ?? "",
    meaning: [...holder.querySelectorAll(".yt-drawer dt")].map((dt) => [dt.dataset.definition, dt.textContent]),
    questions: [...holder.querySelectorAll(".yt-drawer section")].map((asked) => ({
      sql: asked.querySelector("pre").textContent,
      ways: [...asked.querySelectorAll("a[download]")].map((way) => way.href),
      said: asked.querySelector("p:not(.yt-rows)")?.textContent ?? "",
    })),
  };
})"""  # noqa: E501


@pytest.mark.parametrize("name", list(PAGES))
def test_every_tile_tells_source_age_and_standing_and_opens_definition_sql_and_rows(
    pages: Whole, browser, name
):
    page = opened(pages, browser, name)
    told = page.evaluate(TOLD)
    assert len(told) >= 4
    for one in told:
        tile = one["name"]
        if tile not in EMPTY | OF_THE_SERVER:
            assert re.search(AGE, one["origin"]), tile
            assert one["standing"] or "never read" in one["origin"], tile
        assert one["questions"] or tile in OF_THE_SERVER, tile
        for question in one["questions"]:
            assert "select" in question["sql"], tile
            assert [way.split("?")[0].rpartition(".")[2] for way in question["ways"]] == [
                "csv", "parquet",
            ], tile  # fmt: skip
        comments = " ".join(question["sql"] for question in one["questions"])
        is_said = one["meaning"] or any(question["said"] for question in one["questions"])
        assert is_said or "-- " in comments or tile in OF_THE_SERVER, tile
        for metric, label in one["meaning"]:
            defined = STATISTICS.get(metric) or registry.get(metric)
            assert label.endswith("(YTEMPIRE)") == defined.is_derived, label
    ways = {way for one in told for question in one["questions"] for way in question["ways"]}
    with httpx.Client(cookies=pages.address.cookies, timeout=60) as visitor:
        answers = {way: visitor.get(way) for way in ways}
    for way, answer in answers.items():
        assert answer.status_code == 200, way
        if way.split("?")[0].endswith(".parquet"):
            assert answer.content[:4] == b"PAR1"
    page.close()


def test_a_marker_stands_on_the_day_on_which_a_view_became_something_else(pages: Whole, browser):
    change = view_definition.between(*[view_definition.CHANGES[-1].since] * 2)[0]
    assert change.since.isoformat() == "2026-08-24"
    days = "select generate_series(date '2026-08-23', date '2026-08-26', '1 day')::date as day"
    pages.change(
        "insert into ytempire.channel_metrics_daily (channel_id, pacific_date, views_gained, "
        "videos_published, videos_with_cost, is_revenue_complete) "
        "select channel_id, day, 1000, 0, 0, false "
        f"from ytempire.channels cross join ({days}) as days "
        f"where youtube_channel_id = '{YOUTUBE_ID}'"
    )
    page = opened(pages, browser, "channel")
    chart = page.locator("#yt-view_velocity")
    expect(chart.locator("text", has_text=change.label)).to_be_attached(timeout=25_000)
    expect(chart.locator(".mark-rule path, .mark-rule line").first).to_be_attached()
    page.locator('[data-tile="view_velocity"] .yt-as-table summary').click()
    row = page.locator("#yt-view_velocity-table tr", has_text="24 Aug 2026")
    expect(row).to_contain_text(change.label)
    page.close()
