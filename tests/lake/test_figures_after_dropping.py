"""Figures of dropped days stay as they were rolled up, and no check takes the gap for an error."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from tests.lake.dropped import CHANNEL, VIDEO, OneVideo, at
from tests.rollups.conftest import RunStep, step_runner
from tests.rollups.plain import World
from tests.rollups.stored import key, random_world, rows_of, write, write_reading

from ytempire import paths
from ytempire.lake import exporting
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.lake_books import LakeBooks

ROLL_UP = "30_roll_up_video_metrics"
STEPS = ("27_refresh_hours", ROLL_UP, "31_roll_up_channels")
CHECKS = ("views_delta_is_change_of_views", "video_days_equal_readings")


@pytest.fixture
def world(warehouse: Warehouse) -> World:
    made = random_world(seed=5)
    with warehouse.transaction("owner") as connection:
        write(connection, made)
        connection.execute(
            "select ytempire.repair_views_delta(array_agg(video_id)) from ytempire.videos"
        )
    return made


def test_rolled_up_days_survive_their_readings(
    warehouse: Warehouse,
    world: World,
    database_url: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run_step = step_runner(database_url, monkeypatch)
    run_step(ROLL_UP)
    before = rows_of(warehouse, "video_metrics_daily")
    instants = sorted(at for read in world.readings.values() for at in read)
    middle = instants[len(instants) // 2].astimezone(UTC).date()
    edges = {"closed_before": middle, "drop_before": middle}
    done = exporting.bring_in_step(LakeBooks(warehouse), tmp_path / "lake", **edges)
    assert done.dropped
    assert not broken(warehouse), "a gap is no error"
    # Asked for, told late: neither rolls a dropped day up from the few readings that are left.
    video = key("video 1")
    with warehouse.transaction("owner") as connection:
        write_reading(connection, world, video, instants[0] + timedelta(seconds=1), (5, 5, 5))
    run_step(ROLL_UP, since="2000-01-01")
    after = rows_of(warehouse, "video_metrics_daily")
    frozen = [row for row in before if row["pacific_date"] < middle]
    assert frozen
    assert frozen == [row for row in after if row["pacific_date"] < middle]
    assert exporting.bring_in_step(LakeBooks(warehouse), tmp_path / "lake", **edges).merged


@pytest.fixture
def run_step(database_url: str, monkeypatch: pytest.MonkeyPatch) -> RunStep:
    return step_runner(database_url, monkeypatch)


@pytest.fixture
def one(warehouse: Warehouse, run_step: RunStep, tmp_path: Path) -> OneVideo:
    """Ten days of which the first five are rolled up and dropped; 7 August was never read."""
    made = OneVideo(warehouse, tmp_path / "lake")
    made.make(published_at=at(1) - timedelta(days=90), last_day=6)
    for day in (8, 9, 10):
        made.read(at(day), 1000 * day)
    made.run("select ytempire.repair_views_delta(array[%s::uuid])", VIDEO)
    for name in STEPS:
        run_step(name)
    return made


def comes_late(one: OneVideo) -> None:
    one.read(at(3, 22), 3100)


def comes_last_of_the_dropped(one: OneVideo) -> None:
    one.read(at(5, 23), 5100)


def is_restated(one: OneVideo) -> None:
    one.run(
        "insert into ytempire.video_daily_facts (video_id, channel_id, pacific_date, views, "
        "view_definition, source, as_of) "
        "values (%s, %s, '2026-08-06', 990, 1, 'test', ytempire.clock_now())",
        VIDEO,
        CHANNEL,
    )


@pytest.mark.parametrize("happens", [comes_late, comes_last_of_the_dropped, is_restated])
def test_days_after_the_dropped_count_from_their_hours(
    one: OneVideo, run_step: RunStep, happens: Callable[[OneVideo], None]
) -> None:
    before = gains(one)
    assert len(one.export().dropped) == 5
    happens(one)
    for name in STEPS:
        run_step(name)
    assert gains(one) == before
    assert daily_gains_equal_hourly(one)
    assert not broken(one.warehouse)
    one.export()
    run_step(ROLL_UP, since="2026-08-01")
    run_step("31_roll_up_channels", since="2026-08-01")
    assert gains(one) == before, "so it stays once the lake has taken over what came late"


def test_a_reading_after_a_gap_counts_from_the_dropped_hours(
    one: OneVideo, run_step: RunStep
) -> None:
    one.run("delete from ytempire.video_metrics_timeseries where time > %s", at(5))
    one.run("delete from ytempire.video_metrics_daily where pacific_date > '2026-08-05'")
    one.export()
    one.read(at(8), 6200)
    one.run("select ytempire.repair_views_delta(array[%s::uuid])", VIDEO)
    for name in STEPS:
        run_step(name)
    assert one.run(
        "select views_gained, likes_gained, comments_gained "
        "from ytempire.video_metrics_daily where pacific_date = '2026-08-08'"
    ) == [(1200, 120, 12)]
    assert daily_gains_equal_hourly(one)
    assert not broken(one.warehouse)


def test_a_wrong_gain_after_the_dropped_days_breaks_the_check(one: OneVideo) -> None:
    one.export()
    assert not broken(one.warehouse)
    one.run(
        "update ytempire.video_metrics_daily set views_gained = 2900 "
        "where pacific_date = '2026-08-06'"
    )
    assert broken(one.warehouse)


def gains(one: OneVideo) -> list[list]:
    """Return what each day gained: of the video, and of the channel."""
    return [
        one.run(f"select pacific_date, {names} from ytempire.{table} order by 1")
        for table, names in (
            ("video_metrics_daily", "views_gained, likes_gained, comments_gained"),
            ("channel_metrics_daily", "views_gained"),
        )
    ]


def daily_gains_equal_hourly(one: OneVideo) -> bool:
    return one.run(
        "select pacific_date, views_gained from ytempire.video_metrics_daily "
        "where readings > 0 order by 1"
    ) == one.run(
        "select (hour at time zone 'America/Los_Angeles')::date, sum(views_gained)::bigint "
        "from ytempire.video_metrics_hourly group by 1 order by 1"
    )


def broken(warehouse: Warehouse) -> list:
    found = []
    for name in CHECKS:
        text = (paths.sql() / "checks" / f"{name}.sql").read_text()
        with warehouse.transaction("reader") as connection:
            found += connection.execute(text.encode()).fetchall()
    return found
