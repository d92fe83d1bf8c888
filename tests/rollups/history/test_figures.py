"""Every figure of history equals plain recomputation, however the facts came."""

from __future__ import annotations

import math
import random
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from . import plain
from .network import (
    BEGIN,
    Books,
    History,
    Job,
    Video,
    add_readings,
    key,
    pacific,
    random_history,
    random_job,
    rolled_up,
)

DAYS = 8
KEYS = (
    "day", "reached_date", "published_date", "pacific_date", "channel_id", "video_id", "niche",
    "format", "age_hours", "age_days", "hour_of_week",
)  # fmt: skip
TABLES = (
    "video_age_points", "age_bands", "viral_coefficients", "engagement_hours", "channel_history",
    "cohort_paybacks", "revenue_cohorts", "generation_efficiency", "upload_times",
)  # fmt: skip


def same(found: list[dict[str, Any]], expected: list[dict[str, Any]]) -> None:
    """Compare rows without their order; a ratio may differ in its last digits."""

    def order(row: dict[str, Any]) -> list[str]:
        return [f"{row.get(name)}" for name in KEYS]

    found, expected = sorted(found, key=order), sorted(expected, key=order)
    assert len(found) == len(expected)
    for one, other in zip(found, expected, strict=True):
        assert one.keys() == other.keys()
        for name, value in one.items():
            if isinstance(value, float) and isinstance(other[name], float | int):
                assert math.isclose(value, other[name], rel_tol=1e-9, abs_tol=1e-6), (name, one)
            else:
                assert value == other[name], (name, one, other)


@pytest.mark.parametrize("seed", range(2))
def test_figures_equal_plain_recomputation(seed: int, tmp_path: Path) -> None:
    history = random_history(random.Random(seed), videos=7, days=30)
    books = Books(history)
    rolled_up(books, tmp_path)
    for name, figure in plain.FIGURES.items():
        table = "video_age_points" if name == "age_points" else name
        rows = list(figure(history))
        assert rows, f"{name}: nothing to compare"
        same(books.rows(table), rows)


def test_a_video_published_on_a_day_that_is_not_told_has_not_been_followed(tmp_path: Path) -> None:
    """Else the newest videos would count as followed for 90 days, and as never paid back."""
    history = random_history(random.Random(3), videos=4, days=20)
    history.channel_days = {
        where: (views, False) for where, (views, _) in history.channel_days.items()
    }
    books = Books(history)
    rolled_up(books, tmp_path)
    assert [row["told_days"] for row in books.rows("cohort_paybacks")] == [0] * 4
    assert {row["videos_told"] for row in books.rows("revenue_cohorts")} == {0}
    same(books.rows("cohort_paybacks"), list(plain.FIGURES["cohort_paybacks"](history)))


