"""CUPED on tests whose outcome is partly known before: what it saves, and that it moves nothing."""

from __future__ import annotations

import math

import numpy as np

from ytempire.insights import cuped as method
from ytempire.insights.calibration.outcome import Calibration, Target

_UNITS, _EFFECT = 400, 0.2
_EXPLAINED = 0.5


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Adjust tests and compare estimates with those of the plain difference."""
    tests = 3000 if whole else 300
    rng = np.random.default_rng([seed, 9])
    plain, adjusted, held = [], [], []
    for _ in range(tests):
        arm = rng.permutation(np.arange(_UNITS) % 2)
        known = rng.normal(0, math.sqrt(_EXPLAINED), _UNITS)
        outcome = 7 + known + rng.normal(0, math.sqrt(1 - _EXPLAINED), _UNITS) + _EFFECT * arm
        # A tenth of the videos are of channels without a past.
        known[rng.random(_UNITS) < 0.1] = np.nan
        plain.append(_difference(outcome, arm)[0])
        estimate, error = _difference(method.adjust(outcome, arm, known[:, None]).outcome, arm)
        adjusted.append(estimate)
        held.append(abs(estimate - _EFFECT) <= 1.96 * error)
    sampling = 3 * float(np.std(adjusted)) / math.sqrt(tests)
    return Calibration(
        method="CUPED (regression on what was known before)",
        simulated=(
            f"{tests} tests of {_UNITS} videos with an effect of {_EFFECT}; the past explains "
            f"{_EXPLAINED:.0%} of the variance, and is unknown of a tenth of them"
        ),
        targets=(
            Target("bias", "none beyond what so many tests stray by", least=-sampling,
                   most=sampling),
            Target("variance_left", "at most 60 % of the variance is left", most=0.6),
            Target("held", "95 % intervals hold the effect, 93 % at the least", least=0.93),
        ),
        measured={
            "bias": float(np.mean(adjusted)) - _EFFECT,
            "variance_left": float(np.var(adjusted) / np.var(plain)),
            "held": float(np.mean(held)),
        },
    )  # fmt: skip


def _difference(outcome: np.ndarray, arm: np.ndarray) -> tuple[float, float]:
    one, other = outcome[arm == 1], outcome[arm == 0]
    error = math.sqrt(one.var(ddof=1) / len(one) + other.var(ddof=1) / len(other))
    return float(one.mean() - other.mean()), error
