"""The cost page: every figure against rows that the test wrote and summed itself."""

from __future__ import annotations

import json
import math
import re
from datetime import timedelta
from html import unescape

import pytest

from ytempire.dashboards.cost import Cost
from ytempire.dashboards.snapshot import Snapshot
from ytempire.metrics import formats
from ytempire.metrics.formats import DASH
from ytempire.settings import Settings
from ytempire.warehouse.connection import Warehouse

from . import small_costs, small_network
from .reading import cells, figure, plain, tile
from .small_network import NAMES, PACIFIC, SCRIPT, TODAY

TILES = ("cost_per_video", "loaded_cost_per_video", "videos_over", "budget", "waste")
CHARTS = (
    "yt-vendors", "yt-stages", "yt-buckets", "yt-direct_loaded", "yt-failed_attempts", "yt-budget",
    "yt-performance", "yt-returns", "yt-paybacks",
)  # fmt: skip
PANELS = ("yt-changes", "yt-what_if", "yt-dear_videos")


@pytest.fixture
def page(settings: Settings, clock_url: str) -> Cost:
    return Cost(settings=settings)


@pytest.fixture
def network(fill) -> small_network.Network:
    return fill(small_costs.with_costs(small_network.simulated()))


@pytest.fixture
def snapshot(page, network) -> Snapshot:
    shown = page.snapshot()
    assert shown.problem == ""
    return shown


def rows(snapshot: Snapshot, chart: str, source: str) -> list[dict]:
    return [dict(row) for row in snapshot.charts[chart].rows[source]]


def test_an_empty_warehouse_is_a_page_that_says_why(page, warehouse):
    shown = page.snapshot()
    assert shown.problem == ""
    assert shown.charts == {}
    for name in TILES:
        assert figure(shown.parts[f"yt-tile-{name}"], name) == DASH
    for name in (*(f"{chart}-about" for chart in CHARTS), *PANELS):
        assert "yt-nothing" in shown.parts[name], name
    assert page.body(shown).count("<h2>") >= len(TILES) + len(CHARTS)


def published_costs(network) -> list[int]:
    return network.costs_between(TODAY - timedelta(days=14), TODAY)


def test_averages_are_ratios_of_sums(snapshot, network):
    costs = published_costs(network)
    html = snapshot.parts["yt-tile-cost_per_video"]
    assert figure(html, "cost_per_video") == formats.money(round(sum(costs) / len(costs)))
    under = sum(cost < 3_000_000 for cost in costs) / len(costs)
    assert f"{formats.rate(under)} under $3" in tile(html, "cost_per_video")
    loaded = [cost + sum(small_costs.SHARES) for cost in costs]
    html = snapshot.parts["yt-tile-loaded_cost_per_video"]
    assert figure(html, "loaded_cost_per_video") == formats.money(round(sum(loaded) / len(loaded)))


def test_videos_above_each_mark_are_counted(snapshot, network):
    costs = published_costs(network)
    text = tile(snapshot.parts["yt-tile-videos_over"], "videos_over")
    over = sum(cost > 3_000_000 for cost in costs)
    assert over and figure(snapshot.parts["yt-tile-videos_over"], "videos_over") == str(over)
    assert f"{sum(cost > 2_500_000 for cost in costs)} above $2.50, direct" in text
    assert f"{sum(cost + 95_000 > 3_000_000 for cost in costs)} above $3.00, loaded" in text


def test_each_video_is_in_one_bucket(snapshot, network):
    found = {row["bucket"]: row["videos"] for row in rows(snapshot, "yt-buckets", "buckets")}
    costs = published_costs(network)
    first = TODAY - timedelta(days=14)
    published = [
        video["video_id"]
        for video in network.rows["videos"]
        if first <= video["published_at"].astimezone(PACIFIC).date() < TODAY
    ]
    assert found == {
        "under $1": 0,
        "$1 to under $2": 0,
        "$2 to $3": sum(cost <= 3_000_000 for cost in costs),
        "over $3": sum(cost > 3_000_000 for cost in costs),
        "cost not known": len(published) - len(costs),
    }
    assert sum(found.values()) == len(published)
    assert found["cost not known"] == 1


def test_spending_is_the_ledgers_by_day_vendor_and_stage(snapshot, network):
    found = rows(snapshot, "yt-vendors", "days")
    names = {"openai": "OpenAI", "elevenlabs": "ElevenLabs", "compute": "Compute"}
    for vendor, name in names.items():
        by_day = {r["day"][:10]: r["usd"] for r in found if r["vendor"] == name}
        expected = {
            day.isoformat(): micros / 1_000_000
            for day, micros in small_costs.spent(network, vendor=vendor).items()
            if TODAY - timedelta(days=14) <= day <= TODAY
        }
        assert by_day == expected
    stages = rows(snapshot, "yt-stages", "days")
    assert {row["stage"] for row in stages} == {"script", "voice", "no stage"}
    assert math.isclose(sum(r["usd"] for r in stages), sum(r["usd"] for r in found))
    table = cells(snapshot.parts["yt-vendors-table"])
    assert len(table) == len({row["day"] for row in found})
    assert len(table[0]) == 4


