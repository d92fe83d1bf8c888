"""The sample-ratio check on even arrivals, looked at every hour, and on arms that lose videos."""

from __future__ import annotations

import numpy as np

from ytempire.insights import sample_ratio as method
from ytempire.insights.calibration.outcome import Calibration, Target

_WEIGHTS = {"a": 1, "b": 1}
_LOST = 0.15
_UNITS = 6000


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Count alarms where arms arrive evenly, and where one loses videos."""
    tests = 1000 if whole else 60
    rng = np.random.default_rng([seed, 2])
    return Calibration(
        method="sequential multinomial test of the sample ratio",
        simulated=(
            f"{tests} tests of {_UNITS} videos, looked at each 12: half to each arm; and with "
            f"{_LOST:.0%} of one arm's videos lost"
        ),
        targets=(
            Target("false_alarms", "at most 0.1 % of sound tests alarm, ever", most=0.001),
            Target("losses_found", "at least 90 % of the losses are found", least=0.9),
        ),
        measured={
            "false_alarms": _alarms(rng, tests, 0.5),
            "losses_found": _alarms(rng, tests, (1 - _LOST) / (2 - _LOST)),
        },
    )


def _alarms(rng: np.random.Generator, tests: int, share: float) -> float:
    """Return the share of tests that alarm at any look."""
    steps = rng.binomial(12, share, (tests, _UNITS // 12)).cumsum(axis=1)
    seen = (np.arange(_UNITS // 12) + 1) * 12
    return float(
        np.mean([
            any(
                method.check({"a": int(a), "b": int(n - a)}, _WEIGHTS).is_off
                for a, n in zip(row, seen, strict=True)
            )
            for row in steps
        ])
    )  # fmt: skip
