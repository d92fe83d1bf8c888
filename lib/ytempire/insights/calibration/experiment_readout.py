"""Whole experiments on channels of a network: dealt by lot, adjusted, read every day."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import polars as pl

from ytempire.insights import experiment_readout as method
from ytempire.insights import randomisation
from ytempire.insights.calibration.outcome import Calibration, Target
from ytempire.insights.experiment_planning import plan

_WEIGHTS = {"control": 1, "other": 1}
_CHANNELS, _A_DAY, _LIFT = 40, 300, 0.2
_QUALITY = 1.05
_BETWEEN_CHANNELS = 0.9
"""Deviation of channels' levels: they are most of what covariates explain."""


@dataclass(frozen=True)
class _End:
    """How a test ended."""

    decision: method.Decision
    estimate: float
    is_held: bool
    explained_ratio: float
    share_of_plan: float


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Run experiments to their decision, looked at every day."""
    tests = 400 if whole else 40
    rng = np.random.default_rng([seed, 4])
    null = [_run(rng, number, 0.0) for number in range(tests)]
    real = [_run(rng, number, math.log1p(_LIFT)) for number in range(tests, 2 * tests)]
    wins = [end.decision in ("better", "worse") for end in null]
    return Calibration(
        method="experiment: stratified lot, CUPED, confidence sequence",
        simulated=(
            f"{tests} tests on {_CHANNELS} channels without an effect and {tests} with {_LIFT:.0%} "
            "more views, read each day until decided"
        ),
        targets=(
            Target("false_wins", "at most 5 % of null tests call a winner", most=0.05),
            Target("found", "at least 80 % of the effects are found", least=0.8),
            Target("held", "at least 95 % of the intervals hold the effect", least=0.95),
            Target("wrong_way", "no test calls the wrong arm better", most=0.0),
        ),
        measured={
            "false_wins": float(np.mean(wins)),
            "found": float(np.mean([end.decision == "better" for end in real])),
            "held": float(np.mean([end.is_held for end in real])),
            "wrong_way": float(np.mean([end.decision == "worse" for end in real])),
            "explained_ratio": float(np.mean([end.explained_ratio for end in real])),
            "share_of_plan_needed": float(np.median([end.share_of_plan for end in real])),
        },
    )


def _run(rng: np.random.Generator, number: int, effect: float) -> _End:
    deviation = math.hypot(_QUALITY, _BETWEEN_CHANNELS)
    explained = _BETWEEN_CHANNELS**2 / deviation**2
    planned = plan(
        _LIFT, _WEIGHTS, units_a_day=_A_DAY, deviation=deviation, explained_ratio=explained * 0.9
    )
    registered = method.Registered(
        _WEIGHTS, math.log1p(_LIFT), 0.05, planned.planned_error, planned.units
    )
    design = randomisation.Design(f"simulated {number}", _WEIGHTS)
    level = rng.normal(7, _BETWEEN_CHANNELS, _CHANNELS)
    units, taken = pl.DataFrame(), dict[str, int]()
    for day in range(math.ceil(planned.days_of_uploads)):
        channel = rng.integers(0, _CHANNELS, _A_DAY)
        batch = pl.DataFrame({
            "unit_id": [f"{day}-{at}" for at in range(_A_DAY)],
            "stratum": [f"{at}" for at in channel],
            # What is known of a channel is near its level, and of a new one nothing.
            "covariate": np.where(channel > 1, level[channel] + rng.normal(0, 0.2, _A_DAY), np.nan),
            "outcome": level[channel] + rng.normal(0, _QUALITY, _A_DAY),
        })  # fmt: skip
        dealt = randomisation.deal(design, batch, taken)
        for stratum, n in dealt.group_by("stratum").len().iter_rows():
            taken[stratum] = taken.get(stratum, 0) + n
        batch = batch.join(dealt.select("unit_id", "arm"), on="unit_id").with_columns(
            pl.col("outcome") + effect * (pl.col("arm") == "other")
        )
        units = pl.concat([units, batch]) if day else batch
        found = method.read(units, registered, ["covariate"])
        if found.decision not in ("running", "too early"):
            break
    arm = found.arms[1]
    assert arm.lift is not None and arm.lift_low is not None and arm.lift_high is not None
    is_held = arm.lift_low <= math.expm1(effect) <= arm.lift_high
    share = units.height / planned.units
    return _End(found.decision, arm.lift, is_held, found.explained_ratio, share)
