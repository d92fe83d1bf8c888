"""What an experiment may not harm: held, broken, or not known yet, with the interval.

A guardrail is held when the interval that holds at all looks together leaves out every harm larger
than the one allowed [1]_, and broken when it leaves out all that are allowed. Between the two it
is unknown: that no harm is seen shows nothing while it could be large.

An arm that passes must hold all guardrails, so that each is tested at the whole alpha [2]_; the
arms share it.

.. [1] Piaggio, G. et al. (2012). Reporting of noninferiority and equivalence randomized trials.
   JAMA 308, 2594-2604.
.. [2] Berger, R. L. (1982). Multiparameter hypothesis testing and acceptance sampling.
   Technometrics 24, 295-300 (intersection-union).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import polars as pl

from ytempire.insights import confidence_sequence
from ytempire.insights.confidence_sequence import FEWEST_UNITS
from ytempire.insights.experiment_readout import Registered

State = Literal["held", "broken", "unknown"]
HARM_IS_A_RISE = {"cost": True, "ctr": False, "retention": False}
"""The guardrails there are, and which way harms."""
USUAL_DEVIATION = {"cost": 0.3, "ctr": 0.4, "retention": 0.35}
"""Of the logarithm between videos. It has to be fixed before data is seen, and decides only
where the interval is narrowest, never whether it holds."""


@dataclass(frozen=True)
class Guarded:
    """A guardrail of an arm now.

    Attributes
    ----------
    largest_harm
        The largest harm allowed, as a ratio: 0.05 is 5 %.
    units
        Measured units of the arm and of the control.
    change, low, high
        Of the arm against the control, as ratios less 1; None before there are enough units.
    """

    guardrail: str
    arm: str
    largest_harm: float
    units: int
    change: float | None
    low: float | None
    high: float | None
    state: State


def read(units: pl.DataFrame, registered: Registered, harms: Mapping[str, float]) -> list[Guarded]:
    """Read the guardrails of an experiment.

    Parameters
    ----------
    units
        One row a unit and guardrail: guardrail, arm, outcome (a logarithm; null: not known).
    registered
        What was fixed before the start.
    harms
        Guardrail to the largest harm allowed.

    Returns
    -------
    list of Guarded
        One a guardrail and arm but the control, in the order of `harms` and of the arms.
    """
    control, *others = registered.weights
    alpha = registered.alpha / len(others)
    known = units.drop_nulls("outcome")
    found = []
    for guardrail, harm in harms.items():
        of = known.filter(pl.col("guardrail") == guardrail)
        values = {
            arm: of.filter(pl.col("arm") == arm)["outcome"].to_numpy().astype(np.float64)
            for arm in registered.weights
        }
        for arm in others:
            counted = len(values[arm]) + len(values[control])
            if min(len(values[arm]), len(values[control])) < FEWEST_UNITS:
                found.append(Guarded(guardrail, arm, harm, counted, None, None, None, "unknown"))
                continue
            error = math.sqrt(
                sum(float(values[at].var(ddof=1)) / len(values[at]) for at in (arm, control))
            )
            seen = confidence_sequence.interval(
                float(values[arm].mean() - values[control].mean()),
                max(error, 1e-9),
                tau_squared=confidence_sequence.mixture_variance(
                    _planned_error(guardrail, registered, arm), alpha
                ),
                alpha=alpha,
            )
            low, high = math.expm1(seen.low), math.expm1(seen.high)
            found.append(
                Guarded(
                    guardrail, arm, harm, counted, math.expm1(seen.estimate), low, high,
                    _state(low, high, harm, is_rise=HARM_IS_A_RISE[guardrail]),
                )
            )  # fmt: skip
    return found


def _state(low: float, high: float, harm: float, *, is_rise: bool) -> State:
    if is_rise:
        return "held" if high < harm else "broken" if low > harm else "unknown"
    return "held" if low > -harm else "broken" if high < -harm else "unknown"


def _planned_error(guardrail: str, registered: Registered, arm: str) -> float:
    """Return the standard error that the plan's units give where videos differ as usual."""
    shares = registered.weights
    units = [registered.planned_units * shares[at] / sum(shares.values())
             for at in (registered.control, arm)]  # fmt: skip
    return USUAL_DEVIATION[guardrail] * math.sqrt(sum(1 / max(n, 1.0) for n in units))
