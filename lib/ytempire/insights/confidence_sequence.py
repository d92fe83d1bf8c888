"""Intervals that hold at every look together, however often an experiment is looked at.

An ordinary 95 % interval errs one time in twenty *a look*; looked at hourly for two weeks it calls
a difference where there is none nearly half of the time. The normal-mixture confidence sequence
[1]_, [2]_ mixes the likelihood ratios of all possible effects by a normal distribution of variance
``tau^2``. The mixture is a martingale where the effect is right, so it ever exceeds ``1 / alpha``
with at most the chance `alpha`, and the interval is what it does not exclude::

    estimate +- sqrt(V (V + tau^2) / tau^2 * (log((V + tau^2) / V) + 2 log(1 / alpha)))

V being the squared standard error now. It holds in the limit of many units, as the t-test does: no
interval is given before each arm has `FEWEST_UNITS`.

.. [1] Robbins, H. (1970). Statistical methods related to the law of the iterated logarithm.
   Annals of Mathematical Statistics 41, 1397-1409.
.. [2] Waudby-Smith, I., Arbour, D., Sinha, R., Kennedy, E. and Ramdas, A. (2024). Time-uniform
   central limit theory and asymptotic confidence sequences. Annals of Statistics 52, 2613-2640.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

FEWEST_UNITS = 25
"""Measured units of an arm below which its variance is not believed."""


@dataclass(frozen=True)
class Interval:
    """An effect with the interval that holds at all looks together.

    Attributes
    ----------
    estimate, low, high
        In the unit of the metric, for a metric in logarithms the logarithm of a ratio.
    standard_error
        Of the estimate at this look.
    """

    estimate: float
    low: float
    high: float
    standard_error: float

    @property
    def excludes_zero(self) -> bool:
        """Say whether there is an effect."""
        return self.low > 0 or self.high < 0


def radius_in_errors(alpha: float, ratio: float) -> float:
    """Return half the interval's width in standard errors; `ratio` is ``tau^2 / V``."""
    return math.sqrt((1 + 1 / ratio) * (math.log1p(ratio) + 2 * math.log(1 / alpha)))


def best_ratio(alpha: float) -> float:
    """Return the ``tau^2 / V`` at which the interval is narrowest.

    The derivative of the squared radius is zero where ``u = log(1 + u) + 2 log(1 / alpha)``; the
    right side grows slower than u, so that the iteration ends there.
    """
    ratio = 2 * math.log(1 / alpha)
    for _ in range(60):
        ratio = math.log1p(ratio) + 2 * math.log(1 / alpha)
    return ratio


def mixture_variance(planned_error: float, alpha: float) -> float:
    """Return ``tau^2`` for an interval that is narrowest at the planned end.

    It has to be chosen before data is seen: `planned_error` is the standard error that the plan
    expects at its horizon, and is registered with the experiment.
    """
    return planned_error**2 * best_ratio(alpha)


def interval(
    estimate: float, standard_error: float, *, tau_squared: float, alpha: float
) -> Interval:
    """Return the confidence sequence's interval at this look.

    Parameters
    ----------
    estimate, standard_error
        Of the effect, from all units measured so far.
    tau_squared
        Variance of the mixture, `mixture_variance` of the plan.
    alpha
        The chance that the interval is ever wrong, over all looks together.

    Raises
    ------
    ValueError
        If the standard error or tau is not positive, or alpha is not a chance.
    """
    if not (standard_error > 0 and tau_squared > 0 and 0 < alpha < 1):
        raise ValueError("standard error and tau^2 are positive, and alpha lies between 0 and 1")
    radius = standard_error * radius_in_errors(alpha, tau_squared / standard_error**2)
    return Interval(estimate, estimate - radius, estimate + radius, standard_error)
