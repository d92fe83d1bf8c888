"""The operations page: the five success factors against their targets."""

from __future__ import annotations

from datetime import timedelta

import pytest

from ytempire import clock

from . import small_network
from .parts import NARROW, figure, level, words
from .small_network import NOW, TODAY, key


def test_success_factors_against_their_targets(operations, produced):
    parts = operations.snapshot().parts
    assert figure(parts, "cost_tracking_accuracy") == "0.00 ¢ apart"
    assert level(parts, "cost_tracking_accuracy") == "green"
    # One of the two measures that compared anything is off; the third says nothing.
    assert figure(parts, "data_quality") == f"50{NARROW}%"
    assert level(parts, "data_quality") == "red"
    assert "statements cents" in words(parts["yt-tile-data_quality"])
    assert figure(parts, "dashboard_performance") == "–"
    assert "no page was opened" in parts["yt-tile-dashboard_performance"]
    days = {TODAY - timedelta(days=back) for back in range(1, 8)}
    published = sum(
        row["published_at"].astimezone(small_network.PACIFIC).date() in days
        for row in produced.rows["videos"]
    )
    assert figure(parts, "scalability") == f"{published / 7:.0f}"
    assert level(parts, "scalability") == "yellow"
    # One video is younger than three hours; it was read nine minutes ago.
    assert figure(parts, "real_time_updates") == f"9{NARROW}min"
    assert level(parts, "real_time_updates") == "red"


@pytest.mark.parametrize(("broken", "cents"), [(1, 0), (0, 1)])
def test_a_penny_apart_is_red(operations, produced, warehouse, broken, cents):
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "update ytempire.check_results set rows_broken = %s "
            "where check_name = 'video_costs_equal_ledger'", [broken],
        )  # fmt: skip
        connection.execute(
            "update ytempire.accuracy_figures set value = %s where figure = 'video_costs_cents'",
            [cents],
        )
    assert level(operations.snapshot().parts, "cost_tracking_accuracy") == "red"


def test_fresh_videos_and_three_hundred_a_day_are_green(operations, produced, warehouse):
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "update ytempire.videos set statistics_as_of = %s", [NOW - timedelta(seconds=30)]
        )
        connection.execute(
            "insert into ytempire.videos (channel_id, title, published_at) "
            "select %s, 'one more', %s from generate_series(1, 2100)",
            [key("channel", 0), NOW - timedelta(days=3)],
        )
    parts = operations.snapshot().parts
    assert figure(parts, "real_time_updates") == f"30{NARROW}s"
    assert level(parts, "real_time_updates") == "green"
    assert level(parts, "scalability") == "green"


def load(warehouse, *milliseconds: int, ago: timedelta = timedelta(0), is_warm: bool = True):
    with warehouse.transaction("owner") as connection:
        connection.cursor().executemany(
            "insert into ytempire.page_loads (at, page, milliseconds, is_warm) "
            "values (%s, 'cost', %s, %s)",
            [(clock.wall_now() - ago, one, is_warm) for one in milliseconds],
        )


def test_page_load_is_what_visitors_waited_on_the_last_day(operations, warehouse):
    load(warehouse, *range(100, 2000, 100))
    load(warehouse, 1900, is_warm=False)
    # Of two days ago: it says nothing of how fast pages are now.
    load(warehouse, *[9000] * 50, ago=timedelta(days=2))
    parts = operations.snapshot().parts
    assert figure(parts, "dashboard_performance") == f"1.90{NARROW}s"
    assert level(parts, "dashboard_performance") == "green"
    told = words(parts["yt-tile-dashboard_performance"])
    assert "20 of 20 pages in time; 1 opened cold" in told
    assert f"median 1.05{NARROW}s" in told
    assert 'data-standing="live"' in parts["yt-tile-dashboard_performance"]
    load(warehouse, 2500, 2600)
    parts = operations.snapshot().parts
    assert level(parts, "dashboard_performance") == "red"
    assert "20 of 22 pages in time" in words(parts["yt-tile-dashboard_performance"])


def test_what_nobody_has_opened_for_a_day_is_stale(operations, warehouse):
    load(warehouse, 500, 700, ago=timedelta(days=3))
    parts = operations.snapshot().parts
    assert figure(parts, "dashboard_performance") == f"0.69{NARROW}s"
    assert level(parts, "dashboard_performance") == "unknown"
    assert 'data-standing="stale"' in parts["yt-tile-dashboard_performance"]
