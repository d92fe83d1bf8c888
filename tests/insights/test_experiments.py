"""Experiments: intervals, checks, plans and decisions against what can be worked out otherwise."""

from __future__ import annotations

import math

import numpy as np
import polars as pl
import pytest

from ytempire.insights import confidence_sequence as sequence
from ytempire.insights import cuped, expected_loss, sample_ratio
from ytempire.insights.experiment_planning import plan
from ytempire.insights.experiment_readout import Registered, read

EVEN = {"control": 1, "bold": 1}
REGISTERED = Registered(EVEN, math.log(1.2), 0.05, planned_error=0.05, planned_units=2000)


def test_the_interval_holds_exactly_the_effects_that_the_mixture_does_not_exclude() -> None:
    error, tau_squared, alpha = 0.07, 0.04, 0.05
    found = sequence.interval(0.1, error, tau_squared=tau_squared, alpha=alpha)

    def mixture(effect: float) -> float:
        """Integrate the likelihood ratio over the mixing distribution, by sums."""
        at = np.linspace(-3, 3, 200_001)
        weight = np.exp(-(at**2) / 2 / tau_squared) / math.sqrt(2 * math.pi * tau_squared)
        z = 0.1 - effect
        ratio = np.exp((2 * z * at - at**2) / (2 * error**2))
        return float((weight * ratio).sum() * (at[1] - at[0]))

    assert mixture(found.low) == pytest.approx(1 / alpha, rel=1e-4)
    assert mixture(found.high) == pytest.approx(1 / alpha, rel=1e-4)
    assert mixture(0.1) < 1 / alpha


def test_the_mixture_is_narrowest_where_it_was_planned() -> None:
    best = sequence.best_ratio(0.05)
    at_best = sequence.radius_in_errors(0.05, best)
    assert at_best == pytest.approx(math.sqrt(1 + best))
    for other in (best * 0.9, best * 1.1):
        assert sequence.radius_in_errors(0.05, other) > at_best
    assert sequence.mixture_variance(0.1, 0.05) == pytest.approx(0.01 * best)


def test_what_makes_no_interval_is_refused() -> None:
    with pytest.raises(ValueError, match="are positive"):
        sequence.interval(0.1, 0.0, tau_squared=1, alpha=0.05)


def test_counts_that_fit_are_left_alone_and_others_are_not() -> None:
    assert not sample_ratio.check({"control": 5000, "bold": 5080}, EVEN).is_off
    off = sample_ratio.check({"control": 5000, "bold": 5600}, EVEN)
    assert off.is_off and off.p_value < 1e-6
    assert off.expected == {"control": 5300, "bold": 5300}
    assert not sample_ratio.check({"control": 2000, "bold": 1000}, {"control": 2, "bold": 1}).is_off
    assert sample_ratio.check({}, EVEN).p_value == 1.0
    assert sample_ratio.check({"control": 100_000}, EVEN).p_value == 0.0
    with pytest.raises(ValueError, match="loud is no arm"):
        sample_ratio.check({"loud": 1}, EVEN)


def test_the_ratio_is_a_martingale_under_the_weights() -> None:
    """The mean of the Bayes factor over all counts that may come is 1: Ville's inequality holds."""
    weights = {"control": 3, "bold": 1}
    n = 12
    mean = sum(
        math.comb(n, k) * 0.75**k * 0.25 ** (n - k) * _factor(k, n - k, weights)
        for k in range(n + 1)
    )
    assert mean == pytest.approx(1)


def _factor(control: int, bold: int, weights: dict[str, int]) -> float:
    """Return the Bayes factor, from the chance of each unit given those before it."""
    parts = sum(weights.values())
    factor, seen = 1.0, dict.fromkeys(weights, 0)
    for arm in ["control"] * control + ["bold"] * bold:
        share = weights[arm] / parts
        total = sample_ratio.CONCENTRATION + sum(seen.values())
        factor *= (sample_ratio.CONCENTRATION * share + seen[arm]) / total / share
        seen[arm] += 1
    told = sample_ratio.check(seen, weights).p_value
    assert told == pytest.approx(min(1, 1 / factor))
    return factor


def test_what_the_past_explains_is_taken_out_and_the_effect_is_not() -> None:
    rng = np.random.default_rng(1)
    arm = np.arange(4000) % 2
    level = rng.normal(0, 1.0, 4000) + 0.5 * arm  # badly dealt: the slope must come from within
    outcome = 7 + 2 * level - 1.5 * arm + rng.normal(0, 1, 4000)
    found = cuped.adjust(outcome, arm, level[:, None])
    assert found.explained_ratio == pytest.approx(0.8, abs=0.02)
    assert found.outcome.mean() == pytest.approx(outcome.mean())
    difference = found.outcome[arm == 1].mean() - found.outcome[arm == 0].mean()
    assert difference == pytest.approx(-1.5, abs=0.1)
    assert found.outcome[arm == 0].var() < 0.3 * outcome[arm == 0].var()


def test_covariates_that_say_nothing_change_nothing() -> None:
    outcome, arm = np.arange(60.0), np.arange(60) % 2
    for nothing in (np.full((60, 1), 3.0), np.full((60, 2), np.nan), np.empty((60, 0))):
        found = cuped.adjust(outcome, arm, nothing)
        assert (found.outcome == outcome).all()
        assert (found.explained_ratio, found.covariates) == (0.0, 0)
    with pytest.raises(ValueError, match="a row a unit"):
        cuped.adjust(outcome, arm, np.empty((3, 1)))


