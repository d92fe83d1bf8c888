"""Change-points: found where they are, silent where a break is known."""

from __future__ import annotations

import itertools
import math
from datetime import date, timedelta

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ytempire.insights import change_points, pelt

FIRST = date(2026, 9, 1)


def frame(values: dict[str, np.ndarray], usd: float = 0.01) -> pl.DataFrame:
    return pl.concat(
        pl.DataFrame(
            {
                "metric": "views",
                "subject": subject,
                "pacific_date": [FIRST + timedelta(days=n) for n in range(len(days))],
                "value": days,
                "usd_per_unit": usd,
            }
        )
        for subject, days in values.items()
    )


def network(halved_at: int | None = 50) -> dict[str, np.ndarray]:
    rng = np.random.default_rng(4)
    days = {f"c{n}": np.exp(rng.normal(8, 0.2, 84)) for n in range(8)}
    if halved_at is not None:
        days["c0"][halved_at:] *= 0.4
    return days


def told(values: pl.DataFrame, **given: object) -> pl.DataFrame:
    return change_points.change_points(values, np.random.default_rng(1), **given)


def test_a_fall_is_found_on_its_day_with_its_dollars() -> None:
    (row,) = told(frame(network())).iter_rows(named=True)
    assert row["subject"] == "c0"
    assert abs((row["changed_date"] - FIRST).days - 50) <= 1
    assert row["after"] / row["before"] == pytest.approx(0.4, rel=0.15)
    assert row["effect_usd"] == pytest.approx((row["after"] - row["before"]) * 0.01)
    assert row["days_after"] == 84 - (row["changed_date"] - FIRST).days
    assert row["q_value"] <= change_points.TOLD_Q


def test_nothing_is_found_where_nothing_changed() -> None:
    assert told(frame(network(None))).is_empty()
    assert told(frame(network()).clear()).is_empty()


def test_a_cheap_change_is_not_told() -> None:
    assert told(frame(network(), usd=1e-6)).is_empty()


def test_a_known_break_is_no_finding() -> None:
    days = {name: values.copy() for name, values in network(None).items()}
    for values in itertools.islice(days.values(), 3):
        values[40:] *= 3
    assert set(told(frame(days))["subject"]) >= {"c0"}
    assert told(frame(days), breaks=[FIRST + timedelta(days=40)]).is_empty()
    later = [FIRST + timedelta(days=400)]
    assert told(frame(days), breaks=later).equals(told(frame(days)))


def test_the_same_generator_finds_the_same() -> None:
    assert told(frame(network())).equals(told(frame(network())))


@settings(deadline=None, max_examples=40)
@given(st.lists(st.floats(-3, 3), min_size=4, max_size=9), st.floats(0.1, 4))
def test_pelt_equals_trying_every_partition(values: list[float], penalty: float) -> None:
    series = np.array(values)

    def cost(cuts: tuple[int, ...]) -> float:
        ends = [0, *cuts, len(series)]
        parts = [series[a:b] for a, b in itertools.pairwise(ends)]
        if any(len(part) < 2 for part in parts):
            return math.inf
        return sum(float(np.sum((p - p.mean()) ** 2)) for p in parts) + penalty * len(cuts)

    every = (
        cuts
        for n in range(len(series))
        for cuts in itertools.combinations(range(1, len(series)), n)
    )
    found = pelt.segments(series, variance=1.0, penalty=penalty, least=2)
    assert cost(tuple(found)) == pytest.approx(min(map(cost, every)), abs=1e-9)