@settings(
    max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(seed=st.integers(0, 10_000), moves=st.lists(st.sampled_from(range(9)), max_size=5))
def test_any_order_of_runs_ends_where_one_run_of_everything_does(
    seed: int, moves: list[int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    rng = random.Random(seed)
    history = random_history(rng, videos=3, days=DAYS)
    books = Books(history)
    folder = tmp_path_factory.mktemp("some")
    rolled_up(books, folder)
    for move in moves:
        change(history, rng, move)
        if rng.random() < 0.7:
            rolled_up(books, folder)
    rolled_up(books, folder)
    as_of_everything(books, tmp_path_factory.mktemp("all"))
    assert rolled_up(books, folder).summary() == "nothing changed"


@pytest.mark.parametrize("move", range(9))
def test_each_change_is_seen(move: int, tmp_path: Path) -> None:
    rng = random.Random(100 + move)
    books = Books(random_history(rng, videos=3, days=4))
    rolled_up(books, tmp_path)
    books.replaced.clear()
    change(books.history, rng, move)
    rolled_up(books, tmp_path)
    assert books.replaced
    as_of_everything(books, tmp_path / "all")


def change(history: History, rng: random.Random, move: int) -> None:
    """Change something about the network, anywhere in its history."""
    video = rng.choice(sorted(history.videos)) if history.videos else None
    reading = rng.choice(sorted(history.readings)) if history.readings else None
    if move == 0:
        name = f"late {rng.random()}"
        born = BEGIN + timedelta(minutes=rng.randrange(60 * 24 * DAYS))
        history.videos[name] = Video("one", born, "long", 2_000)
        add_readings(history, rng, name, DAYS)
    elif move == 1 and reading:
        del history.readings[reading]
    elif move == 2 and reading:
        history.readings[reading] = (rng.randrange(4_000), None, 3, False)
    elif move == 3 and video:  # purged, readings and all
        del history.videos[video]
    elif move == 4 and video:
        day = pacific(history.videos[video].published_at) + timedelta(days=rng.randrange(40))
        history.facts[(video, day)] = (rng.randrange(900), 4, rng.randrange(9_000))
    elif move == 5:
        day = pacific(BEGIN) + timedelta(days=rng.randrange(60))
        history.channel_days[("one", day)] = (rng.randrange(50), rng.random() < 0.8)
    elif move == 6:
        history.jobs[f"job {rng.randrange(12)}"] = random_job(history, rng, DAYS) if video else Job(
            "one", BEGIN, "failed", 0, 5, None
        )  # fmt: skip
    elif move == 7 and video:
        held = history.videos[video]
        moved = held.published_at - timedelta(hours=rng.randrange(60))
        history.videos[video] = Video(held.channel, moved, "shorts", 50)
    elif move == 8 and reading:
        video, at = reading
        history.readings[(video, at + timedelta(minutes=rng.randrange(500)))] = (77, 7, 7, False)


def test_a_late_reading_touches_only_the_days_around_it(tmp_path: Path) -> None:
    history = random_history(random.Random(5), videos=7, days=DAYS)
    books = Books(history)
    rolled_up(books, tmp_path)
    books.replaced.clear()
    video, at = sorted(history.readings, key=lambda r: r[1])[len(history.readings) // 2]
    history.readings[(video, at)] = (12_345, 1, 1, False)
    done = rolled_up(books, tmp_path)
    assert done.read == {"age_readings": 1, "first_thousand": 1}
    day = at.date()
    touched = {name: sorted(days) for name, days in books.replaced}
    assert touched["video_age_points"][0] == day - timedelta(days=3)
    assert touched["video_age_points"][-1] <= day + timedelta(days=4)
    assert touched["age_bands"][-1] <= day + timedelta(days=31)
    assert set(touched["engagement_hours"]) <= {day, day + timedelta(days=1)}
    assert "generation_efficiency" not in touched
    assert "cohort_paybacks" not in touched


def test_the_hours_sum_to_the_change_of_the_counters(tmp_path: Path) -> None:
    history = History()
    born = BEGIN + timedelta(minutes=17)
    history.videos["v"] = Video("one", born)
    for n in range(1, 200):
        at = born + timedelta(minutes=7 * n)
        history.readings[("v", at)] = (n * n, n * 2, n, False)
    books = Books(history)
    rolled_up(books, tmp_path)
    rows = books.rows("engagement_hours")
    assert sum(row["views_gained"] for row in rows) == 199 * 199
    assert sum(row["engagement_likes"] for row in rows) == 199 * 2
    assert sum(row["followed_seconds"] for row in rows) == 199 * 7 * 60


@pytest.mark.parametrize("most", [5_000_000_000_000, 10_000_000_000_000, 3_999_999_999_989])
def test_no_counter_is_too_large_for_its_hours(most: int, tmp_path: Path) -> None:
    """Up to the greatest counter that is believed, the hours sum to its change, to the view."""
    history = History()
    born = BEGIN + timedelta(minutes=17)
    history.videos["v"] = Video("one", born)
    history.readings[("v", born + timedelta(minutes=61))] = (3, 2, 1, False)
    history.readings[("v", born + timedelta(minutes=149))] = (most, 2, 1, False)
    history.readings[("v", born + timedelta(minutes=210))] = (0, 2, most, False)
    on_the_hour = BEGIN + timedelta(hours=5)
    history.readings[("v", on_the_hour)] = (most - 7, 2, 1, False)
    books = Books(history)
    rolled_up(books, tmp_path)
    rows = books.rows("engagement_hours")
    assert sum(row["views_gained"] for row in rows) == most - 7
    assert sum(row["engagement_comments"] for row in rows) == 1


def test_a_killed_run_is_finished_by_the_next(tmp_path: Path) -> None:
    class Killed(Books):
        blocks = 0

        def replace(self, rollup: str, *given: Any) -> None:
            self.blocks += rollup == "engagement_hours"
            if self.blocks == 2:
                raise KeyboardInterrupt
            super().replace(rollup, *given)

    history = random_history(random.Random(8), videos=4, days=14)
    books = Killed(history)
    with pytest.raises(KeyboardInterrupt):
        rolled_up(books, tmp_path)
    assert books.rows("engagement_hours")
    rolled_up(books, tmp_path)
    as_of_everything(books, tmp_path / "whole")


def as_of_everything(books: Books, folder: Path) -> None:
    """Compare with the figures of a run that finds nothing done."""
    everything = Books(books.history)
    rolled_up(everything, folder)
    for table in TABLES:
        assert books.rows(table) == everything.rows(table), table
    assert books.record == everything.record


def test_what_is_kept_may_be_removed(tmp_path: Path) -> None:
    history = random_history(random.Random(9), videos=4, days=DAYS)
    books = Books(history)
    rolled_up(books, tmp_path)
    before = {table: books.rows(table) for table in TABLES}
    kept = sorted((tmp_path / "kept").rglob("2026*.parquet"))
    assert kept
    for file in kept:
        file.unlink()
    books.record.clear()
    rolled_up(books, tmp_path)
    assert {table: books.rows(table) for table in TABLES} == before
    assert sorted((tmp_path / "kept").rglob("2026*.parquet")) == kept


def test_what_is_kept_of_a_day_is_whole_whoever_asked_for_it(tmp_path: Path) -> None:
    """Rolling up only old days keeps no half of what later ones need of the same facts."""
    history = random_history(random.Random(11), videos=6, days=30)
    books = Books(history)
    rolled_up(books, tmp_path)
    before = {table: books.rows(table) for table in TABLES}
    for file in (tmp_path / "kept" / "first_thousand").iterdir():
        file.unlink()
    oldest = min(books.record["viral_coefficients"])
    del books.record["viral_coefficients"][oldest]
    assert rolled_up(books, tmp_path).rolled_up == {"viral_coefficients": 1}
    books.record.clear()
    rolled_up(books, tmp_path)
    assert {table: books.rows(table) for table in TABLES} == before


def test_kept_files_of_other_facts_go(tmp_path: Path) -> None:
    history = random_history(random.Random(10), videos=4, days=DAYS)
    books = Books(history)
    rolled_up(books, tmp_path)
    count = len(list((tmp_path / "kept").rglob("2026*.parquet")))
    video = sorted(history.videos)[0]
    assert key(video)
    history.videos[video] = Video("two", history.videos[video].published_at, "live", 5)
    rolled_up(books, tmp_path)
    assert len(list((tmp_path / "kept").rglob("2026*.parquet"))) == count
