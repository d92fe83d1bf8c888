"""The channel page: who is chosen, and every figure against rows that the test wrote."""

from __future__ import annotations

import math
import re
from datetime import timedelta

import pytest

from ytempire.dashboards.channel import Channel
from ytempire.dashboards.snapshot import Snapshot
from ytempire.dashboards.views import NotChosen, Views
from ytempire.metrics import formats
from ytempire.metrics.formats import DASH
from ytempire.settings import Settings

from . import small_channel, small_network
from .reading import cells, figure, plain, tile
from .small_channel import BAND, CHOSEN, POINTS, TARGET, YOUTUBE_ID
from .small_network import LAST_TOLD, NAMES, PACIFIC, SCRIPT, TODAY, key

TILES = ("subscribers", "view_velocity", "revenue_target", "health")
CHARTS = (
    "yt-subscriber_growth", "yt-view_velocity", "yt-revenue_target", "yt-typical_band",
    "yt-health", "yt-health_parts",
)  # fmt: skip
COMPONENTS = (
    "channel_selector", "subscriber_growth", "view_velocity", "revenue_target", "best_videos",
    "ai_insights", "ab_tests", "content_recommendations", "upload_timing",
)  # fmt: skip


@pytest.fixture
def network(fill) -> small_network.Network:
    return fill(small_channel.with_channel(small_network.simulated()))


@pytest.fixture
def page(settings: Settings, network) -> Channel:
    return Channel(YOUTUBE_ID, settings=settings)


@pytest.fixture
def snapshot(page) -> Snapshot:
    shown = page.snapshot()
    assert shown.problem == ""
    return shown


def rows(snapshot: Snapshot, chart: str, source: str) -> list[dict]:
    return [dict(row) for row in snapshot.charts[chart].rows[source]]


def of_channel(network, *, since=None) -> list[dict]:
    return [
        row
        for row in network.rows["channel_metrics_daily"]
        if row["channel_id"] == key("channel", CHOSEN)
        and (since is None or row["pacific_date"] >= since)
    ]


def chosen_name(shown: Snapshot) -> str:
    found = re.search(r'class="yt-who"[^>]*>(.*?)</h2>', shown.parts["yt-chosen"])
    assert found, shown.parts["yt-chosen"]
    return plain(found.group(1))


def test_an_empty_warehouse_is_a_page_that_says_why(settings, warehouse, clock_url):
    shown = Channel(settings=settings).snapshot()
    assert shown.problem == ""
    assert shown.charts == {}
    assert "No channel has been collected yet" in shown.parts["yt-chosen"]
    assert "none to choose" in shown.parts["yt-selector"]
    for name in CHARTS:
        assert "yt-nothing" in shown.parts[f"{name}-about"]


def test_without_a_name_it_is_the_active_channel_that_earns_most(settings, network):
    earned = network.revenue_by_channel(TODAY - timedelta(days=34), TODAY)
    best = max((name for name in earned if name != "Resting"), key=lambda name: earned[name])
    assert earned["Resting"] > earned[best]
    assert chosen_name(Channel(settings=settings).snapshot()) == best


@pytest.mark.parametrize("channel", [YOUTUBE_ID, str(key("channel", CHOSEN))])
def test_a_channel_is_chosen_by_either_id(settings, network, channel):
    assert chosen_name(Channel(channel, settings=settings).snapshot()) == NAMES[CHOSEN]


@pytest.mark.parametrize(
    "given", [SCRIPT, "' or true --", "UCshort", "x" * 5_000, "../../etc", str(key("none", 1))]
)
def test_what_is_no_channel_is_refused_in_words(settings, network, given):
    shown = Channel(given, settings=settings).snapshot()
    assert shown.problem == ""
    assert shown.charts == {}
    said = shown.parts["yt-chosen"]
    assert "choose one above" in said
    assert "<script" not in said
    assert len(said) < 400
    assert "yt-combobox" in shown.parts["yt-selector"]


def test_an_address_chooses_a_channel_and_leaves_the_rest_as_it_was(settings, network):
    page = Channel(days=30, recent_days=14, rows=2, settings=settings)
    chosen = page.of({"channel": YOUTUBE_ID})
    assert chosen_name(chosen.snapshot()) == NAMES[CHOSEN]
    assert (chosen.days, chosen.recent_days, chosen.rows) == (30, 14, 2)
    assert page.channel is None


