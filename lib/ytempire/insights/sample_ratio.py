"""Whether arms arrive in the ratio in which they were dealt: else nothing else can be believed.

The test is the sequential one for multinomial counts [1]_: a Bayes factor of a Dirichlet
distribution around the intended ratio against the ratio itself. Under the intended ratio it is a
martingale that begins at 1, so by Ville's inequality the chance that it *ever* passes ``1 / alpha``
is at most `alpha`: it may be looked at every hour. A chi-square test holds for a single look.

.. [1] Lindon, M. and Malek, A. (2022). Anytime-valid inference for multinomial count data.
   NeurIPS 35, equation 5.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

ALPHA = 0.001
"""An alarm stops an experiment, and one of many arms and looks must not ring by chance."""
CONCENTRATION = 1000.0
"""How near the intended ratio the alternative lies: about 1.6 points for two even arms."""


@dataclass(frozen=True)
class SampleRatio:
    """The counts of the arms, and what they say.

    Attributes
    ----------
    p_value
        Anytime-valid: rejecting where it is below alpha errs at most alpha of the time, however
        often it is looked at.
    is_off
        The counts do not fit the weights.
    """

    counts: Mapping[str, int]
    expected: Mapping[str, float]
    p_value: float
    is_off: bool


def check(
    counts: Mapping[str, int], weights: Mapping[str, int], *, alpha: float = ALPHA
) -> SampleRatio:
    """Compare the counts of the arms with their weights.

    Parameters
    ----------
    counts
        Units of each arm; an arm that is not named has none.
    weights
        The shares that were registered, in parts.
    alpha
        The largest chance of a false alarm, over all looks together.

    Raises
    ------
    ValueError
        If a count is of no arm.
    """
    unknown = set(counts) - set(weights)
    if unknown:
        raise ValueError(f"{sorted(unknown)[0]} is no arm of the experiment")
    parts, n = sum(weights.values()), sum(counts.values())
    log_factor = math.lgamma(CONCENTRATION) - math.lgamma(CONCENTRATION + n)
    for arm, weight in weights.items():
        share, count = weight / parts, counts.get(arm, 0)
        prior = CONCENTRATION * share
        log_factor += math.lgamma(prior + count) - math.lgamma(prior) - count * math.log(share)
    p_value = math.exp(min(0.0, -log_factor))
    return SampleRatio(
        counts={arm: counts.get(arm, 0) for arm in weights},
        expected={arm: n * weight / parts for arm, weight in weights.items()},
        p_value=p_value,
        is_off=p_value < alpha,
    )
