"""The numbers that history is kept up by are those of its facts, whatever was written between."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ytempire.warehouse import queries
from ytempire.warehouse.connection import Warehouse

PLAIN = (Path(__file__).parent / "plain_fingerprints.sql").read_text()
KEPT = queries.text_of("rollups/history_fingerprints")
START = datetime(2026, 11, 1, 5, tzinfo=UTC)  # the Pacific day in which clocks go back begins at 7
VIDEO, JOB, CHANNEL = st.integers(0, 2), st.integers(0, 2), st.integers(0, 1)
HOURS = st.integers(0, 80)
PERHAPS = st.one_of(st.none(), HOURS)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("publish"), VIDEO, PERHAPS),
        st.tuples(st.just("move"), VIDEO, CHANNEL),
        st.tuples(st.just("form"), VIDEO, st.sampled_from(["long", "shorts", None])),
        st.tuples(st.just("count"), VIDEO, HOURS),
        st.tuples(st.just("niche"), CHANNEL, st.sampled_from(["food", "travel"])),
        st.tuples(st.just("cost"), VIDEO, st.integers(1, 3)),
        st.tuples(st.just("uncost"), VIDEO),
        st.tuples(st.just("queue"), JOB, st.one_of(st.none(), VIDEO), HOURS),
        st.tuples(st.just("finish"), JOB, HOURS),
        st.tuples(st.just("requeue"), JOB, HOURS),
        st.tuples(st.just("unqueue"), JOB),
        st.tuples(st.just("clock"), HOURS),
        st.tuples(st.just("draw")),
    ),
    min_size=1,
    max_size=14,
)


@pytest.fixture
def connection(warehouse: Warehouse) -> Iterator[psycopg.Connection]:
    with warehouse.connect("owner") as connection:
        yield connection


def _at(hours: float) -> datetime:
    return START + timedelta(hours=hours)


def _id(kind: int, number: int) -> uuid.UUID:
    return uuid.UUID(int=kind << 64 | number)


def _prepare(connection: psycopg.Connection) -> None:
    run = connection.execute
    _do(connection, ("clock", 40))
    for n in range(2):
        run(
            "insert into ytempire.channels (channel_id, channel_name, niche) "
            "values (%s, %s, 'food')",
            [_id(1, n), f"channel {n}"],
        )
    for n in range(3):
        run(
            "insert into ytempire.videos (video_id, channel_id, title, published_at) "
            "values (%s, %s, 'A', %s)",
            [_id(2, n), _id(1, 0), [None, _at(3), _at(60)][n]],
        )


def _do(connection: psycopg.Connection, step: tuple[Any, ...]) -> None:
    run = connection.execute
    videos, jobs = "update ytempire.videos set", "update ytempire.video_generation_jobs set"
    match step:
        case "publish", video, hours:
            at = None if hours is None else _at(hours)
            run(f"{videos} published_at = %s where video_id = %s", [at, _id(2, video)])
        case "move", video, channel:
            run(f"{videos} channel_id = %s where video_id = %s", [_id(1, channel), _id(2, video)])
        case "form", video, form:
            run(f"{videos} format = %s where video_id = %s", [form, _id(2, video)])
        case "count", video, views:
            run(f"{videos} views = %s where video_id = %s", [views, _id(2, video)])
        case "niche", channel, niche:
            run(
                "update ytempire.channels set niche = %s where channel_id = %s",
                [niche, _id(1, channel)],
            )
        case "cost", video, micros:
            run(
                "insert into ytempire.video_loaded_costs (pacific_month, video_id, channel_id, "
                "direct_micros, failed_share_micros, shared_share_micros, invoice_share_micros, "
                "is_over_alert, is_over_limit, is_loaded_over_limit, failed_jobs_rule) "
                "values ('2026-11-01', %s, %s, %s, 1, 0, 0, false, false, false, 'equally') "
                "on conflict (video_id) do update set direct_micros = excluded.direct_micros",
                [_id(2, video), _id(1, 0), micros],
            )
        case "uncost", video:
            run("delete from ytempire.video_loaded_costs where video_id = %s", [_id(2, video)])
        case "queue", job, video, hours:
            run(
                "insert into ytempire.video_generation_jobs (job_id, video_id, channel_id, topic, "
                "created_at) values (%s, %s, %s, 'a topic', %s) on conflict (job_id) do nothing",
                [_id(4, job), None if video is None else _id(2, video), _id(1, 0), _at(hours)],
            )
        case "finish", job, hours:
            run(f"{jobs} completed_at = %s where job_id = %s", [_at(hours), _id(4, job)])
        case "requeue", job, hours:
            run(f"{jobs} created_at = %s where job_id = %s", [_at(hours), _id(4, job)])
        case "unqueue", job:
            run("delete from ytempire.video_generation_jobs where job_id = %s", [_id(4, job)])
        case "clock", hours:
            instant = _at(hours).isoformat()
            run("select set_config('ytempire.clock_at', %s, true)", [instant])
        case ("draw",):
            run("select ytempire.refresh_history_fingerprints()")
        case _:
            raise AssertionError(step)


def _numbers(connection: psycopg.Connection, text: str) -> set[tuple]:
    return set(connection.execute(text.encode()).fetchall())


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS)
def test_numbers_follow_the_facts(connection: psycopg.Connection, steps: list[tuple]) -> None:
    with connection.transaction(force_rollback=True):
        _prepare(connection)
        for step in (*steps, ("draw",)):
            _do(connection, step)
            if step == ("draw",):
                assert _numbers(connection, KEPT) == _numbers(connection, PLAIN)


def test_counting_views_touches_no_day(connection: psycopg.Connection) -> None:
    with connection.transaction(force_rollback=True):
        _prepare(connection)
        _do(connection, ("draw",))
        _do(connection, ("count", 1, 5))
        assert _numbers(connection, "select * from ytempire.history_days_touched") == set()
        _do(connection, ("publish", 1, 4))
        assert _numbers(connection, "select * from ytempire.history_days_touched") != set()


def test_what_is_written_meanwhile_is_drawn_the_next_time(warehouse: Warehouse) -> None:
    with warehouse.transaction("owner") as connection:
        _prepare(connection)
    with warehouse.connect("owner") as late, warehouse.connect("owner") as connection:
        _do(late, ("publish", 0, 5))
        _do(connection, ("draw",))
        connection.commit()
        late.commit()
        _do(connection, ("clock", 40))
        _do(connection, ("draw",))
        assert _numbers(connection, KEPT) == _numbers(connection, PLAIN)
