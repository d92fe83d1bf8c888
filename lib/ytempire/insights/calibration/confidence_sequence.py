"""The confidence sequence on tests without an effect, looked at every hour, and on planned ones."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from ytempire.insights import confidence_sequence as method
from ytempire.insights.calibration.outcome import Calibration, Target
from ytempire.insights.experiment_planning import plan

_ALPHA = 0.05
_HOURS = 14 * 24
_AN_HOUR = 6
"""Videos an arm and hour: 300 a day in two arms."""
_DEVIATION = 1.3
_LIFT = 0.2


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Count how often a difference is called, with and without one."""
    tests = 2000 if whole else 150
    rng = np.random.default_rng([seed, 1])
    planned = plan(
        _LIFT, {"a": 1, "b": 1}, units_a_day=48 * _AN_HOUR, deviation=_DEVIATION, alpha=_ALPHA
    )
    tau_squared = method.mixture_variance(planned.planned_error, _ALPHA)
    estimate, error = _looks(rng, tests, _HOURS, 0.0)
    z = np.abs(estimate) / error
    called = _first_called(estimate, error, tau_squared)
    hours = math.ceil(planned.units_an_arm / _AN_HOUR)
    with_effect = _first_called(*_looks(rng, tests, hours, math.log1p(_LIFT)), tau_squared)
    found = with_effect < hours
    return Calibration(
        method="confidence sequence (normal mixture)",
        simulated=(
            f"{tests} tests without an effect, {_AN_HOUR} videos an arm and hour for 14 days, "
            f"looked at hourly; {tests} with {_LIFT:.0%} more views, to the end of their plan"
        ),
        targets=(
            Target("false_wins_hourly", "at most 5 % of null tests call a winner", most=_ALPHA),
            Target("found_by_planned_end", "at least 80 % find the planned effect", least=0.8),
        ),
        measured={
            "false_wins_hourly": float((called < _HOURS).mean()),
            "false_wins_hourly_by_z": float((z[:, 4:] > 1.96).any(axis=1).mean()),
            "false_wins_daily_by_z": float((z[:, 23::24] > 1.96).any(axis=1).mean()),
            "found_by_planned_end": float(found.mean()),
            "share_of_plan_needed": float(np.median(with_effect[found] + 1) / hours),
        },
    )


def _looks(
    rng: np.random.Generator, tests: int, hours: int, effect: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return estimate and standard error at each hour; tails as heavy as those of views."""
    n = (np.arange(hours) + 1) * _AN_HOUR
    parts = []
    for _ in range(2):
        # Student's t of 6 degrees, of which the variance is 6 / 4.
        drawn = rng.standard_t(6, (tests, hours, _AN_HOUR)) * (_DEVIATION / math.sqrt(1.5))
        sums, squares = drawn.sum(axis=2).cumsum(axis=1), (drawn**2).sum(axis=2).cumsum(axis=1)
        parts.append((sums / n, (squares - sums**2 / n) / (n - 1) / n))
    (control, control_variance), (other, other_variance) = parts
    return other + effect - control, np.sqrt(control_variance + other_variance)


def _first_called(
    estimate: NDArray[np.float64], error: NDArray[np.float64], tau_squared: float
) -> NDArray[np.int64]:
    """Return the first look at which a difference is called; the number of looks: at none."""
    tests, looks = estimate.shape
    first_look = math.ceil(method.FEWEST_UNITS / _AN_HOUR) - 1
    called = np.full(tests, looks)
    for test in range(tests):
        for look in range(first_look, looks):
            at, by = float(estimate[test, look]), float(error[test, look])
            if method.interval(at, by, tau_squared=tau_squared, alpha=_ALPHA).excludes_zero:
                called[test] = look
                break
    return called
