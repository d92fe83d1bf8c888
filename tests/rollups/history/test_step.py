"""The notebook: history from PostgreSQL and the lake, back to PostgreSQL."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from tests.rollups.conftest import RunStep
from tests.rollups.plain import World
from tests.rollups.stored import BEGIN, write_facts, write_reading

from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import InUse
from ytempire.warehouse.rollup_books import RollupBooks

VIDEOS, CHANNELS, COSTS, LAKE, HISTORY = (
    "30_roll_up_video_metrics", "31_roll_up_channels", "32_roll_up_costs", "36_export_lake",
    "37_roll_up_history",
)  # fmt: skip
TABLES = {
    "video_age_points": "video_id, age_hours",
    "age_bands": "reached_date, niche, format, age_hours",
    "viral_coefficients": "video_id", "engagement_hours": "day, channel_id, format, hour_of_week",
    "channel_history": "channel_id, pacific_date", "cohort_paybacks": "video_id",
    "revenue_cohorts": "channel_id, published_date, age_days",
    "generation_efficiency": "channel_id, pacific_date",
    "upload_times": "channel_id, published_date, format, hour_of_week",
}  # fmt: skip


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("YTEMPIRE_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def figures(warehouse: Warehouse) -> dict[str, list[tuple]]:
    with warehouse.transaction("reader") as connection:
        return {
            table: connection.execute(
                f"select * from ytempire.{table} order by {order}".encode()
            ).fetchall()
            for table, order in TABLES.items()
        }


def add_costs_jobs_and_readings(warehouse: Warehouse, world: World) -> None:
    """Costs and a job of every video, and one that is read every half hour of its first day."""
    video, (_, born) = next((v, told) for v, told in world.videos.items() if told[1] > BEGIN)
    with warehouse.transaction("owner") as connection:
        for n in range(1, 60):
            told = (40 * n, n, n // 2)
            write_reading(
                connection, world, video, born + timedelta(minutes=30 * n, seconds=7), told
            )
        connection.execute(
            "insert into ytempire.video_costs (video_id, total_cost_micros) "
            "select video_id, 60 from ytempire.videos"
        )
        connection.execute(
            "insert into ytempire.video_generation_jobs (video_id, channel_id, topic, status, "
            "created_at, started_at, completed_at, gpu_seconds_used) "
            "select video_id, channel_id, 't', 'completed', published_at - interval '3 hours', "
            "published_at - interval '2 hours', published_at - interval '1 hour', 12.5 "
            "from ytempire.videos"
        )


def test_history_is_rolled_up_from_facts_wherever_they_lie(
    warehouse: Warehouse, world: World, run_step: RunStep, home: Path
) -> None:
    add_costs_jobs_and_readings(warehouse, world)
    for name in (VIDEOS, CHANNELS, COSTS):
        run_step(name)
    done = run_step(HISTORY)
    assert done.success
    hot = figures(warehouse)
    for table, rows in hot.items():
        assert rows, f"{table} is empty"
        assert done.written[table] == len(rows)
    assert list((home / "spill").iterdir()) == []
    assert run_step(HISTORY).note == "nothing changed"
    # The lake holds the same readings, so their fingerprints are the same: nothing is read again.
    assert run_step(LAKE).written["lake_days"] > 0
    assert run_step(HISTORY).note == "nothing changed"
    with warehouse.transaction("owner") as connection:
        connection.execute("delete from ytempire.rollup_days")
    for file in (home / "rollups").rglob("*.parquet"):
        file.unlink()
    run_step(HISTORY)
    assert figures(warehouse) == hot


def test_what_changed_is_rolled_up_and_nothing_else(
    warehouse: Warehouse, world: World, run_step: RunStep, home: Path
) -> None:
    for name in (VIDEOS, CHANNELS, COSTS, LAKE, HISTORY):
        run_step(name)
    video, (_, born) = sorted(world.videos.items())[0]
    with warehouse.transaction("owner") as connection:
        write_facts(
            connection, world, video, next(day for of, day in world.facts if of == video), (9,) * 9
        )
        write_reading(connection, world, video, born + timedelta(minutes=30), (5_000, 1, 1))
    for name in (VIDEOS, CHANNELS, COSTS, LAKE):
        run_step(name)
    done = run_step(HISTORY)
    assert done.records_processed > 0
    assert "generation_efficiency" not in done.written
    some = figures(warehouse)
    with warehouse.transaction("owner") as connection:
        connection.execute("delete from ytempire.rollup_days")
        connection.execute("update ytempire.video_age_points set views = -1")
    run_step(HISTORY)
    assert figures(warehouse) == some


def test_a_removed_video_leaves_history(
    warehouse: Warehouse, world: World, run_step: RunStep, home: Path
) -> None:
    for name in (VIDEOS, CHANNELS, HISTORY):
        run_step(name)
    (video,) = [v for v, told in world.readings.items() if told][:1]
    with warehouse.transaction("owner") as connection:
        for table in ("video_metrics_timeseries", "video_daily_facts", "video_reach_daily",
                      "video_metrics_daily", "videos"):  # fmt: skip
            connection.execute(
                f"delete from ytempire.{table} where video_id = %s".encode(), [video]
            )
    run_step(HISTORY)
    with warehouse.transaction("reader") as connection:
        for table in ("video_age_points", "viral_coefficients", "cohort_paybacks"):
            found = connection.execute(
                f"select 1 from ytempire.{table} where video_id = %s".encode(), [video]
            ).fetchall()
            assert found == [], table


def test_two_at_once_are_refused(warehouse: Warehouse) -> None:
    books = RollupBooks(warehouse)
    with books.alone(), pytest.raises(InUse, match="wait for it"), books.alone():
        pass
    with books.alone():
        pass


def test_every_day_of_figures_has_a_version_that_moves(warehouse: Warehouse, world: World) -> None:
    """Whoever writes a day of figures, its version is another one."""
    day = world.days()[2]
    books = RollupBooks(warehouse)
    for statement in (
        "insert into ytempire.video_metrics_daily (pacific_date, video_id, channel_id, readings) "
        "select %(day)s, video_id, channel_id, 1 from ytempire.videos",
        "update ytempire.video_metrics_daily set readings = 2 where pacific_date = %(day)s",
        "delete from ytempire.video_metrics_daily where pacific_date = %(day)s",
    ):
        before = books.fingerprints().get("video_days", {})
        with warehouse.transaction("writer") as connection:
            connection.execute(statement.encode(), {"day": day})
        after = books.fingerprints()["video_days"]
        assert {d for d, n in after.items() if before.get(d) != n} == {day}
