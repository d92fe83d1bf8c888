"""A late source turns the badges of its own figures, and of no others."""

import re
from datetime import timedelta
from html import unescape

import pytest

from ytempire.dashboards.executive import Executive
from ytempire.settings import Settings

from . import small_network
from .small_network import NOW, key


@pytest.fixture
def page(settings: Settings, clock_url: str) -> Executive:
    return Executive(settings=settings)


def badge(html: str) -> tuple[str, str]:
    found = re.search(r'data-standing="(\w+)" title="([^"]*)"', html)
    assert found, html
    return found.group(1), unescape(found.group(2))


def mark(warehouse, source: str, scope: str, through: timedelta) -> None:
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.source_watermarks (source, scope, state, complete_through, "
            "last_attempt_at, last_ok_at) values (%s, %s, 'ok', %s, %s, %s)",
            [source, scope, NOW - through, NOW, NOW],
        )


def test_a_source_on_time_leaves_the_badge_alone(page, fill, warehouse):
    fill(small_network.simulated())
    mark(warehouse, "youtube_data", "video_metrics_timeseries", timedelta(hours=2, minutes=59))
    parts = page.snapshot().parts
    assert badge(parts["yt-views-about"]) == ("live", "read from counters that move on")


def test_a_late_source_turns_its_own_badges_only(page, fill, warehouse):
    fill(small_network.simulated())
    mark(warehouse, "youtube_data", "video_metrics_timeseries", timedelta(hours=5))
    parts = page.snapshot().parts
    standing, why = badge(parts["yt-views-about"])
    assert standing == "stale"
    assert why == (
        "youtube_data/video_metrics_timeseries is later than usual: by 2\u00a0h beyond 3\u00a0h"
    )
    assert badge(parts["yt-videos"])[0] == "stale"
    assert badge(parts["yt-revenue-about"])[0] == "provisional"
    assert badge(parts["yt-tile-active_channels"])[0] == "live"
    assert badge(parts["yt-tile-cost_per_video"])[0] == "provisional"


@pytest.mark.parametrize(("late", "standing"), [(1, "provisional"), (2, "stale")])
def test_half_of_the_channels_make_a_figure_stale(page, fill, warehouse, late, standing):
    """Of four channels one late one is told on hover, two are too many."""
    fill(small_network.simulated())
    for number in range(4):
        days = timedelta(days=6 if number < late else 1)
        mark(warehouse, "youtube_analytics", str(key("channel", number)), days)
    told, why = badge(page.snapshot().parts["yt-tile-revenue"])
    assert told == standing
    assert f"youtube_analytics/each channel is later than usual, {late} of 4" in why


def test_a_source_without_credentials_is_not_late(page, fill, warehouse):
    fill(small_network.simulated())
    mark(warehouse, "youtube_analytics", str(key("channel", 1)), timedelta(days=9))
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "update ytempire.source_watermarks set state = 'not_connected' "
            "where source = 'youtube_analytics'"
        )
    assert badge(page.snapshot().parts["yt-tile-revenue"])[0] == "provisional"
