"""The roll-up notebooks: only touched days, the same figures as all days, nothing twice."""

from __future__ import annotations

from datetime import date, timedelta

import psycopg

from ytempire import paths
from ytempire.quality import rollup_marks
from ytempire.warehouse.connection import Warehouse

from .conftest import RunStep
from .plain import World
from .stored import (
    BEGIN,
    rows_of,
    snapshots,
    touched,
    write_facts,
    write_reading,
)

VIDEOS, CHANNELS = "30_roll_up_video_metrics", "31_roll_up_channels"


def assert_all_days_right(warehouse: Warehouse, world: World, run_step: RunStep) -> None:
    """The figures equal plain recomputation, and those of rolling everything up anew."""
    assert rows_of(warehouse, "video_metrics_daily") == world.figures(world.days())
    before = rows_of(warehouse, "channel_metrics_daily")
    run_step(VIDEOS, since="2000-01-01")
    run_step(CHANNELS, since="2000-01-01")
    assert rows_of(warehouse, "video_metrics_daily") == world.figures(world.days())
    assert rows_of(warehouse, "channel_metrics_daily") == before


def test_all_days_equal_plain_recomputation(
    warehouse: Warehouse, world: World, run_step: RunStep
) -> None:
    result = run_step(VIDEOS)
    assert result.success
    assert result.written["video_metrics_daily"] == len(world.figures(world.days()))
    run_step(CHANNELS)
    assert_all_days_right(warehouse, world, run_step)


def test_twice_equals_once_and_touches_nothing(
    warehouse: Warehouse, world: World, run_step: RunStep
) -> None:
    run_step(VIDEOS)
    run_step(CHANNELS)
    tables = ("video_metrics_daily", "channel_metrics_daily", "revenue_estimates")
    before = [rows_of(warehouse, table) for table in tables], snapshots(warehouse)
    assert touched(warehouse) == []
    again = [run_step(VIDEOS), run_step(CHANNELS)]
    assert [result.rows_written for result in again] == [0, 0]
    assert ([rows_of(warehouse, table) for table in tables], snapshots(warehouse)) == before


def test_a_late_reading_changes_its_day_and_the_next_that_was_read(
    warehouse: Warehouse, world: World, run_step: RunStep
) -> None:
    video, channel = "5f0c7cf0-0000-4000-8000-000000000001", next(iter(world.videos.values()))[0]
    world.videos[video] = (channel, BEGIN - timedelta(days=30))
    world.readings[video] = {
        BEGIN + timedelta(days=n): (n, likes, None) for n, likes in [(0, 1), (3, None), (5, 9)]
    }
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "insert into ytempire.videos (video_id, channel_id, title, published_at) "
            "values (%s, %s, 'late', %s)",
            [video, channel, world.videos[video][1]],
        )
        for at, told in world.readings[video].items():
            write_reading(connection, world, video, at, told)
    run_step(VIDEOS)
    run_step(CHANNELS)
    late = BEGIN + timedelta(days=1)
    world.readings[video][late] = (100, 5, None)
    with warehouse.transaction("owner") as connection:
        write_reading(connection, world, video, late, (100, 5, None))
    # Its own day, the next with views, and the next with likes.
    assert touched(warehouse) == [(BEGIN + timedelta(days=n)).date() for n in (1, 3, 5)]
    run_step(VIDEOS)
    run_step(CHANNELS)
    assert_all_days_right(warehouse, world, run_step)


def test_restated_facts_and_withdrawn_readings_are_repaired(
    warehouse: Warehouse, world: World, run_step: RunStep
) -> None:
    run_step(VIDEOS)
    run_step(CHANNELS)
    (video, day), old = next(iter(world.facts.items()))
    world.facts[video, day] = tuple((n or 0) + 1 for n in old)
    read = max(world.readings, key=lambda v: len(world.readings[v]))
    doubtful = sorted(world.readings[read])[1]
    del world.readings[read][doubtful]
    with warehouse.transaction("owner") as connection:
        write_facts(connection, world, video, day, world.facts[video, day])
        connection.execute(
            "update ytempire.video_metrics_timeseries "
            "set flags = '{doubtful}', ingested_at = ytempire.clock_now() "
            "where video_id = %s and time = %s",
            [read, doubtful],
        )
    run_step(VIDEOS)
    run_step(CHANNELS)
    changed = [row for row in rows_of(warehouse, "video_metrics_daily") if row["readings"]]
    assert changed == [row for row in world.figures(world.days()) if row["readings"]]


