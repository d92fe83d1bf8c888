"""What choosing an arm may cost, and the chance that it is the best one.

Each arm's mean has a normal posterior: the data's likelihood times a sceptical prior around the
mean of all arms, with the standard deviation of effects that are usual. The expected loss of an
arm [1]_ is what is given up on average, in the unit of the metric, if it is used and another is
better; between two arms it is ``s phi(d / s) - d Phi(-d / s)`` for a difference d with deviation
s. It says what a decision may cost; it is *not* safe under looking often, and never stops an
experiment here: the confidence sequence does.

.. [1] Stucchio, C. (2015). Bayesian A/B testing at VWO. White paper, section 3.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ytempire.insights import distributions

Floats = NDArray[np.float64]
_GRID = 2001


@dataclass(frozen=True)
class Choice:
    """One arm as a choice.

    Attributes
    ----------
    best_ratio
        Chance that it has the highest mean, 0 to 1.
    expected_loss
        Mean of how much better the best arm is, in the unit of the metric; 0 or more.
    mean, deviation
        Of the posterior.
    """

    best_ratio: float
    expected_loss: float
    mean: float
    deviation: float


def choices(means: Sequence[float], errors: Sequence[float], usual_effect: float) -> list[Choice]:
    """Weigh the arms against each other.

    Parameters
    ----------
    means, errors
        Mean of each arm, and its standard error.
    usual_effect
        Standard deviation of effects that are usual: twice the smallest that matters, say.

    Returns
    -------
    list of Choice
        One an arm, in order. The chances sum to 1.

    Raises
    ------
    ValueError
        If an error or the usual effect is not positive.
    """
    mean, error = np.asarray(means, dtype=float), np.asarray(errors, dtype=float)
    if not ((error > 0).all() and usual_effect > 0):
        raise ValueError("standard errors and the usual effect are positive")
    weight = 1 / (error**2 + usual_effect**2 / 2)
    centre = float((weight * mean).sum() / weight.sum())
    # A difference of two arms then has the prior deviation of a usual effect.
    precision = 1 / error**2 + 2 / usual_effect**2
    posterior = (mean / error**2 + centre * 2 / usual_effect**2) / precision
    deviation = np.sqrt(1 / precision)
    grid = np.linspace((posterior - 8 * deviation).min(), (posterior + 8 * deviation).max(), _GRID)
    below = distributions.normal_survival(-(grid[:, None] - posterior) / deviation)
    density = distributions.normal_density((grid[:, None] - posterior) / deviation) / deviation
    found = []
    for at in range(len(mean)):
        others = np.prod(np.delete(below, at, axis=1), axis=1)
        chance = float(np.trapezoid(density[:, at] * others, grid))
        # E max(best other - X, 0): the chance that the grid point lies between the two, summed.
        loss = float(np.trapezoid((1 - others) * below[:, at], grid))
        found.append(Choice(chance, max(0.0, loss), float(posterior[at]), float(deviation[at])))
    return found
