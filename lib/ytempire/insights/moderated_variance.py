"""Variances of many small groups, each pulled to what is usual of all.

True variances are taken to be scaled inverse chi-square; closed form by the moments of log
sample variances (G. K. Smyth 2004, "Linear models and empirical Bayes methods", section 6.2).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ytempire.insights.distributions import (
    Floats,
    digamma,
    trigamma,
    trigamma_inverse,
)


@dataclass(frozen=True)
class Moderated:
    """Attributes are arrays of one entry a group, but for the prior.

    Attributes
    ----------
    variance
        The group's variance, moderated.
    degrees
        Degrees of freedom that it is worth, those of the prior included; may be infinite.
    prior_variance, prior_degrees
        What is usual, and the degrees of freedom that this counts as.
    """

    variance: Floats
    degrees: Floats
    prior_variance: float
    prior_degrees: float


def moderate(variance: Floats, degrees: Floats) -> Moderated:
    """Pull sample variances towards what is usual.

    Parameters
    ----------
    variance
        Sample variance of each group; ignored where `degrees` is 0.
    degrees
        Degrees of freedom of each, members less one; 0 for a group of one.

    Raises
    ------
    ValueError
        If no group has a variance above zero.
    """
    sample = np.where(degrees > 0, variance, 0.0)
    told = sample > 0
    if not told.any():
        raise ValueError("no group has two members that differ: nothing says how far they do")
    half = degrees[told] / 2
    log_unbiased = np.log(sample[told]) - digamma(half) + np.log(half)
    centre = float(log_unbiased.mean())
    groups = len(half)
    excess = 0.0
    if groups > 1:
        squares = (log_unbiased - centre) ** 2 * groups / (groups - 1)
        excess = float(np.mean(squares - trigamma(half)))
    prior_degrees = 2 * trigamma_inverse(excess)
    if math.isinf(prior_degrees):
        usual = float(np.sum(degrees * sample) / np.sum(degrees))
        return Moderated(
            np.full(len(sample), usual), np.full(len(sample), math.inf), usual, math.inf
        )
    prior = math.exp(
        centre + float(digamma(np.array([prior_degrees / 2]))[0]) - math.log(prior_degrees / 2)
    )
    total = prior_degrees + degrees
    return Moderated(
        (prior_degrees * prior + degrees * sample) / total, total, prior, prior_degrees
    )
