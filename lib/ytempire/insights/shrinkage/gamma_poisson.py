"""Events by exposure: shares of views, or dollars of views (RPM), where noise grows with both.

``rate_i ~ Gamma(shape, rate = shape / mean)`` and events that vary `dispersion` times as much as
Poisson's do (McCullagh and Nelder 1989, quasi-likelihood; money is no count, and its dispersion
carries its unit). The posterior mean ``(events / dispersion + shape) / (exposure / dispersion +
shape / mean)`` is exact for counts and the best linear estimate else (Buehlmann 1967, Jewell
1974). Shape and means are found by weighted moments.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ytempire.insights.distributions import Floats, digamma, normal_quantile, trigamma
from ytempire.insights.shrinkage import normal_normal
from ytempire.insights.shrinkage.normal_normal import Labels
from ytempire.insights.shrinkage.posterior import INTERVAL_RATIO, Posterior

LEAST_VARIATION, MOST_VARIATION = 1e-6, 100.0
"""Bounds of the squared coefficient of variation of the rates of one group."""
_ROUNDS = 20


def shrink(
    events: Floats,
    exposure: Floats,
    groups: Sequence[Labels] = (),
    *,
    dispersion: float = 1.0,
    interval_ratio: float = INTERVAL_RATIO,
) -> Posterior:
    """Return what is believed of each unit's rate of events by exposure.

    Parameters
    ----------
    events, exposure
        One entry a unit, 0 or more. Events without exposure are refused.
    groups
        Labels of each unit's group, finest level first, as `normal_normal.shrink` takes them.
    dispersion
        Variance of a unit's events over their expectation: 1 for counts that come one by one,
        else what `dispersion` tells of repeated measurements.
    interval_ratio
        Share of truths that the intervals should hold.

    Returns
    -------
    Posterior
        Events by exposure. A unit without exposure has its group's rate.

    Raises
    ------
    ValueError
        If there is no exposure or no event at all, or the dispersion is not above zero.
    """
    seen, exposed = np.asarray(events, dtype=float), np.asarray(exposure, dtype=float)
    if not (exposed > 0).any() or seen.sum() <= 0:
        raise ValueError("no unit has events: nothing says what is usual")
    if (seen < 0).any() or (exposed < 0).any() or (seen[exposed == 0] > 0).any():
        raise ValueError("events and exposure are 0 or more, and no event happens without exposure")
    if dispersion <= 0:
        raise ValueError("the dispersion must be above zero; 1 is that of single counts")
    with np.errstate(invalid="ignore"):
        raw = seen / exposed
    network = float(seen.sum() / exposed.sum())
    code = normal_normal.codes(groups[0] if groups else [None] * len(raw), len(raw))
    variation = _variation(raw, exposed, code, dispersion)
    with np.errstate(divide="ignore"):
        spread = network**2 * variation + network * dispersion / exposed
    spread = np.where(exposed > 0, spread, np.nan)
    # A group's mean that noise took below a hundredth of the network's is no prior.
    prior = np.maximum(normal_normal.prior_means(raw, spread, groups), network / 100)
    shape = seen / dispersion + 1 / variation
    rate = exposed / dispersion + 1 / (variation * prior)
    centre = digamma(shape) - np.log(rate)
    reach = normal_quantile((1 + interval_ratio) / 2) * np.sqrt(trigamma(shape))
    return Posterior(
        raw=raw,
        mean=shape / rate,
        low=np.exp(centre - reach),
        high=np.exp(centre + reach),
        prior=prior,
        variance=shape / rate**2,
        weight=exposed / dispersion / rate,
        interval_ratio=interval_ratio,
    )


def dispersion(events: Floats, exposure: Floats, unit: Labels) -> float:
    """Return how many times as much as Poisson's the events of one unit vary.

    Parameters
    ----------
    events, exposure
        One entry a measurement, as a channel's day.
    unit
        Whose measurement it is. Units with one measurement tell nothing.

    Returns
    -------
    float
        Pearson's statistic over its degrees of freedom, in the unit of the events.

    Raises
    ------
    ValueError
        If no unit was measured twice with exposure.
    """
    used = np.asarray(exposure, dtype=float) > 0
    seen, exposed = np.asarray(events, dtype=float)[used], np.asarray(exposure, dtype=float)[used]
    number: dict[object, int] = {}
    code = np.array(
        [number.setdefault(u, len(number)) for u, keep in zip(unit, used, strict=True) if keep],
        dtype=np.int64,
    )
    spare = len(seen) - len(number)
    if spare < 1:
        raise ValueError("no unit was measured twice: give the measurements of two days or more")
    rate = np.bincount(code, seen) / np.bincount(code, exposed)
    expected = rate[code] * exposed
    told = expected > 0
    pearson = float(np.sum((seen - expected)[told] ** 2 / expected[told]))
    return max(pearson / spare, 1e-12)


def _variation(raw: Floats, exposure: Floats, code: NDArray[np.int64], dispersion: float) -> float:
    """Return the squared coefficient of variation of true rates, by moments, weights renewed.

    Units are compared with their group's mean; where no group has two, with the network's.
    """
    known = exposure > 0
    rate, exposed, code = raw[known], exposure[known], code[known]
    if len(code) == len(np.unique(code)):
        code = np.zeros_like(code)
    usual = (np.bincount(code, rate * exposed) / np.bincount(code, exposed))[code]
    rate, exposed, code = rate[usual > 0], exposed[usual > 0], code[usual > 0]
    usual = usual[usual > 0]
    found = 0.1
    for _ in range(_ROUNDS):
        noise = dispersion / (usual * exposed)
        weight = 1 / (found + noise)
        total = np.bincount(code, weight)[code]
        mean = np.bincount(code, weight * rate)[code] / total
        squares = float(np.sum(weight * (rate / mean - 1) ** 2))
        expected = float(np.sum(weight * noise * (1 - weight / total)))
        worth = float(np.sum(weight - weight**2 / total))
        if worth <= 1e-9:
            return LEAST_VARIATION
        before, found = found, (squares - expected) / worth
        found = min(max(found, LEAST_VARIATION), MOST_VARIATION)
        if abs(found - before) < 1e-4 * found:
            break
    return found
