"""Rates of trials that succeed or not: a thumbnail's clicks of its impressions.

``rate_i ~ Beta(m s, (1 - m) s)`` and ``successes_i ~ Binomial(trials_i, rate_i)``, so that the
posterior mean is ``(successes + m s) / (trials + s)``. The correlation ``1 / (s + 1)`` within a
unit's trials is found by Kleinman's (1973) weighted moments, the mean `m` of each group by
`normal_normal`. No iteration over posteriors, no sampling.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ytempire.insights.distributions import Floats, digamma, normal_quantile, trigamma
from ytempire.insights.shrinkage import normal_normal
from ytempire.insights.shrinkage.normal_normal import Labels
from ytempire.insights.shrinkage.posterior import INTERVAL_RATIO, Posterior

LEAST_CORRELATION, MOST_CORRELATION = 1e-6, 0.5
"""A prior is worth a million trials at most, and one at least."""
_ROUNDS = 20


def shrink(
    successes: Floats,
    trials: Floats,
    groups: Sequence[Labels] = (),
    *,
    interval_ratio: float = INTERVAL_RATIO,
) -> Posterior:
    """Return what is believed of each unit's rate.

    Parameters
    ----------
    successes, trials
        One entry a unit; ``0 <= successes <= trials``.
    groups
        Labels of each unit's group, finest level first, as `normal_normal.shrink` takes them.
    interval_ratio
        Share of truths that the intervals should hold.

    Returns
    -------
    Posterior
        Rates, 0 to 1. A unit without trials has its group's.

    Raises
    ------
    ValueError
        If there are no trials at all, or more successes than trials.

    Notes
    -----
    Intervals are those of a normal with the posterior's own moments on the logit scale
    (digamma and trigamma): closed, within 0 and 1, and near the beta's where two of each
    outcome are expected.
    """
    hits, tried = np.asarray(successes, dtype=float), np.asarray(trials, dtype=float)
    if not (tried > 0).any():
        raise ValueError("no unit has a trial: nothing says what is usual")
    if (hits < 0).any() or (hits > tried).any():
        raise ValueError("successes lie between 0 and the trials; check which column is which")
    with np.errstate(invalid="ignore"):
        raw = hits / tried
    code = normal_normal.codes(groups[0] if groups else [None] * len(raw), len(raw))
    correlation = _correlation(raw, tried, code)
    worth = 1 / correlation - 1
    network = hits.sum() / tried.sum()
    prior = np.full_like(raw, network)
    if 0 < network < 1:
        noise = correlation + (1 - correlation) / np.maximum(tried, 1e-300)
        spread = np.where(tried > 0, network * (1 - network) * noise, np.nan)
        found = normal_normal.prior_means(raw, spread, groups)
        # Half a success in as many trials as the prior is worth: a rate of 0 or 1 is no prior.
        prior = np.clip(found, 0.5 / (worth + 1), 1 - 0.5 / (worth + 1))
    else:
        prior = np.full_like(raw, (hits.sum() + 0.5) / (tried.sum() + 1))
    yes, no = hits + prior * worth, tried - hits + (1 - prior) * worth
    centre = digamma(yes) - digamma(no)
    reach = normal_quantile((1 + interval_ratio) / 2) * np.sqrt(trigamma(yes) + trigamma(no))
    return Posterior(
        raw=raw,
        mean=yes / (yes + no),
        low=_logistic(centre - reach),
        high=_logistic(centre + reach),
        prior=prior,
        variance=yes * no / ((yes + no) ** 2 * (yes + no + 1)),
        weight=tried / (tried + worth),
        interval_ratio=interval_ratio,
    )


def _correlation(raw: Floats, trials: Floats, code: NDArray[np.int64]) -> float:
    """Return the correlation of two trials of one unit (Kleinman 1973, weights renewed).

    Units are compared with their group's mean; where no group has two, with the network's.
    """
    known = trials > 0
    rate, tried, code = raw[known], trials[known], code[known]
    if len(code) == len(np.unique(code)):
        code = np.zeros_like(code)
    found = 0.01
    for _ in range(_ROUNDS):
        weight = tried / (1 + found * (tried - 1))
        total = np.bincount(code, weight)[code]
        mean = np.bincount(code, weight * rate)[code] / total
        chance = mean * (1 - mean)
        told = chance > 0
        weight, total, mean, chance = weight[told], total[told], mean[told], chance[told]
        squares = float(np.sum(weight * (rate[told] - mean) ** 2 / chance))
        noise = float(np.sum(weight / tried[told] * (1 - weight / total)))
        worth = float(np.sum(weight - weight**2 / total)) - noise
        if worth <= 1e-9:
            return LEAST_CORRELATION
        before, found = found, (squares - noise) / worth
        found = min(max(found, LEAST_CORRELATION), MOST_CORRELATION)
        if abs(found - before) < 1e-4 * found:
            break
    return found


def _logistic(x: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-x)))
