"""The same contract on TimescaleDB: in WebAssembly where node is, on a server where one is named.

What the WebAssembly form lacks (COPY, a second connection, background jobs) only a server shows.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from tests.warehouse.backends import test_hours
from tests.warehouse.backends.rig import VIDEOS, Rig, at

from ytempire.warehouse import backend, lake_books

pytestmark = pytest.mark.xdist_group("timescale")


@pytest.fixture(scope="module", params=["wasm", "timescale"])
def rig(request: pytest.FixtureRequest) -> Rig:
    return request.getfixturevalue(request.param)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=test_hours.STEPS)
def test_after_a_refresh(rig: Rig, steps: list[tuple[str, Any]]) -> None:
    test_hours.check(rig, steps)


test_the_present_hour_is_told_at_once = test_hours.test_the_present_hour_is_told_at_once
test_copied_readings_count = test_hours.test_copied_readings_count
test_days_add_their_hours_up = test_hours.test_days_add_their_hours_up
test_a_gap_over_a_days_end_is_shared_out = test_hours.test_a_gap_over_a_days_end_is_shared_out


def test_the_warehouse_says_which_backend_it_has(rig: Rig) -> None:
    chosen = backend.recorded(rig.connection)
    assert chosen is not None
    assert chosen.name == "timescaledb"
    skipped = rig.connection.execute(
        "select number from ytempire.schema_migrations where is_skipped order by number"
    ).fetchall()
    assert [number for (number,) in skipped] == [74, 76, 77, 78, 80, 128]


def test_the_aggregate_counts_in_real_time(rig: Rig) -> None:
    """It is not the default, and nothing would tell."""
    rig.reset()
    assert rig.connection.execute(
        "select materialized_only from timescaledb_information.continuous_aggregates"
    ).fetchall() == [(False,)]


def test_policies_leave_dropped_days_alone(rig: Rig) -> None:
    """A refresh that reaches dropped readings empties their hours."""
    rig.reset()
    jobs = {
        name: (config, every)
        for name, config, every in rig.connection.execute(
            "select proc_name, config, schedule_interval from timescaledb_information.jobs "
            "where proc_name like 'policy_%'"
        ).fetchall()
    }
    refresh, every = jobs.pop("policy_refresh_continuous_aggregate")
    assert (refresh["start_offset"], refresh["end_offset"]) == ("3 days", "00:10:00")
    assert every == timedelta(minutes=5)
    assert "policy_retention" not in jobs, "only what the lake holds is dropped"
    assert "policy_compression" in jobs
    young = datetime.now(UTC).date() - timedelta(days=4)
    with pytest.raises(psycopg.errors.LockNotAvailable, match="may still be refreshed"):
        rig.connection.execute("select ytempire.freeze_video_hours(%s)", [young])


@contextmanager
def long_ago(rig: Rig) -> Iterator[None]:
    """Let all that was rolled up be of long ago."""
    old = "create or replace function ytempire.clock_now() returns timestamptz language sql stable"
    now = rig.connection.execute(
        "select pg_get_functiondef('ytempire.clock_now()'::regprocedure)"
    ).fetchone()
    assert now is not None
    try:
        rig.connection.execute(f"{old} as $$select '{at(300)}'::timestamptz$$".encode())
        rig.connection.execute("update ytempire.video_hours_state set refreshed_at = %s", [at(60)])
        yield
    finally:
        rig.connection.execute(now[0].encode())


def chunks(rig: Rig) -> int:
    found = rig.connection.execute("select show_chunks('ytempire.video_metrics_timeseries')::text")
    return len(found.fetchall())


@pytest.mark.parametrize("is_packed", [False, True])
def test_a_day_is_dropped_with_its_chunk(rig: Rig, is_packed: bool) -> None:
    """No row of it is deleted, and so none is noted for the lake."""
    rig.reset()
    rig.connection.execute(
        "select drop_chunks('ytempire.video_metrics_timeseries', older_than => %s::timestamptz)",
        [at(1000)],
    )
    rig.upsert([rig.reading(v, h, views=h * 10) for v in range(3) for h in range(0, 60, 7)])
    rig.refresh(at(60))
    hours, day = rig.hours(), at(0).date()
    if is_packed:
        (chunk,) = rig.connection.execute(
            "select show_chunks('ytempire.video_metrics_timeseries', older_than => %s)::text",
            [at(24)],
        ).fetchone() or (None,)
        rig.connection.execute(f"call convert_to_columnstore('{chunk}')".encode())
    assert chunks(rig) == 3
    told = lake_books._sums(rig.connection, day)
    assert told["readings"] == 12
    with long_ago(rig), rig.connection.transaction():
        assert lake_books._drop(rig.connection, day, told)
    assert chunks(rig) == 2
    held = rig.connection.execute("select min(time) from ytempire.video_metrics_timeseries")
    assert held.fetchone() == (at(28),)
    rig.refresh(at(60))
    assert rig.hours() == hours


def test_hours_of_dropped_days_stay(rig: Rig) -> None:
    rig.reset()
    rig.connection.execute("update ytempire.video_hours_state set refreshed_at = null")
    rig.upsert([rig.reading(0, h, views=h * 10) for h in range(0, 60, 7)])
    day = at(0).date()
    with pytest.raises(psycopg.errors.LockNotAvailable, match="not rolled up yet"):
        rig.connection.execute("select ytempire.freeze_video_hours(%s)", [day])
    rig.refresh(at(60))
    before = rig.hours()
    assert len(before) == 9
    with long_ago(rig):
        rig.connection.execute("select ytempire.freeze_video_hours(%s)", [day])
    rig.connection.execute(
        "delete from ytempire.video_metrics_timeseries where time < %s", [at(24)]
    )
    rig.refresh(at(60))
    assert rig.hours() == before
    rig.upsert([rig.reading(0, 8, views=5), rig.reading(0, 25, views=250)])
    rig.refresh(at(60))
    told = {row[0]: row for row in rig.hours()}
    assert [row for row in rig.hours() if row[0] < at(24)] == before[:4]
    assert told[at(25)][6] == 250 - 210, "since the last reading of the day that is gone"


def test_the_columnstore_takes_late_readings(rig: Rig) -> None:
    rig.reset()
    rig.upsert([rig.reading(v, h / 2, views=h * 10) for v in range(3) for h in range(100)])
    rig.refresh(at(60))
    rig.connection.execute("select count(*) from ytempire.lake_changes")
    for (chunk,) in rig.connection.execute(
        "select show_chunks('ytempire.video_metrics_timeseries', older_than => %s)::text", [at(48)]
    ).fetchall():
        rig.connection.execute(f"call convert_to_columnstore('{chunk}')".encode())
    assert rig.hours() == rig.plain()
    rig.upsert([rig.reading(0, 3, views=31), rig.reading(0, 3.25, views=32)])
    rig.connection.execute(
        "update ytempire.video_metrics_timeseries set views = views + 1 where video_id = %s",
        [VIDEOS[1]],
    )
    rig.connection.execute("delete from ytempire.lake_changes")
    rig.connection.execute(
        "delete from ytempire.video_metrics_timeseries where video_id = %s and time < %s",
        [VIDEOS[2], at(2)],
    )
    days = rig.connection.execute("select distinct day from ytempire.lake_changes").fetchall()
    assert days == [(at(0).date(),)], "the lake hears of it"
    rig.refresh(at(60))
    assert rig.hours() == rig.plain()


def test_the_policy_refreshes_by_itself(rig: Rig) -> None:
    """By hand here, as its schedule would."""
    rig.reset()
    now = datetime.now(UTC)
    hours = [(now - timedelta(hours=h)) for h in range(5, 0, -1)]
    rig.upsert([rig.reading(0, 0, views=n) | {"time": h} for n, h in enumerate(hours)])
    rig.refresh(now)
    rig.upsert([rig.reading(0, 0, views=77) | {"time": hours[1]}])
    (job,) = rig.connection.execute(
        "select job_id from timescaledb_information.jobs "
        "where proc_name = 'policy_refresh_continuous_aggregate'"
    ).fetchone() or (None,)
    rig.connection.execute("call run_job(%s)", [job])
    assert rig.hours() == rig.plain()


def test_loading_needs_no_partitions(rig: Rig) -> None:
    made = rig.connection.execute("select ytempire.ensure_partitions(array[date '2026-10-29'])")
    assert made.fetchone() == (0,)
