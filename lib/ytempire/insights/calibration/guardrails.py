"""Guardrails looked at day by day, where the arm harms nothing, at the limit, and far beyond."""

from __future__ import annotations

import math

import numpy as np
import polars as pl

from ytempire.insights import guardrails as method
from ytempire.insights.calibration.outcome import Calibration, Target
from ytempire.insights.experiment_readout import Registered

_HARM = 0.05
_DEVIATION = 0.3
_PLANNED = 1600
_LOOKS = 14


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Count the tests in which a guardrail is ever called held, or broken."""
    tests = 1000 if whole else 100
    rng = np.random.default_rng([seed, 21])
    none, limit, beyond = (
        [_ever(rng, harm) for _ in range(tests)] for harm in (0.0, _HARM, 3 * _HARM)
    )
    return Calibration(
        method="guardrails (non-inferiority by confidence sequences)",
        simulated=(
            f"{tests} tests of {_PLANNED} videos each, whose costs differ by {_DEVIATION} (log), "
            f"looked at {_LOOKS} times; an arm that costs the same, {_HARM:.0%} more (the largest "
            f"harm allowed), and {3 * _HARM:.0%} more"
        ),
        targets=(
            Target("held_at_the_limit", "at most 5 % are ever held where the harm is the limit",
                   most=0.05 if whole else 0.08),
            Target("broken_at_the_limit", "at most 5 % are ever broken there",
                   most=0.05 if whole else 0.08),
            Target("broken_without_harm", "at most 1 % are ever broken without harm", most=0.01),
            Target("held_without_harm", "at least 60 % are held by the end without harm",
                   least=0.6),
            Target("broken_far_beyond", "at least 95 % are broken at three times the harm",
                   least=0.95),
        ),
        measured={
            "held_at_the_limit": _share(limit, "held"),
            "broken_at_the_limit": _share(limit, "broken"),
            "broken_without_harm": _share(none, "broken"),
            "held_without_harm": _share(none, "held"),
            "broken_far_beyond": _share(beyond, "broken"),
        },
    )  # fmt: skip


def _share(seen: list[set[str]], state: str) -> float:
    return float(np.mean([state in one for one in seen]))


def _ever(rng: np.random.Generator, harm: float) -> set[str]:
    """Return the states that a test goes through."""
    registered = Registered({"plain": 1, "bold": 1}, math.log(1.2), 0.05, 0.05, _PLANNED)
    arm = np.arange(_PLANNED) % 2
    outcome = rng.normal(0, _DEVIATION, _PLANNED) + arm * math.log1p(harm)
    units = pl.DataFrame(
        {"guardrail": "cost", "arm": np.where(arm, "bold", "plain"), "outcome": outcome}
    )
    return {
        method.read(units.head(round(_PLANNED * look / _LOOKS)), registered, {"cost": _HARM})[
            0
        ].state
        for look in range(1, _LOOKS + 1)
    }
