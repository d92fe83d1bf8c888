"""A video is gone at the second miss, an hour after the first, and not before."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from ytempire.transform.misses import Misses

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def minutes(n: float) -> datetime:
    return NOON + timedelta(minutes=n)


def test_the_second_miss_after_an_hour_says_since_when() -> None:
    misses = Misses({}, [])
    assert misses.to_confirm(["a"], minutes(0)) == ["a"]
    assert misses.missed("a", minutes(0)) is None
    assert misses.to_confirm(["a"], minutes(59)) == []
    assert misses.missed("a", minutes(59)) is None
    assert misses.to_confirm(["a"], minutes(60)) == ["a"]
    assert misses.missed("a", minutes(60)) == minutes(0)
    # From then on it is known, and costs no request more.
    assert misses.to_confirm(["a"], minutes(200)) == []
    assert misses.missed("a", minutes(200)) is None


def test_a_video_that_is_told_between_begins_anew() -> None:
    misses = Misses({}, [])
    misses.missed("a", minutes(0))
    misses.told(["a", "b"])
    assert misses.missed("a", minutes(61)) is None
    assert misses.missed("a", minutes(121)) == minutes(61)


def test_one_that_was_gone_and_is_told_may_go_again() -> None:
    misses = Misses({}, ["a"])
    assert misses.to_confirm(["a"], minutes(0)) == []
    misses.told(["a"])
    assert misses.to_confirm(["a"], minutes(1)) == ["a"]


def test_what_changed_is_told_once() -> None:
    misses = Misses({"b": minutes(-90)}, [])
    misses.missed("a", minutes(0))
    assert misses.missed("b", minutes(0)) == minutes(-90)
    assert misses.changes() == {"a": minutes(0), "b": None}
    assert misses.changes() == {}
    misses.told(["a"])
    assert misses.changes() == {"a": None}
