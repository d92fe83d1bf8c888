"""The switchback on a live video that decays, with and without a better thumbnail."""

from __future__ import annotations

import math
from datetime import date

import numpy as np
import polars as pl

from ytempire.insights import switchback as method
from ytempire.insights.calibration.outcome import Calibration, Target

_ARMS = ("old", "new")
_DAYS = 28
_LIFT = 0.2
_NOISE = 0.12
"""Deviation of a day's log views around its decay."""


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Read tests of 28 days on a video whose views fall from day to day."""
    tests = 600 if whole else 50
    rng = np.random.default_rng([seed, 3])
    # The test is exact: its rate is 5 %, and what so many tests show of it strays by this.
    sampling = 2.33 * math.sqrt(0.05 * 0.95 / tests)
    null = [_read(rng, number, 0.0) for number in range(tests)]
    real = [_read(rng, number, math.log1p(_LIFT)) for number in range(tests)]
    return Calibration(
        method="day switchback (Fisher's test over the orders of pairs)",
        simulated=(
            f"{tests} tests of {_DAYS} days without an effect and {tests} with {_LIFT:.0%} more "
            "views, on a video that decays, by weekday and from day to day alike"
        ),
        targets=(
            Target("false_wins", f"at most 5 % of null tests call a winner (of {tests}: 5 %"
                   f" + {sampling:.1%})", most=0.05 + sampling),
            Target("held", f"at least 95 % of the intervals hold the effect (of {tests}: 95 %"
                   f" - {sampling:.1%})", least=0.95 - sampling),
            Target("found", "at least 80 % of the effects are found", least=0.8),
        ),
        measured={
            "false_wins": float(np.mean([e.p_value <= 0.05 for e in null])),
            "held": float(np.mean([e.low <= _LIFT <= e.high for e in real])),
            "found": float(np.mean([e.low > 0 for e in real])),
            "false_wins_by_impression": float(np.mean([_by_impression(rng) for _ in null])),
        },
    )  # fmt: skip


def _decay(rng: np.random.Generator) -> np.ndarray:
    """Return log views of a month's days: decay, weekday, and noise that lasts some days."""
    days = np.arange(_DAYS)
    noise = np.zeros(_DAYS)
    for at in days:
        noise[at] = 0.4 * noise[at - 1] + rng.normal(0, _NOISE) if at else rng.normal(0, _NOISE)
    weekday = 0.1 * np.sin(2 * np.pi * (days + rng.integers(7)) / 7)
    return np.asarray(9.0 - rng.uniform(0.02, 0.08) * days + weekday + noise)


def _read(rng: np.random.Generator, number: int, effect: float) -> method.Effect:
    plan = method.schedule(f"test {number} {effect:.3f}", _ARMS, date(2026, 11, 2), _DAYS)
    outcome = pl.Series("outcome", _decay(rng)) + effect * (plan["arm"] == _ARMS[1])
    found = method.read(plan.with_columns(outcome), _ARMS)
    assert found is not None
    return found


def _by_impression(rng: np.random.Generator) -> bool:
    """Say whether clicks of even and odd days, taken for independent, call a winner."""
    impressions = np.exp(_decay(rng)) * 10
    clicks = impressions * 0.04 * np.exp(rng.normal(0, _NOISE, _DAYS))
    n, k = (np.array([v[0::2].sum(), v[1::2].sum()]) for v in (impressions, clicks))
    share = k.sum() / n.sum()
    z = (k[0] / n[0] - k[1] / n[1]) / math.sqrt(share * (1 - share) * (1 / n).sum())
    return bool(abs(z) > 1.96)
