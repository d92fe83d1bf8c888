"""The estimate of days that YouTube has not told: its interval holds what it promises."""

from __future__ import annotations

import math
import random
from datetime import UTC, date, datetime, timedelta

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ytempire.insights import revenue_today
from ytempire.insights.revenue_today import Estimate, NoEstimate, estimate, estimates

LATEST = date(2026, 11, 18)
revenues = st.lists(st.integers(0, 10**12), max_size=90)


def after(lead: int) -> date:
    return LATEST + timedelta(days=lead)


@given(revenues, st.integers(1, 10))
def test_low_point_high_are_in_order(history: list[int], lead: int) -> None:
    outcome = estimate(history, LATEST, after(lead))
    if isinstance(outcome, Estimate):
        assert 0 <= outcome.low_micros <= outcome.revenue_micros <= outcome.high_micros
        assert outcome.past_days >= revenue_today.FEWEST_PAST_DAYS
    else:
        assert outcome.reason


def simulated(rng: random.Random, days: int, growth: float) -> list[float]:
    """Return revenue with a weekly rhythm from some weekday on, growth and log-normal noise."""
    start = rng.randrange(7)
    return [
        1e9
        * (1 + growth) ** n
        * (1 + 0.15 * math.sin(2 * math.pi * (start + n) / 7))
        * math.exp(rng.gauss(0, 0.12))
        for n in range(days)
    ]


@pytest.mark.parametrize(
    ("past", "lead", "growth"), [(20, 3, 0.0), (40, 3, 0.0), (60, 1, 0.0), (60, 4, 0.03)]
)
def test_the_interval_holds_about_four_days_in_five(past: int, lead: int, growth: float) -> None:
    rng = random.Random(20261122)
    held = total = 0
    for _ in range(600):
        history = simulated(rng, past + lead, growth)
        outcome = estimate(history[:past], LATEST, after(lead))
        assert isinstance(outcome, Estimate)
        total += 1
        held += outcome.low_micros <= history[past + lead - 1] <= outcome.high_micros
    assert 0.74 <= held / total <= 0.86


def test_a_growing_network_is_not_estimated_as_a_still_one() -> None:
    history = [1_000_000 * 1.05**n for n in range(40)]
    outcome = estimate(history, LATEST, after(3))
    assert isinstance(outcome, Estimate)
    assert outcome.revenue_micros == pytest.approx(1_000_000 * 1.05**42, rel=1e-5)


def test_a_still_network_is_estimated_exactly() -> None:
    outcome = estimate([5_000_000] * 30, LATEST, after(3))
    assert outcome == Estimate(after(3), 5_000_000, 5_000_000, 5_000_000, 14)


@pytest.mark.parametrize(("days", "enough"), [(16, False), (17, True)])
def test_too_little_history_gives_its_reason(days: int, enough: bool) -> None:
    # 7 days are averaged and 3 lie between; 8 back-tested days are needed: 6 + 3 + 8.
    outcome = estimate([1_000_000] * days, LATEST, after(3))
    if enough:
        assert isinstance(outcome, Estimate)
    else:
        assert outcome == NoEstimate(
            after(3), "7 past days can be back-tested 3 days ahead; 8 are needed"
        )


def test_a_network_that_earned_nothing_is_not_estimated() -> None:
    outcome = estimate([1] * 20 + [0] * 7, LATEST, after(1))
    assert outcome == NoEstimate(after(1), "the 7 latest complete days earned nothing")


def test_a_told_day_is_not_estimated() -> None:
    with pytest.raises(ValueError, match="not after the latest complete day"):
        estimate([1] * 30, LATEST, LATEST)


def revenue_days(complete: int, untold: int, gap: int | None = None) -> pl.DataFrame:
    total = complete + untold
    first = LATEST - timedelta(days=complete - 1)
    return pl.DataFrame(
        {
            "pacific_date": [first + timedelta(days=n) for n in range(total)],
            "revenue_micros": [1_000_000 + n for n in range(complete)] + [None] * untold,
            "is_complete": [n != gap for n in range(complete)] + [False] * untold,
            "as_of": [datetime(2026, 11, 21, tzinfo=UTC)] * total,
        },
        schema_overrides={"as_of": pl.Datetime("us", "UTC")},
    )


def test_every_untold_day_is_estimated_with_its_own_lead() -> None:
    found, without = estimates(revenue_days(28, 4))
    assert not without
    assert found.schema == revenue_today.SCHEMA
    assert found["pacific_date"].to_list() == [after(n) for n in (1, 2, 3, 4)]
    assert found["past_days"].to_list() == [14, 14, 14, 14]
    assert found["as_of"].unique().to_list() == [datetime(2026, 11, 21, tzinfo=UTC)]
    assert found["revenue_micros"].is_sorted()


def test_history_begins_after_its_last_gap() -> None:
    found, without = estimates(revenue_days(60, 1, gap=40))
    assert found["past_days"].to_list() == [60 - 41 - 6 - 1]
    found, without = estimates(revenue_days(60, 2, gap=50))
    assert found.is_empty()
    assert [day.pacific_date for day in without] == [after(1), after(2)]
    sentence = revenue_today.sentence(found, without)
    assert sentence.startswith("0 days estimated, 2 not (2026-11-20: ")


def test_nothing_told_gives_no_estimate() -> None:
    found, without = estimates(revenue_days(0, 3))
    assert found.is_empty()
    assert [day.reason for day in without] == ["YouTube has told no day in full"]
    assert estimates(revenue_days(0, 0))[1] == []


def test_a_network_s_first_days_do_not_widen_the_interval_weeks_later() -> None:
    rng = random.Random(7)
    begun = [1e7] * 20
    grown = [1e9 * math.exp(rng.gauss(0, 0.1)) for _ in range(30)]
    outcome = estimate(begun + grown, LATEST, after(4))
    assert isinstance(outcome, Estimate)
    assert outcome.high_micros < 2 * outcome.revenue_micros
