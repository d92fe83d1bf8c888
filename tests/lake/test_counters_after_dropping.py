"""What is known of a video's counters now stays so when the first days of them are dropped."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import polars as pl
import pytest
from tests.lake.dropped import CHANNEL, FIRST_HELD, VIDEO, OneVideo, at

from ytempire import paths
from ytempire.collection.imports import counters
from ytempire.collection.writing import Tally
from ytempire.warehouse import queries
from ytempire.warehouse.connection import Warehouse

CHECKS = ("videos_counters_are_latest_reading", "views_delta_is_change_of_views")
CROSSING = "select reached_1000_at, views from ytempire.video_first_1000_views"
VELOCITY = (
    "select views, views_gained, gained_since_at, as_of, elapsed_seconds "
    "from ytempire.video_view_velocities"
)


@pytest.fixture
def one(warehouse: Warehouse, tmp_path: Path) -> OneVideo:
    """A new video, read on five days that can be dropped."""
    made = OneVideo(warehouse, tmp_path / "lake")
    made.make(published_at=at(1, 10), last_day=5, daily_views=400)
    made.run(
        "update ytempire.videos set views = 2000, likes = 200, comments = 20, "
        "statistics_as_of = %s",
        at(5),
    )
    return made


def load(one: OneVideo, *told: tuple[datetime, int]) -> None:
    """Import readings of counters."""
    frame = pl.DataFrame(
        [(VIDEO, CHANNEL, "long", time, views, views // 10, views // 100) for time, views in told],
        schema={
            **dict.fromkeys(("video_id", "channel_id", "format"), pl.String),
            "time": pl.Datetime("us", "UTC"),
            **dict.fromkeys(("views", "likes", "comments"), pl.Int64),
        },
        orient="row",
    ).with_columns(likes_state=pl.lit("ok"), comments_state=pl.lit("ok"))
    with one.warehouse.transaction("writer") as connection:
        rejected = counters.load_video_readings(connection, Tally(), frame, "test")
    assert rejected.is_empty()


def snapshot(one: OneVideo) -> list[tuple]:
    return one.run("select views, statistics_as_of from ytempire.videos")


def deltas(one: OneVideo) -> list[tuple]:
    return one.run("select time, views_delta from ytempire.video_metrics_timeseries order by 1")


def test_a_late_reading_of_a_dropped_day_takes_no_counter_back(one: OneVideo) -> None:
    one.export()
    load(one, (at(3, 22), 1250))
    assert snapshot(one) == [(2000, at(5))]
    load(one, (at(5, 22), 2050))
    assert snapshot(one) == [(2050, at(5, 22))], "it is the latest"
    load(one, (at(8), 3200))
    assert snapshot(one) == [(3200, at(8))]


def test_expired_readings_fall_back_to_the_hours_that_were_kept(one: OneVideo) -> None:
    one.run("update ytempire.channels set is_ours = false")
    one.read(at(8), 3200)
    one.run(
        "update ytempire.video_metrics_timeseries set expires_at = ytempire.clock_now() "
        "where time = %s",
        at(8),
    )
    one.run("update ytempire.videos set views = 3200, statistics_as_of = %s", at(8))
    assert one.export().dropped[-1] < FIRST_HELD
    load(one, (at(3, 22), 1250))
    one.run("select ytempire.purge_expired()")
    assert snapshot(one) == [(2000, at(5))]
    assert one.run("select likes, comments from ytempire.videos") == [(200, 20)]


def test_the_first_reading_after_the_dropped_keeps_its_change(one: OneVideo) -> None:
    one.read(at(6), 2400)
    one.read(at(7), 2800)
    one.run("select ytempire.repair_views_delta(array[%s::uuid])", VIDEO)
    one.export()
    before = deltas(one)
    assert before == [(at(6), 400), (at(7), 400)]
    one.run("select ytempire.repair_views_delta(array[%s::uuid])", VIDEO)
    assert deltas(one) == before
    load(one, (at(3, 22), 1250))
    assert deltas(one) == [(at(3, 22), 50), *before]
    load(one, (at(6, 12), 2300))
    assert deltas(one)[1:] == [(at(6, 12), 300), (at(6), 100), (at(7), 400)]
    assert not broken(one)


def test_a_new_reading_counts_from_the_dropped(one: OneVideo) -> None:
    one.export()
    load(one, (at(8), 3200))
    assert deltas(one) == [(at(8), 1200)]
    load(one, (at(9), 0))
    flags = "select flags from ytempire.video_metrics_timeseries where time = %s"
    assert one.run(flags, at(9)) == [(["zero_after_positive"],)]
    assert not broken(one)


def test_a_zero_after_the_dropped_is_doubtful(one: OneVideo) -> None:
    one.export()
    load(one, (at(8), 0))
    flags = "select flags from ytempire.video_metrics_timeseries"
    assert one.run(flags) == [(["zero_after_positive"],)]


def test_a_wrong_change_after_the_dropped_breaks_the_check(one: OneVideo) -> None:
    one.export()
    load(one, (at(8), 3200))
    assert not broken(one)
    one.run("update ytempire.video_metrics_timeseries set views_delta = 7")
    assert broken(one)


@pytest.mark.parametrize("is_again_read", [False, True])
def test_when_1000_views_were_reached_outlives_the_readings(
    one: OneVideo, is_again_read: bool
) -> None:
    before = one.run(CROSSING)
    assert before == [(at(3, 8), 2000)]
    one.export()
    assert one.run(CROSSING) == before
    if is_again_read:
        load(one, (at(8), 3200))
        assert one.run(CROSSING) == [(at(3, 8), 3200)]


def test_1000_views_within_an_hour_are_between_its_first_and_last_reading(one: OneVideo) -> None:
    one.read(at(3, 6), 900)
    one.read(at(3, 6.5), 1100)
    before = one.run(CROSSING)
    assert before == [(at(3, 6.25), 2000)]
    one.export()
    assert one.run(CROSSING) == before


def test_a_velocity_outlives_the_readings(one: OneVideo) -> None:
    before = one.run(VELOCITY)
    assert before == [(2000, 400, at(4), at(5), 86400)]
    one.export()
    assert one.run(VELOCITY) == before
    load(one, (at(6), 2500))
    assert one.run(VELOCITY) == [(2500, 500, at(5), at(6), 86400)]


def test_a_velocity_counts_between_readings_of_one_definition(one: OneVideo) -> None:
    one.export()
    one.read(at(6), 2500)
    one.run("update ytempire.video_metrics_timeseries set view_definition = 3")
    assert one.run(VELOCITY) == [(2500, None, None, at(6), None)]


def broken(one: OneVideo) -> list[tuple]:
    return [
        row
        for name in CHECKS
        for row in one.run((paths.sql() / "checks" / f"{name}.sql").read_text())
    ]


def test_a_video_whose_readings_were_dropped_has_been_read(one: OneVideo) -> None:
    one.export()
    assert one.run("select count(*) from ytempire.video_metrics_timeseries") == [(0,)]
    with one.warehouse.transaction("reader") as connection:
        known = queries.run(connection, "collection/known_videos", video_ids=[VIDEO])
    assert known["is_read"].to_list() == [True]