@pytest.mark.parametrize(("given", "is_one"), [
    (YOUTUBE_ID, True), (str(key("channel", CHOSEN)), True), (SCRIPT, False),
    ("UCshort", False), (f"{YOUTUBE_ID}x", False), (f"{YOUTUBE_ID}\n", False),
])  # fmt: skip
def test_an_address_chooses_what_may_be_a_channel(given, is_one):
    views = Views()
    views.allow(Channel.selects)
    if is_one:
        assert views.chosen({"channel": [given]}) == {"channel": given}
    else:
        with pytest.raises(NotChosen):
            views.chosen({"channel": [given]})


def test_the_selector_offers_every_channel_and_marks_the_chosen(snapshot):
    html = snapshot.parts["yt-selector"]
    assert html.count('role="option"') == len(NAMES)
    assert html.count('aria-selected="true"') == 1
    chosen = re.search(r'aria-selected="true" data-search="([^"]*)"', html)
    assert chosen and YOUTUBE_ID.casefold() in chosen.group(1)
    assert f'href="channel.ipynb?channel={YOUTUBE_ID}"' in html
    assert f'href="channel.ipynb?channel={key("channel", 0)}"' in html
    assert "<b>Bold</b>" not in html
    assert html.index("Resting") > html.index(NAMES[0])


def test_subscribers_grow_by_what_was_won_less_what_was_lost(snapshot, network):
    told = [day for day in of_channel(network) if day["subscribers_gained"] is not None]
    net = sum(day["subscribers_gained"] - day["subscribers_lost"] for day in told)
    days = rows(snapshot, "yt-subscriber_growth", "days")
    assert days[-1]["total"] == net
    assert days[-1]["day"].startswith(LAST_TOLD.isoformat())
    assert len(days) == len(told)
    text = tile(snapshot.parts["yt-tile-subscribers"], "subscribers")
    assert f"+{formats.count(net)} net" in text
    assert figure(snapshot.parts["yt-tile-subscribers"], "subscribers") == "3k"


def test_velocity_is_by_the_hours_that_a_day_has(snapshot, network):
    """Clocks went back on the first of November: that Pacific day had 25 hours."""
    by_day = {day["pacific_date"].isoformat(): day["views_gained"] for day in of_channel(network)}
    found = {r["day"][:10]: r["velocity"] for r in rows(snapshot, "yt-view_velocity", "days")}
    assert TODAY.isoformat() not in found
    assert len(found) == 34
    for day, velocity in found.items():
        hours = 25 if day == "2026-11-01" else 24
        assert math.isclose(velocity, by_day[day] / hours)


def test_the_change_of_what_a_view_is_is_marked(settings, network):
    shown = Channel(YOUTUBE_ID, days=366, settings=settings).snapshot()
    assert rows(shown, "yt-view_velocity", "changes") == []
    older = [row | {"pacific_date": row["pacific_date"] - timedelta(days=70)}
             for row in of_channel(network)]  # fmt: skip
    again = Channel(YOUTUBE_ID, days=366, settings=settings)
    with again._opened() as warehouse, warehouse.transaction("owner") as connection:
        extra = small_network.Network({"channel_metrics_daily": older})
        extra.insert(connection)
    marked = rows(again.snapshot(), "yt-view_velocity", "changes")
    assert [one["day"][:10] for one in marked] == ["2026-08-24"]


def test_the_headline_velocity_is_of_the_latest_complete_day(snapshot, network):
    gained = {day["pacific_date"]: day["views_gained"] for day in of_channel(network)}
    yesterday, week_before = TODAY - timedelta(days=1), TODAY - timedelta(days=8)
    html = snapshot.parts["yt-tile-view_velocity"]
    assert figure(html, "view_velocity") == formats.count_short(gained[yesterday] / 24)
    text = tile(html, "view_velocity")
    assert f"{formats.count(gained[yesterday])} views that day" in text
    assert formats.change(gained[yesterday], gained[week_before]) in text


