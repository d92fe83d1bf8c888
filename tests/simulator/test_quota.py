"""Quota by project, bucket and Pacific day: spent units are refused as Google refuses them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ytempire.simulator.quota import GENERAL, LIMITS, STATS, QuotaBook

from .conftest import END, Running

NOON = datetime(2026, 11, 18, 20, tzinfo=UTC)
TINY = ("--channels", "2", "--videos-per-day", "10", "--days", "4", "--end", END.isoformat())
EXCEEDED = "quotaExceeded"


@pytest.fixture
def small(tmp_path: Path, start: Callable[..., Running]) -> Iterator[Running]:
    running = start(tmp_path, *TINY, "--projects", "2")
    running.advance(NOON)
    yield running
    running.stop()


def left(running: Running, bucket: str, project: str = "project-1") -> int:
    return int(running.ask("/quota")[1]["projects"][project][bucket]["left"])


def ask(running: Running, path: str, project: str = "project-1") -> tuple[int, str]:
    status, body = running.ask(
        f"/youtube/v3/{path}", part="statistics", id="doesnotexis",
        key=running.told["api_keys"][project],
    )  # fmt: skip
    return status, "" if status == 200 else body["error"]["errors"][0]["reason"]


def take(running: Running, bucket: str, units: int, **more: object) -> None:
    fault = {"kind": "quotaUsedElsewhere", "bucket": bucket, "units": units, **more}
    status, told = running.faults([fault])
    assert status == 200, told


def test_the_limits_are_googles() -> None:
    assert LIMITS == {
        "general": 10_000, "batchGetStats": 10_000, "search.list": 100, "videos.insert": 100,
    }  # fmt: skip


def test_each_method_is_paid_from_its_bucket_also_when_it_is_refused(small: Running) -> None:
    assert ask(small, "videos:batchGetStats") == (200, "")
    assert ask(small, "videos") == (200, "")
    assert small.data("videos", part="nonsense", id="a")[0] == 400
    assert small.ask("/youtube/v3/videos", key="wrong")[0] == 400, "this one is nobody's"
    assert (left(small, STATS), left(small, GENERAL)) == (9_999, 9_998)
    token = small.token(small.told["channels"][0])
    day = {"ids": "channel==MINE", "startDate": "2026-11-10", "endDate": "2026-11-11"}
    assert small.ask("/v2/reports", token=token, metrics="views", **day)[0] == 200
    assert small.ask("/v1/jobs", token=token)[0] == 200
    assert (left(small, STATS), left(small, GENERAL)) == (9_999, 9_998), "these are unmetered"


def test_a_spent_bucket_is_refused_until_midnight_pacific(small: Running) -> None:
    take(small, STATS, 9_998, **{"from": (NOON - timedelta(hours=1)).isoformat()})
    answers = [ask(small, "videos:batchGetStats") for _ in range(4)]
    assert answers == [(200, ""), (200, ""), (403, EXCEEDED), (403, EXCEEDED)]
    assert ask(small, "videos") == (200, ""), "another bucket"
    assert left(small, STATS, "project-2") == 2, "it was taken of all projects"
    midnight = datetime(2026, 11, 19, 8, tzinfo=UTC)
    small.advance(midnight - timedelta(seconds=1))
    assert ask(small, "videos:batchGetStats") == (403, EXCEEDED)
    small.advance(midnight)
    assert ask(small, "videos:batchGetStats") == (200, "")
    assert left(small, STATS) == 9_999


def test_the_body_is_googles(small: Running) -> None:
    take(small, GENERAL, 10_000)
    status, body = small.data("videos", part="statistics", id="a")
    assert status == 403 == body["error"]["code"]
    (error,) = body["error"]["errors"]
    assert (error["domain"], error["reason"]) == ("youtube.quota", EXCEEDED)
    assert "exceeded your" in body["error"]["message"]


def test_projects_have_quotas_of_their_own(small: Running) -> None:
    take(small, STATS, 10_000, projects=["project-1"])
    assert ask(small, "videos:batchGetStats") == (403, EXCEEDED)
    assert ask(small, "videos:batchGetStats", "project-2") == (200, "")
    assert left(small, STATS, "project-2") == 9_999


def test_what_was_spent_is_known_after_a_restart(
    tmp_path: Path, start: Callable[..., Running]
) -> None:
    first = start(tmp_path, *TINY)
    first.advance(NOON)
    for _ in range(3):
        assert ask(first, "videos") == (200, "")
    assert first.stop() == 0
    second = start(tmp_path, *TINY)
    try:
        assert left(second, GENERAL) == 9_997
    finally:
        second.stop()


@given(
    st.lists(st.tuples(st.integers(0, 200), st.sampled_from(["a", "b"]), st.integers(1, 40))),
    st.integers(1, 120),
)
def test_no_day_pays_more_than_its_limit(requests: list[tuple[int, str, int]], limit: int) -> None:
    book = QuotaBook({GENERAL: limit})
    paid: dict[tuple[str, object], int] = {}
    for hours, project, units in sorted(requests):
        at = NOON + timedelta(hours=hours)
        before = book.left(project, GENERAL, at)
        granted = book.charge(project, GENERAL, at, units)
        assert granted == (units <= before)
        assert book.left(project, GENERAL, at) == before - units * granted
        day = (project, book.day)
        paid[day] = paid.get(day, 0) + units * granted
    assert all(units <= limit for units in paid.values())
