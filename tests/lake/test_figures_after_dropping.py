"""Figures of dropped days stay as they were rolled up, and no check takes the gap for an error."""

from __future__ import annotations

from datetime import UTC, timedelta
from pathlib import Path

import pytest
from tests.rollups.conftest import step_runner
from tests.rollups.plain import World
from tests.rollups.stored import key, random_world, rows_of, write, write_reading

from ytempire import paths
from ytempire.lake import exporting
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.lake_books import LakeBooks

ROLL_UP = "30_roll_up_video_metrics"
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


def broken(warehouse: Warehouse) -> list:
    found = []
    for name in CHECKS:
        text = (paths.sql() / "checks" / f"{name}.sql").read_text()
        with warehouse.transaction("reader") as connection:
            found += connection.execute(text.encode()).fetchall()
    return found