def test_revenue_stands_beside_its_target(snapshot, network):
    first = TODAY.replace(day=1)
    told = [day for day in of_channel(network, since=first) if day["revenue_micros"] is not None]
    earned = sum(day["revenue_micros"] for day in told)
    html = snapshot.parts["yt-tile-revenue_target"]
    assert figure(html, "revenue_target") == formats.money_short(earned)
    assert f"{formats.rate(earned / TARGET, 0)} of $3k" in tile(html, "revenue_target")
    complete = sum(d["revenue_micros"] for d in told if d["is_revenue_complete"])
    due = TARGET * LAST_TOLD.day / 30
    gap = formats.money_short(round(abs(complete - due)))
    ahead = "ahead of" if complete > due else "behind"
    assert f"{gap} {ahead} the way to it" in tile(html, "revenue_target")
    days = rows(snapshot, "yt-revenue_target", "days")
    assert math.isclose(days[-1]["usd"], earned / 1_000_000)
    assert days[-1]["state"] == "incomplete"
    pace = rows(snapshot, "yt-revenue_target", "pace")
    assert [one["usd"] for one in pace] == [100, 3_000]


def test_without_a_target_it_says_where_one_is_set(settings, network):
    shown = Channel(str(key("channel", 0)), settings=settings).snapshot()
    assert "no target is set" in tile(shown.parts["yt-tile-revenue_target"], "revenue_target")
    assert rows(shown, "yt-revenue_target", "pace") == []


def test_a_channel_that_is_told_nothing_of_has_dashes_with_reasons(settings, network):
    """Channel 3 is not monetised, and of none of the others is health known."""
    shown = Channel(str(key("channel", 3)), settings=settings).snapshot()
    for name in ("revenue_target", "health"):
        assert figure(shown.parts[f"yt-tile-{name}"], name) == DASH
    assert "No revenue to hold against a target" in shown.parts["yt-revenue_target-about"]
    assert "No subscribers to draw" in shown.parts["yt-subscriber_growth-about"]
    assert "no day is scored yet" in shown.parts["yt-health_parts-about"]


def test_health_is_of_the_newest_scale_with_its_parts(snapshot):
    html = snapshot.parts["yt-tile-health"]
    assert figure(html, "health") == "48"
    assert "43 to 55 (80 % interval)" in tile(html, "health")
    parts = {row["part"]: row for row in rows(snapshot, "yt-health_parts", "parts")}
    assert set(parts) == {"engagement", "retention", "click-through"}
    assert parts["engagement"]["points"] == POINTS["engagement"]
    assert math.isclose(parts["engagement"]["most"], 37.5)
    assert math.isclose(parts["click-through"]["most"], 25)
    assert "return is missing" in plain(snapshot.parts["yt-health_parts-about"])
    assert {row["score"] for row in rows(snapshot, "yt-health", "days")} == {48.0}


def test_best_videos_stand_beside_what_is_usual_at_their_age(snapshot, network):
    of_it = [
        (video["views"], video["title"], number)
        for number, video in enumerate(network.rows["videos"])
        if number % 12 == CHOSEN
    ]
    table = cells(snapshot.parts["yt-best_videos"])
    assert [row[0] for row in table] == [title for _, title, _ in sorted(of_it, reverse=True)]
    number = max(of_it)[2]
    times = (3 * BAND[12] + number) / BAND[12]
    assert table[0][2].replace("\u00a0", " ") == f"{times:.1f}× at 12 h"


def test_the_band_is_the_newest_of_the_niche_and_format(snapshot):
    band = rows(snapshot, "yt-typical_band", "band")
    assert {row["age"]: row["p50"] for row in band} == BAND
    assert len(rows(snapshot, "yt-typical_band", "videos")) == 2 * len(BAND)
    assert "science, " in plain(snapshot.parts["yt-typical_band-about"])


def test_without_a_read_video_the_band_stands_alone(settings, network):
    """A legend without entries is drawn without end."""
    shown = Channel(str(key("channel", 0)), settings=settings).snapshot()
    assert shown.charts["yt-typical_band"].chart == "channel_band_alone"
    assert set(shown.charts["yt-typical_band"].rows) == {"band"}


def test_every_component_is_found_by_its_name(page, snapshot):
    body = page.body(snapshot)
    for name in COMPONENTS:
        assert f'data-tile="{name}"' in body, name


def test_rows_are_asked_for_of_the_same_channel(page, snapshot):
    body = page.body(snapshot)
    for question in page.questions():
        if question.name == "channels":  # the selector's, which is no figure
            continue
        assert question.parameters["channel"] == YOUTUBE_ID
        assert f"rows/channel/{question.name}.csv?channel={YOUTUBE_ID}" in body


def test_a_day_of_publication_is_pacific(network):
    """The network's own sums rest on it."""
    assert network.rows["videos"][0]["published_at"].astimezone(PACIFIC).date() == TODAY
