"""A switchback's days are drawn by lot in pairs, and read by all that the lot could have drawn."""

from __future__ import annotations

import math
from datetime import date

import polars as pl
import pytest

from ytempire.insights import switchback
from ytempire.insights.switchback import read, schedule

ARMS = ("old", "new")
FIRST = date(2026, 11, 2)


def days(pairs: int, effect: float, noise: list[float] | None = None) -> pl.DataFrame:
    plan = schedule("3f2a91c0", ARMS, FIRST, 2 * pairs)
    values = [
        8 - 0.05 * at + effect * (arm == "new") + (noise or [0.0])[at % len(noise or [0.0])]
        for at, arm in enumerate(plan["arm"])
    ]
    return plan.with_columns(pl.Series("outcome", values))


@pytest.mark.parametrize("pairs", [7, 8, 14, 15])
def test_each_pair_has_both_arms_and_half_begin_with_each(pairs: int) -> None:
    plan = schedule("3f2a91c0", ARMS, FIRST, 2 * pairs)
    assert plan["pacific_date"].to_list() == sorted(plan["pacific_date"])
    assert (plan.group_by("pair").agg(pl.col("arm").n_unique())["arm"] == 2).all()
    swapped = (plan["arm"][::2] == "new").sum()
    assert swapped in {pairs // 2, (pairs + 1) // 2}
    assert plan.equals(schedule("3f2a91c0", ARMS, FIRST, 2 * pairs))
    others = {tuple(schedule(str(n), ARMS, FIRST, 2 * pairs)["arm"]) for n in range(20)}
    assert len(others) > 5


def test_a_lot_of_an_odd_number_favours_no_arm() -> None:
    swapped = [(schedule(str(n), ARMS, FIRST, 14)["arm"][::2] == "new").sum() for n in range(400)]
    assert set(swapped) == {3, 4}
    assert 150 < swapped.count(3) < 250


def test_a_decay_is_not_taken_for_an_effect() -> None:
    found = read(days(8, 0.0), ARMS)
    assert found is not None
    assert found.lift == pytest.approx(0, abs=1e-9)
    assert found.low <= 0 <= found.high


def test_an_effect_is_found_in_its_size() -> None:
    noise = [0.03, -0.05, 0.02, 0.04, -0.06, 0.01, 0.0]
    found = read(days(10, math.log(1.3), noise), ARMS)
    assert found is not None
    assert found.lift == pytest.approx(0.3, abs=0.08)
    assert 0 < found.low < 0.3 < found.high
    # What lies beyond the edges is refused by the test itself, what lies within is not.
    for edge, sign in ((found.low, -1), (found.high, 1)):
        for step, is_held in ((-0.01 * sign, True), (0.01 * sign, False)):
            shifted = days(10, math.log(1.3) - math.log1p(edge + step), noise)
            again = read(shifted, ARMS)
            assert again is not None and (again.p_value > 0.05) == is_held
    assert found.p_value < 0.05
    assert found.pairs == 10


def test_the_smallest_test_counts_all_orders_out() -> None:
    """Of 7 pairs 3 or 4 begin with the new one: 70 orders, and an effect without noise is one."""
    found = read(days(7, 1.0), ARMS)
    assert found is not None
    # The order drawn, and its mirror image, in which every sign is turned.
    assert found.p_value == pytest.approx(2 / 70)


def test_a_day_that_is_not_known_takes_its_pair_out() -> None:
    known = days(8, 0.2)
    holed = known.with_columns(
        pl.when(pl.col("pacific_date") == FIRST).then(None).otherwise("outcome").alias("outcome")
    )
    found = read(holed, ARMS)
    assert found is not None and found.pairs == 7
    assert read(known.filter(pl.col("pair") > 1), ARMS) is None


def test_too_few_days_are_refused() -> None:
    for number in (switchback.FEWEST_DAYS - 2, 15):
        with pytest.raises(ValueError, match="an even number of days, 14 or more"):
            schedule("x", ARMS, FIRST, number)
