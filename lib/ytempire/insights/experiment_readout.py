"""What an experiment says now: counts, effects with intervals, and a plain decision.

The outcome is a logarithm, so an effect is a ratio: a lift of 0.2 is 20 % more views. Each arm is
compared with the control; with several, alpha is shared among them [1]_. Nothing is concluded
while arms arrive in another ratio than they were dealt in.

.. [1] Dunn, O. J. (1961). Multiple comparisons among means. JASA 56, 52-64 (Bonferroni).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import polars as pl

from ytempire.insights import confidence_sequence, cuped, expected_loss, sample_ratio
from ytempire.insights.confidence_sequence import FEWEST_UNITS

Decision = Literal["broken", "too early", "running", "better", "worse", "too small", "undecided"]
WORDS: dict[Decision, str] = {
    "broken": "the arms do not arrive as they were dealt: find out why, then begin anew",
    "too early": f"fewer than {FEWEST_UNITS} measured videos in an arm: wait",
    "running": "no difference is shown yet: wait, or stop and keep the control",
    "better": "better than the control: use it",
    "worse": "worse than the control: do not use it",
    "too small": "no difference of the size that matters: choose what is cheaper",
    "undecided": "over without a difference shown: keep the control",
}


@dataclass(frozen=True)
class Registered:
    """What was fixed before the start, and a readout may not choose.

    Attributes
    ----------
    weights
        Arm to its share in parts; the first is the control.
    smallest_effect
        The smallest effect that matters, as a logarithm.
    alpha
        Chance of a difference where there is none, over all arms and looks.
    planned_error
        Standard error of a difference that the plan expects at its end.
    planned_units
        Measured units at which the experiment is over.
    """

    weights: Mapping[str, int]
    smallest_effect: float
    alpha: float
    planned_error: float
    planned_units: int

    @property
    def control(self) -> str:
        """Return the arm that the others are compared with."""
        return next(iter(self.weights))


@dataclass(frozen=True)
class ArmReadout:
    """One arm now.

    Attributes
    ----------
    units
        Measured units.
    mean
        Of the adjusted outcome (a logarithm).
    lift, lift_low, lift_high
        Against the control as ratios less 1, with the interval that holds at all looks; None for
        the control, and before there are enough units.
    best_ratio, expected_loss
        Chance of being the best, and what choosing it gives up on average as a ratio of the best.
    decision
        None for the control.
    """

    arm: str
    units: int
    mean: float | None
    lift: float | None
    lift_low: float | None
    lift_high: float | None
    best_ratio: float | None
    expected_loss: float | None
    decision: Decision | None


@dataclass(frozen=True)
class Readout:
    """An experiment now."""

    arms: Sequence[ArmReadout]
    ratio: sample_ratio.SampleRatio
    explained_ratio: float
    deviation: float | None
    """Of the outcome within arms, before adjusting: a later plan may use it."""
    decision: Decision

    @property
    def words(self) -> str:
        """Return what to do."""
        return WORDS[self.decision]


def read(units: pl.DataFrame, registered: Registered, covariates: Sequence[str]) -> Readout:
    """Read an experiment.

    Parameters
    ----------
    units
        One row a measured unit: arm, outcome (a logarithm), and the columns of `covariates`.
    registered
        What was fixed before the start.
    covariates
        Columns that the arms cannot have changed; null where not known.

    Raises
    ------
    ValueError
        If a unit is of no arm.
    """
    names = list(registered.weights)
    counts = dict.fromkeys(names, 0) | dict(units.group_by("arm").len().iter_rows())
    ratio = sample_ratio.check(counts, registered.weights)
    if min(counts.values()) < FEWEST_UNITS:
        without = [_bare(name, counts[name], is_control=name == names[0]) for name in names]
        decision: Decision = "broken" if ratio.is_off else "too early"
        return Readout(without, ratio, 0.0, None, decision)
    number = units.select(pl.col("arm").replace_strict({n: i for i, n in enumerate(names)}))
    arm = number.to_series().to_numpy().astype(np.int64)
    outcome = units["outcome"].to_numpy().astype(np.float64)
    known = (
        np.column_stack([units[name].cast(pl.Float64).to_numpy() for name in covariates])
        if covariates
        else np.empty((len(outcome), 0))
    )
    adjusted = cuped.adjust(outcome, arm, known)
    values = [adjusted.outcome[arm == at] for at in range(len(names))]
    means = [float(v.mean()) for v in values]
    errors = [max(float(v.std(ddof=1)) / math.sqrt(len(v)), 1e-9) for v in values]
    usual = 2 * registered.smallest_effect
    weighed = expected_loss.choices(means, errors, usual)
    is_over = len(outcome) >= registered.planned_units
    arms = []
    for at, name in enumerate(names):
        found = None
        if at:
            each = registered.alpha / (len(names) - 1)
            found = confidence_sequence.interval(
                means[at] - means[0],
                math.hypot(errors[at], errors[0]),
                tau_squared=confidence_sequence.mixture_variance(registered.planned_error, each),
                alpha=each,
            )
        arms.append(
            ArmReadout(
                arm=name,
                units=len(values[at]),
                mean=means[at],
                lift=math.expm1(found.estimate) if found else None,
                lift_low=math.expm1(found.low) if found else None,
                lift_high=math.expm1(found.high) if found else None,
                best_ratio=weighed[at].best_ratio,
                expected_loss=-math.expm1(-weighed[at].expected_loss),
                decision=_decided(found, registered.smallest_effect, is_over) if found else None,
            )
        )
    deviation = math.sqrt(
        sum(float(((outcome[arm == at] - outcome[arm == at].mean()) ** 2).sum())
            for at in range(len(names))) / (len(outcome) - len(names))
    )  # fmt: skip
    whole: Decision = "broken" if ratio.is_off else _of_all([a.decision for a in arms[1:]])
    return Readout(arms, ratio, adjusted.explained_ratio, deviation, whole)


def _bare(name: str, units: int, *, is_control: bool) -> ArmReadout:
    decision: Decision | None = None if is_control else "too early"
    return ArmReadout(name, units, None, None, None, None, None, None, decision)


def _decided(
    found: confidence_sequence.Interval, smallest_effect: float, is_over: bool
) -> Decision:
    if found.low > 0:
        return "better"
    if found.high < 0:
        return "worse"
    if -smallest_effect < found.low and found.high < smallest_effect:
        return "too small"
    return "undecided" if is_over else "running"


def _of_all(decisions: Sequence[Decision | None]) -> Decision:
    """Return the word for the whole: a winner, else what is still open, else the common word."""
    order: tuple[Decision, ...] = ("better", "running", "undecided", "too small", "worse")
    return next(word for word in order if word in decisions)