def test_waste_is_what_attempts_cost_that_made_no_video(snapshot, network):
    text = tile(snapshot.parts["yt-tile-waste"], "waste")
    assert figure(snapshot.parts["yt-tile-waste"], "waste") == formats.money(666_666)
    assert "3 attempts; $0.56 never came out" in text
    found = rows(snapshot, "yt-failed_attempts", "days")
    assert {(row["kind"], row["usd"]) for row in found} == {
        ("came out later", 0.111111), ("never came out", 0.222222), ("never came out", 0.333333),
    }  # fmt: skip


def test_the_budget_is_three_dollars_a_video(snapshot, network):
    first = TODAY.replace(day=1)
    spent = sum(
        micros for day, micros in small_costs.spent(network).items() if first <= day < TODAY
    )
    videos = sum(
        row["videos_published"]
        for row in network.rows["channel_metrics_daily"]
        if first <= row["pacific_date"] < TODAY
    )
    last = {r["kind"]: r["usd"] for r in rows(snapshot, "yt-budget", "days")}
    assert math.isclose(last["spent"], spent / 1_000_000)
    assert last["budget"] == videos * 3
    shown = figure(snapshot.parts["yt-tile-budget"], "budget")
    assert shown == formats.rate(spent / (videos * 3_000_000), 0)


def test_what_changed_is_told_per_published_video(snapshot, network):
    week = [TODAY - timedelta(days=back) for back in range(1, 8)]
    before = [TODAY - timedelta(days=back) for back in range(8, 15)]
    by_day = small_costs.spent(network, vendor="openai")
    now = sum(by_day.get(day, 0) for day in week) / (7 * len(NAMES))
    then = sum(by_day.get(day, 0) for day in before) / (7 * len(NAMES))
    table = {row[0]: row for row in cells(snapshot.parts["yt-changes"])}
    assert table["OpenAI"][1] == formats.money(round(now), 3)
    assert table["OpenAI"][2] == formats.money(round(then), 3)
    assert table["OpenAI"][3] == "+" + formats.money(round(now - then), 3)
    spent = small_costs.spent(network)
    assert table["all vendors"][4] == formats.money(sum(spent[day] for day in week))


def test_paybacks_count_a_video_while_it_is_followed(snapshot):
    """By hand: 5 at risk and 1 pays at 0; one leaves at 1; of 3 at risk 2 pay at 2."""
    found = rows(snapshot, "yt-paybacks", "ages")
    assert [row["age"] for row in found] == [0, 2]
    assert math.isclose(found[0]["share"], 1 / 5)
    assert math.isclose(found[1]["share"], 1 - 4 / 5 * 1 / 3)
    assert math.isclose(found[0]["low"], 0.0308, abs_tol=1e-4)
    assert math.isclose(found[0]["high"], 0.7963, abs_tol=1e-4)
    assert "half by day 2" in plain(snapshot.parts["yt-paybacks-about"])


def test_return_and_performance_are_ratios_of_sums(snapshot):
    ages = {row["age"]: row["roi"] for row in rows(snapshot, "yt-returns", "ages")}
    assert math.isclose(ages[7], (8 - 10) / 10)
    assert math.isclose(ages[28], (9 - 4) / 4)
    channels = {row["channel"]: row for row in rows(snapshot, "yt-performance", "channels")}
    assert channels[NAMES[0]]["cost"] == 2.0
    assert channels[NAMES[0]]["revenue"] == 2.5
    assert channels[NAMES[1]]["roi"] == "−50.0\u00a0%"


def test_the_dearest_videos_are_listed_with_what_they_exceed(snapshot, network):
    table = cells(snapshot.parts["yt-dear_videos"])
    costs = sorted((cost for cost in published_costs(network) if cost > 2_500_000), reverse=True)
    assert [row[2] for row in table] == [formats.money(cost) for cost in costs]
    assert [row[4] for row in table] == ["$3.00" if cost > 3_000_000 else "$2.50" for cost in costs]
    assert SCRIPT not in snapshot.parts["yt-dear_videos"]
    assert any(SCRIPT in row[0] for row in table)


def test_what_if_carries_the_rows_that_the_browser_needs(snapshot, network):
    told = re.search(r'data-what-if="([^"]*)"', snapshot.parts["yt-what_if"])
    assert told
    data = json.loads(unescape(told.group(1)))
    week = [TODAY - timedelta(days=back) for back in range(1, 8)]
    for vendor in small_costs.VENDORS:
        by_day = small_costs.spent(network, vendor=vendor)
        assert data["vendors"][vendor] == sum(by_day[day] for day in week)
    assert sorted(video[0] for video in data["videos"]) == sorted(
        network.costs_between(TODAY - timedelta(days=7), TODAY)
    )
    assert data["videos"][0][1:] == [100, 60, 0, 0, 0, 40]


def test_a_sample_has_the_share_of_all(page, network, warehouse: Warehouse):
    with warehouse.transaction("reader") as connection:
        asked = {q.name: q for q in page.questions()}["what_if_videos"]
        fifth = type(asked)("some", asked.query, {"days": 7, "sample_videos": 5}).ask(connection)
    costs = sorted(network.costs_between(TODAY - timedelta(days=7), TODAY))
    step = math.ceil(len(costs) / 5)
    assert [row["total_cost_micros"] for row in fifth] == costs[step // 2 :: step]


def test_the_page_shows_each_question_with_its_sql(page, snapshot):
    body = page.body(snapshot)
    for question in page.questions():
        assert f'data-question="{question.name}"' in body
        assert f"rows/cost/{question.name}.csv" in body
