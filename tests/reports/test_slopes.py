"""Slopes: exact on lines, right about their own doubt, and few where there is only noise."""

from __future__ import annotations

import random
from itertools import combinations, permutations

import pytest

from ytempire.reports import slopes


def test_a_line_has_its_slope_whatever_single_points_say() -> None:
    line: list[float | None] = [10.0 - 0.5 * step for step in range(12)]
    found = slopes.slope(line)
    assert found is not None
    assert (found.a_step, found.low, found.high) == (-0.5, -0.5, -0.5)
    assert found.is_trend
    assert found.at(3, found.a_step) == line[3]
    line[4], line[7] = 1e6, None
    odd = slopes.slope(line)
    assert odd is not None
    assert odd.a_step == pytest.approx(-0.5)
    assert odd.points == 11


def test_too_few_points_have_none_and_equal_ones_no_trend() -> None:
    assert slopes.slope([1.0] * (slopes.LEAST - 1) + [None] * 9) is None
    flat = slopes.slope([7.0] * 20)
    assert flat is not None
    assert (flat.a_step, flat.p_value, flat.is_trend) == (0, 1, False)
    assert slopes.slope([0.0] * 9).share(1.0) is None  # type: ignore[union-attr]


def test_the_p_value_is_how_often_an_order_by_chance_is_as_steady() -> None:
    """Against all 40,320 orders of eight values, counted."""
    values = [3.0, 1.0, 2.0, 5.0, 4.0, 6.0, 8.0, 7.0]

    def kendall(order: tuple[float, ...]) -> int:
        return sum((b > a) - (b < a) for a, b in combinations(order, 2))

    own = abs(kendall(tuple(values)))
    sums = [abs(kendall(order)) for order in permutations(range(8))]
    exact = sum(one >= own for one in sums) / len(sums)
    found = slopes.slope(values)
    assert found is not None
    assert exact < 0.02
    assert found.p_value == pytest.approx(exact, abs=0.005)


def test_the_interval_holds_the_slope_nineteen_times_of_twenty() -> None:
    chance = random.Random(7)
    held = 0
    for _ in range(1000):
        series = [2.0 * step + chance.gauss(0, 9) for step in range(13)]
        found = slopes.slope(series)
        assert found is not None
        held += found.low <= 2.0 <= found.high
    assert 930 <= held <= 985


def test_noise_alone_is_called_a_trend_once_in_twenty_looks_at_a_hundred_series() -> None:
    chance = random.Random(11)
    looks_with_any, alone = 0, 0
    for _ in range(200):
        noise = [slopes.slope([chance.gauss(0, 1) for _ in range(13)]) for _ in range(100)]
        alone += sum(one.is_trend for one in noise if one)
        looks_with_any += any(one.is_trend for one in slopes.among(noise) if one)
    # Each by itself: five of a hundred; looked at together: in five of a hundred looks any.
    assert 3 <= alone / 200 <= 7
    assert looks_with_any / 200 <= 0.08


def test_what_is_looked_at_together_is_surer_the_more_of_it_is_true() -> None:
    def of(p_value: float) -> slopes.Slope:
        return slopes.Slope(1, 1, 1, 1, 1, 9, p_value, p_value)

    found = slopes.among([of(0.01), None, of(0.04), of(0.03), of(0.9)])
    assert [one and pytest.approx(one.p_adjusted) for one in found] == [
        0.04, None, 0.16 / 3, 0.16 / 3, 0.9,
    ]  # fmt: skip
