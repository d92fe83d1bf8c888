"""Units are spent evenly over what is left of the day, by the young before the old."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ytempire.collection.polling.pacing import Pace

DAY = 86_400.0


def test_an_hours_worth_is_there_at_first_and_no_more_is_saved() -> None:
    pace = Pace(7)
    pace.tick(0, 9_000, DAY)
    assert pace.units == 375
    pace.tick(7_200, 9_000, DAY - 7_200)
    assert pace.units == 9_000 / (DAY - 7_200) * 3_600


def test_the_oldest_may_spend_only_what_is_saved_and_the_youngest_all() -> None:
    pace = Pace(7)
    pace.tick(0, 9_000, DAY)
    allowed = [next(n for n in range(400) if not pace.may_spend(rank, n)) for rank in range(7)]
    assert allowed[0] == 375
    assert allowed == sorted(allowed, reverse=True)
    assert allowed[6] == 150


def test_what_is_taken_by_others_slows_it_down_at_once() -> None:
    pace = Pace(7)
    pace.tick(0, 9_000, DAY)
    pace.tick(15, 100, DAY - 15)
    assert pace.units == 100 / (DAY - 15) * 3_600
    pace.tick(30, 0, DAY - 30)
    assert pace.units == 0
    assert not pace.may_spend(0, 0)


def test_what_was_spent_in_the_last_hour_is_not_there_again() -> None:
    """Or a process that begins every five minutes would spend twelve hours' units in one."""
    pace = Pace(7, spent_lately=300)
    pace.tick(0, 9_000, DAY)
    assert pace.units == 75
    left, at, spent = 4_000.0, 0.0, 0
    for _ in range(12):
        pace = Pace(7, spent_lately=spent)
        for _ in range(20):
            pace.tick(at, left, DAY - at)
            units = sum(1 for n in range(40) if pace.may_spend(0, n))
            pace.spend(units)
            left, spent, at = left - units, spent + units, at + 15
    assert 166 <= spent <= 2 * 166


def test_without_a_limit_nobody_waits() -> None:
    pace = Pace(7)
    pace.tick(0, float("inf"), DAY)
    assert all(pace.may_spend(rank, 1_000) for rank in range(7))


@given(st.lists(st.tuples(st.floats(0, 600), st.integers(0, 60)), max_size=200))
def test_a_day_never_spends_more_than_it_has(steps: list[tuple[float, int]]) -> None:
    pace, left, at = Pace(3), 500, 0.0
    for seconds, wanted in steps:
        at = min(at + seconds, DAY - 1)
        pace.tick(at, left, DAY - at)
        units = 0
        while units < wanted and pace.may_spend(0, units):
            units += 1
        pace.spend(units)
        left -= units
        assert left >= 0