def test_a_clock_that_stands_still_hides_nothing(
    warehouse: Warehouse, world: World, run_step: RunStep
) -> None:
    with warehouse.transaction("owner") as connection:
        connection.execute("select set_config('ytempire.clock_at', '2026-11-06T20:00Z', true)")
        mark = rollup_marks.take(connection, "video_metrics_daily")
        rollup_marks.keep(connection, mark)
    (video, day), told = next(iter(world.facts.items()))
    with warehouse.transaction("owner") as connection:
        connection.execute("update ytempire.video_daily_facts set ingested_at = '2026-11-01Z'")
        connection.execute("update ytempire.video_reach_daily set ingested_at = '2026-11-01Z'")
        connection.execute(
            "update ytempire.video_metrics_timeseries set ingested_at = '2026-11-01Z'"
        )
        connection.execute("select set_config('ytempire.clock_at', '2026-11-06T20:00Z', true)")
        write_facts(connection, world, video, day, told)
    assert touched(warehouse) == [day]


def test_a_transaction_that_ends_after_the_roll_up_is_not_missed(
    warehouse: Warehouse, world: World, run_step: RunStep, database_url: str
) -> None:
    run_step(VIDEOS)
    (video, day), told = next(iter(world.facts.items()))
    with psycopg.connect(database_url) as slow:
        write_facts(slow, world, video, day, told)
        run_step(VIDEOS)
        assert touched(warehouse) == []
    assert touched(warehouse) == [day]


def test_snapshots_are_ratios_of_sums(
    warehouse: Warehouse, world: World, run_step: RunStep
) -> None:
    video, (channel, _) = next(iter(world.videos.items()))
    with warehouse.transaction("owner") as connection:
        connection.execute("delete from ytempire.video_daily_facts")
        connection.execute("delete from ytempire.video_reach_daily")
        # views, engaged, watch seconds, likes, comments, shares, gained, lost, revenue
        write_facts(connection, world, video, date(2026, 11, 2), (9, 10, 900, 4, 1, 1, 0, 0, 70))
        write_facts(connection, world, video, date(2026, 11, 3), (9, 30, None, None, 1, 1, 0, 0, 5))
        for day, impressions, clicks in [(2, 1000, 10), (3, 0, 0), (4, 500, None), (5, 1000, 50)]:
            connection.execute(
                "insert into ytempire.video_reach_daily (video_id, channel_id, pacific_date, "
                "impressions, clicks, report_id, as_of) values (%s, %s, %s, %s, %s, 'r', now())",
                [video, channel, date(2026, 11, day), impressions, clicks],
            )
    run_step(VIDEOS)
    run_step(CHANNELS)
    (row,) = [r for r in snapshots(warehouse) if r.get("video_id") == video]
    assert row["ctr"] == 60 / 2000
    assert row["retention_rate"] == 900 / (10 * 100)
    assert row["engagement_rate"] == (4 + 2 * 1 + 3 * 1) / 10
    assert row["shares"] == 2
    assert row["estimated_revenue_micros"] == 75
    assert float(row["watch_time_hours"]) == 0.25
    (owner,) = [r for r in snapshots(warehouse) if r["channel_id"] == channel and "niche" in r]
    assert float(owner["lifetime_revenue"]) == 75e-6


def test_a_clock_that_was_set_back_breaks_no_check(
    warehouse: Warehouse, world: World, run_step: RunStep
) -> None:
    """As after a killed run: a simulated network begins again where it was last read."""
    with warehouse.transaction("owner") as connection:
        connection.execute(
            "update ytempire.video_metrics_timeseries "
            "set ingested_at = ytempire.clock_now() + interval '5 hours'"
        )
    run_step(VIDEOS)
    check = (paths.sql() / "checks" / "video_days_equal_readings.sql").read_text()
    with warehouse.connect("reader") as connection:
        assert connection.execute(check).fetchall() == []
    with warehouse.transaction("owner") as connection:
        connection.execute("update ytempire.video_metrics_daily set readings = readings + 1")
    with warehouse.connect("reader") as connection:
        assert connection.execute(check).fetchall() != []
