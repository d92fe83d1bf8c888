"""The health score: each part on its own scale, and what they come to together."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ytempire.metrics import health, health_scale
from ytempire.metrics.health import PARTS, Scores

WEIGHTS = np.array([0.3, 0.3, 0.2, 0.2])
numbers = st.floats(-1e6, 1e6)
rates = st.floats(0, 1)
parts = st.lists(st.one_of(st.none(), rates), min_size=4, max_size=4)
increasing = (
    st.lists(st.floats(0.001, 2), min_size=3, max_size=3, unique=True)
    .map(sorted)
    .filter(lambda anchors: anchors[1] - anchors[0] > 1e-6 and anchors[2] - anchors[1] > 1e-6)
)


def combine(
    told: list[float | None],
    backing: list[float] | None = None,
    weights: np.ndarray = WEIGHTS,
    min_coverage: float = 0.6,
    off: float = 0.0,
) -> Scores:
    row = np.array([[math.nan if part is None else part for part in told]])
    return health.combine(
        row,
        np.clip(row - off, 0, 1),
        np.clip(row + off, 0, 1),
        np.array([backing or [1.0] * 4]),
        weights,
        min_coverage,
    )


@given(numbers, numbers)
def test_the_scale_is_defined_for_every_number_and_increases(one: float, other: float) -> None:
    low, high = sorted((one, other))
    scaled = health_scale.open_logit([low, high])
    assert np.isfinite(scaled).all()
    assert scaled[0] <= scaled[1]
    if high - low > 1e-6 * max(1, abs(low), abs(high)):
        assert scaled[0] < scaled[1]


@given(st.floats(-5, 5))
def test_the_scale_can_be_undone(rate: float) -> None:
    assert health_scale.close_logit(health_scale.open_logit(rate)) == pytest.approx(rate, abs=1e-9)


def test_the_scale_is_logit_between_its_ends_and_has_no_kink_there() -> None:
    assert health_scale.open_logit(0.25) == pytest.approx(math.log(1 / 3))
    for end in (health_scale.LOWEST, health_scale.HIGHEST):
        step = end * 1e-5
        below, at, above = health_scale.open_logit([end - step, end, end + step])
        assert above - at == pytest.approx(at - below, rel=1e-3)


@given(increasing, numbers, numbers)
def test_a_rate_never_gives_less_than_a_lesser_one(
    anchors: list[float], one: float, other: float
) -> None:
    low, high = health_scale.part_of_rate(sorted((one, other)), *anchors)
    assert 0 <= low <= high <= 1


@given(increasing)
def test_anchors_give_what_they_are_called(anchors: list[float]) -> None:
    assert health_scale.part_of_rate(anchors, *anchors) == pytest.approx([0.1, 0.5, 0.9])


def test_anchors_that_do_not_increase_are_refused() -> None:
    with pytest.raises(ValueError, match="must increase"):
        health_scale.part_of_rate(0.5, 0.2, 0.2, 0.3)


@given(st.floats(-1, 1e9), st.floats(-1, 1e9))
def test_a_return_never_gives_less_than_a_lesser_one(one: float, other: float) -> None:
    low, high = health_scale.part_of_roi(sorted((one, other)))
    assert 0 <= low <= high <= 1


def test_returns_give_what_is_agreed() -> None:
    roi = [-5.0, -1.0, 0.0, 1.0, 3.0, 1e12]
    assert health_scale.part_of_roi(roi) == pytest.approx([0, 0, 0.4, 0.7, 0.9, 1])
    assert health_scale.part_of_roi(3.00001) == pytest.approx(0.9, abs=1e-5)
    assert 0.9 < health_scale.part_of_roi(5.0) < health_scale.part_of_roi(50.0) < 1


@given(st.floats(0.001, 1.5), st.floats(0, 1.5), st.floats(0, 1.5))
def test_anchors_are_moved_apart_and_keep_their_middle(
    middle: float, below: float, above: float
) -> None:
    moved = health_scale.apart(middle - below, middle, middle + above)
    low, mid, high = health_scale.open_logit(moved)
    assert mid - low >= health_scale.NARROWEST - 1e-9
    assert high - mid >= health_scale.NARROWEST - 1e-9
    assert moved[1] == pytest.approx(middle)


@given(parts, st.lists(st.floats(0, 1), min_size=4, max_size=4), st.floats(0, 0.5))
def test_a_score_lies_within_its_interval_and_its_parts_add_up(
    told: list[float | None], backing: list[float], off: float
) -> None:
    found = combine(told, backing, off=off)
    assert 0 <= found.coverage[0] <= 1
    if found.coverage[0] < 0.6 - 1e-9:
        assert np.isnan(found.score[0])
        assert np.isnan(found.points).all()
        return
    assert 0 <= found.low[0] <= found.score[0] <= found.high[0] <= 100
    assert np.nansum(found.points) == pytest.approx(found.score[0])
    assert [math.isnan(points) for points in found.points[0]] == [part is None for part in told]


@given(parts, st.integers(0, 3), rates, rates)
def test_a_part_never_lowers_the_score_by_rising(
    told: list[float | None], which: int, one: float, other: float
) -> None:
    low, high = (
        combine([*told[:which], part, *told[which + 1 :]], min_coverage=0.0).score[0]
        for part in sorted((one, other))
    )
    assert low <= high + 1e-9


@given(st.lists(rates, min_size=4, max_size=4), st.integers(0, 3))
def test_a_part_that_goes_missing_moves_the_score_by_its_share_at_most(
    told: list[float], which: int
) -> None:
    whole = combine([*told]).score[0]
    missing = combine([*told[:which], None, *told[which + 1 :]])
    others = missing.score[0] / 100
    share = WEIGHTS[which] / WEIGHTS.sum()
    assert whole - missing.score[0] == pytest.approx(100 * share * (told[which] - others), abs=1e-6)
    assert missing.coverage[0] == pytest.approx(1 - share)


def test_what_is_not_known_is_not_nothing() -> None:
    unknown, nothing = combine([0.5, 0.5, 0.5, None]), combine([0.5, 0.5, 0.5, 0.0])
    assert unknown.score[0] == pytest.approx(50)
    assert nothing.score[0] == pytest.approx(40)
    assert np.isnan(unknown.points[0, 3])
    assert nothing.points[0, 3] == 0


def test_coverage_of_exactly_the_minimum_is_enough() -> None:
    assert combine([1.0, 0.0, None, None]).score[0] == pytest.approx(50)
    assert np.isnan(combine([1.0, None, 1.0, None]).score[0])
    assert np.isnan(combine([1.0, 1.0, None, None], backing=[1, 0.9, 1, 1]).score[0])
    assert combine([None] * 4).coverage[0] == 0


@given(parts, st.floats(0.01, 1e6))
def test_only_the_ratios_of_weights_matter(told: list[float | None], times: float) -> None:
    one, other = combine(told), combine(told, weights=WEIGHTS * times)
    assert other.score[0] == pytest.approx(one.score[0], nan_ok=True)
    assert other.coverage[0] == pytest.approx(one.coverage[0])


SEED = [
    # engagement, retention, click-through, return; what the data model's formula gives
    ((5, 45, 4.5, 120), 3_990),
    ((5, 45, 5, 200), 5_600),
    ((5, 45, 4.5, 2_900), 59_590),
    ((0.05, 0.45, 0.045, 29), 595.9),
    ((0.05, 0.45, 0.045, -1), -4.1),
]


@pytest.mark.parametrize(("told", "seed_gives"), SEED)
def test_the_data_models_formula_leaves_0_to_100_and_ours_does_not(
    told: tuple[float, ...], seed_gives: float
) -> None:
    assert 100 * float(np.dot(told, WEIGHTS)) == pytest.approx(seed_gives)
    is_percent = told[1] > 2
    if is_percent:
        # Percentages are refused, not added up.
        with pytest.raises(ValueError, match="divide percentages by 100"):
            combine(list(told))
    engagement, retention, ctr, roi = (n / 100 if is_percent else n for n in told)
    ours = combine(
        [
            float(health_scale.part_of_rate(engagement, 0.02, 0.05, 0.1)),
            float(health_scale.part_of_rate(retention, 0.3, 0.45, 0.6)),
            float(health_scale.part_of_rate(ctr, 0.02, 0.045, 0.08)),
            float(health_scale.part_of_roi(roi)),
        ]
    )
    # Engagement, retention and click-through are usual; the return makes the difference.
    assert 40 <= ours.score[0] <= 62
    assert ours.points[0, 3] == pytest.approx(20 * health_scale.part_of_roi(roi))


def test_the_parts_stand_in_the_order_of_the_data_model() -> None:
    assert PARTS == ("engagement", "retention", "ctr", "roi")
    assert list(health.Rules().weights.values()) == WEIGHTS.tolist()
