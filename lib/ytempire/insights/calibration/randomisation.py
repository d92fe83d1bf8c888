"""The lot within strata against a lot that knows no strata: how unlike the arms come out."""

from __future__ import annotations

import numpy as np
import polars as pl

from ytempire.insights import randomisation as method
from ytempire.insights.calibration.outcome import Calibration, Target

_WEIGHTS = {"a": 1, "b": 1}
_CHANNELS, _UNITS = 40, 400
_BETWEEN = 0.9
"""Deviation of channels' levels (logarithms)."""


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Deal experiments, and compare the channels' levels between the arms."""
    tests = 400 if whole else 40
    rng = np.random.default_rng([seed, 8])
    within, without, firsts = [], [], []
    for number in range(tests):
        level = rng.normal(0, _BETWEEN, _CHANNELS)
        channel = rng.integers(0, _CHANNELS, _UNITS)
        units = pl.DataFrame({
            "unit_id": [f"{at}" for at in range(_UNITS)],
            "stratum": [f"{at}" for at in channel],
            "level": level[channel],
        })  # fmt: skip
        dealt = method.deal(method.Design(f"{seed} {number}", _WEIGHTS), units, {})
        arms = units.join(dealt, on="unit_id").group_by("arm").agg(pl.col("level").mean())
        means = dict(arms.iter_rows())
        within.append(means["a"] - means["b"])
        picked = rng.random(_UNITS) < 0.5
        without.append(float(level[channel][picked].mean() - level[channel][~picked].mean()))
        firsts += [arm == "a" for arm in dealt.filter(pl.col("position") == 0)["arm"]]
    return Calibration(
        method="stratified lot (permuted blocks)",
        simulated=(
            f"{tests} experiments of {_UNITS} videos on {_CHANNELS} channels whose levels differ: "
            "by how much the arms' channels differ"
        ),
        targets=(
            Target("unlike_within_strata", "at most a third of what a plain lot leaves",
                   most=float(np.std(without)) / 3),
            Target("first_of_stratum_a", "either arm comes first, half of the time",
                   least=0.45, most=0.55),
        ),
        measured={
            "unlike_within_strata": float(np.std(within)),
            "unlike_by_plain_lot": float(np.std(without)),
            "first_of_stratum_a": float(np.mean(firsts)),
        },
    )  # fmt: skip