def test_choices_between_two_arms_are_those_of_the_closed_form() -> None:
    a, b = expected_loss.choices([7.0, 7.2], [0.1, 0.1], usual_effect=1000.0)
    deviation = math.hypot(0.1, 0.1)
    z = 0.2 / deviation
    above = 0.5 * math.erfc(-z / math.sqrt(2))
    density = math.exp(-z * z / 2) / math.sqrt(2 * math.pi)
    assert b.best_ratio == pytest.approx(above, abs=1e-6)
    assert a.best_ratio + b.best_ratio == pytest.approx(1, abs=1e-6)
    assert b.expected_loss == pytest.approx(deviation * density - 0.2 * (1 - above), abs=1e-6)
    assert a.expected_loss == pytest.approx(b.expected_loss + 0.2, abs=1e-6)


def test_a_sceptic_believes_little_of_a_large_effect() -> None:
    _, open_minded = expected_loss.choices([7.0, 8.0], [0.5, 0.5], usual_effect=100.0)
    _, sceptic = expected_loss.choices([7.0, 8.0], [0.5, 0.5], usual_effect=0.1)
    assert sceptic.best_ratio < open_minded.best_ratio
    assert sceptic.mean - 7.5 < 0.1 < open_minded.mean - 7.5
    with pytest.raises(ValueError, match="are positive"):
        expected_loss.choices([7.0, 8.0], [0.0, 0.5], usual_effect=0.1)


@pytest.mark.parametrize(
    ("lift", "explained", "units", "days"), [(0.2, 0.0, 798, 5.3), (0.2, 0.5, 399, 2.7)]
)
def test_a_test_of_one_look_takes_what_the_textbook_says(
    lift: float, explained: float, units: int, days: float
) -> None:
    found = plan(lift, EVEN, units_a_day=300, deviation=1.3, explained_ratio=explained)
    assert found.units_an_arm_one_look == pytest.approx(units, abs=1)
    assert 2 * found.units_an_arm_one_look / 300 == pytest.approx(days, abs=0.05)
    assert 1.7 < found.units_an_arm / found.units_an_arm_one_look < 2.1
    assert found.days == found.days_of_uploads + 7


def test_more_arms_and_uneven_ones_take_more() -> None:
    even = plan(0.2, EVEN, units_a_day=300)
    three = plan(0.2, {"control": 1, "bold": 1, "calm": 1}, units_a_day=300)
    uneven = plan(0.2, {"control": 3, "bold": 1}, units_a_day=300)
    assert three.units_an_arm > even.units_an_arm
    assert uneven.units > even.units
    assert even.planned_error == pytest.approx(1.3 * math.sqrt(2 / even.units_an_arm), rel=0.01)
    with pytest.raises(ValueError, match="two arms or more"):
        plan(0.2, {"control": 1}, units_a_day=300)
    with pytest.raises(ValueError, match="are positive"):
        plan(0.0, EVEN, units_a_day=300)


def videos(n: int, effect: float, *, seed: int = 3, lost: int = 0) -> pl.DataFrame:
    rng = np.random.default_rng(seed)
    level = rng.normal(7, 1, n)
    arm = np.where(np.arange(n) % 2 == 0, "control", "bold")
    outcome = level + rng.normal(0, 0.6, n) + effect * (arm == "bold")
    frame = pl.DataFrame({"arm": arm, "outcome": outcome, "level": level})
    return pl.concat([frame.filter(arm="control"), frame.filter(arm="bold").slice(lost)])


@pytest.mark.parametrize(
    ("n", "effect", "decision"),
    [
        (40, 0.5, "too early"),
        (400, 0.0, "running"),
        (400, 0.5, "better"),
        (400, -0.5, "worse"),
        (1900, 0.02, "too small"),
    ],
)
def test_the_decision_is_plain(n: int, effect: float, decision: str) -> None:
    found = read(videos(n, effect), REGISTERED, ["level"])
    assert found.decision == found.arms[1].decision == decision
    assert found.words
    assert found.arms[0].decision is None


def test_a_planned_end_without_a_difference_is_told() -> None:
    short = Registered(EVEN, math.log(1.05), 0.05, planned_error=0.05, planned_units=400)
    assert read(videos(400, 0.02), short, ["level"]).decision == "undecided"


def test_nothing_is_concluded_of_arms_that_arrive_unevenly() -> None:
    found = read(videos(4000, 0.5, lost=500), REGISTERED, ["level"])
    assert found.ratio.is_off and found.decision == "broken"


def test_the_past_makes_the_interval_narrower() -> None:
    units = videos(400, 0.3)
    with_past, without = (read(units, REGISTERED, names) for names in (["level"], []))
    assert with_past.explained_ratio > 0.6 > 0.01 > without.explained_ratio
    widths = [r.arms[1].lift_high - r.arms[1].lift_low for r in (with_past, without)]  # type: ignore[operator]
    assert widths[0] < 0.7 * widths[1]
    bold = with_past.arms[1]
    assert bold.lift == pytest.approx(math.expm1(0.3), abs=0.15)
    assert bold.best_ratio is not None and bold.best_ratio > 0.99
    assert with_past.deviation == pytest.approx(math.hypot(1, 0.6), abs=0.1)


def test_the_best_of_several_arms_is_named() -> None:
    three = Registered({"control": 1, "bold": 1, "calm": 1}, math.log(1.2), 0.05, 0.05, 5000)
    calm = videos(600, -0.6, seed=4).filter(arm="bold").with_columns(arm=pl.lit("calm"))
    found = read(pl.concat([videos(600, 0.6), calm]), three, ["level"])
    assert [a.decision for a in found.arms] == [None, "better", "worse"]
    assert found.decision == "better"
    assert sum(a.best_ratio or 0 for a in found.arms) == pytest.approx(1, abs=1e-4)
