"""How many videos and days a test needs before it can find an effect that matters.

With n units an arm, deviation s of the outcome within arms and covariates that explain R^2, the
standard error of a difference is ``s sqrt((1 - R^2) (1 / n_a + 1 / n_b))``. Looked at once, at the
end, an effect d is found with the power wanted where ``d = (z_(1-alpha/2) + z_power) error``
[1]_. Looked at as often as one likes, the interval is wider (`confidence_sequence`), and it takes
``d = (radius + z_power) error``: about 1.9 times the videos at the end of the plan, of which a
large effect needs far fewer.

.. [1] Lehr, R. (1992). Sixteen S-squared over D-squared: a relation for crude sample size
   estimates. Statistics in Medicine 11, 1099-1102 (alpha 0.05, power 0.8).
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from ytempire.insights import distributions
from ytempire.insights.confidence_sequence import FEWEST_UNITS, best_ratio, radius_in_errors

TYPICAL_DEVIATION = 1.3
"""Of log views at seven days between videos of all channels, where none is known yet."""


@dataclass(frozen=True)
class Plan:
    """What a test takes.

    Attributes
    ----------
    units_an_arm
        Of the arm with the smallest share: measured units at the end of the plan.
    units
        Of all arms.
    units_an_arm_one_look
        What a test needs that is looked at once, at its end: a test of fixed length.
    days_of_uploads
        Days until so many videos were made, at the pace given.
    days
        Until the last of them has reached the age at which it is measured.
    planned_error
        Standard error of the difference then; the mixture of the interval is chosen for it.
    """

    units_an_arm: int
    units: int
    units_an_arm_one_look: int
    days_of_uploads: float
    days: float
    planned_error: float


def plan(
    smallest_lift: float,
    weights: Mapping[str, int],
    *,
    units_a_day: float,
    deviation: float = TYPICAL_DEVIATION,
    explained_ratio: float = 0.0,
    horizon_days: float = 7.0,
    alpha: float = 0.05,
    power: float = 0.8,
) -> Plan:
    """Say how many videos and days a test needs.

    Parameters
    ----------
    smallest_lift
        The smallest effect that matters, as a ratio: 0.2 is 20 % more.
    weights
        Arm to its share in parts; the first is the control, each other is compared with it.
    units_a_day
        Videos a day that the experiment gets, over all arms.
    deviation
        Standard deviation of the logarithm of the outcome within an arm.
    explained_ratio
        Share of its variance that covariates explain (`cuped`).
    horizon_days
        Age at which a video is measured.
    alpha, power
        Chance of an effect where there is none, over all looks and arms; chance of finding the
        smallest lift by the end.

    Raises
    ------
    ValueError
        If a share does not lie between 0 and 1, or what must be positive is not.
    """
    if not (0 < alpha < 1 and 0 < power < 1 and 0 <= explained_ratio < 1):
        raise ValueError("alpha and power lie between 0 and 1, the explained ratio below 1")
    if smallest_lift <= 0 or deviation <= 0 or units_a_day <= 0:
        raise ValueError("the smallest lift, the deviation and the videos a day are positive")
    if len(weights) < 2:
        raise ValueError("a test compares two arms or more")
    effect = math.log1p(smallest_lift)
    each = alpha / (len(weights) - 1)
    control, *others = weights.values()
    rarest = min(others)
    unit = deviation * math.sqrt(1 - explained_ratio)

    def needed(errors: float) -> int:
        """Return the units of the smaller arm at which the effect is so many errors."""
        # error^2 = unit^2 (1 / n_control + 1 / n_rarest) in the ratio of the weights.
        smaller = min(control, rarest)
        per_part = (1 / control + 1 / rarest) * smaller
        return max(FEWEST_UNITS, math.ceil(per_part * (unit * errors / effect) ** 2))

    z_power = distributions.normal_quantile(power)
    always = needed(radius_in_errors(each, best_ratio(each)) + z_power)
    once = needed(distributions.normal_quantile(1 - each / 2) + z_power)
    units = math.ceil(always * sum(weights.values()) / min(control, rarest))
    share = sum(weights.values())
    error = unit * math.sqrt(share / units * (1 / control + 1 / rarest))
    days = units / units_a_day
    return Plan(always, units, once, days, days + horizon_days, error)
