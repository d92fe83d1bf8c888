"""The normal distribution on arrays: density, distribution, quantile."""

from __future__ import annotations

import math
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
_erfc = np.frompyfunc(math.erfc, 1, 1)


def pdf(z: ArrayLike) -> Floats:
    """Return the standard normal density."""
    at = np.asarray(z, dtype=float)
    return np.asarray(np.exp(-0.5 * at * at) / math.sqrt(2 * math.pi))


def cdf(z: ArrayLike) -> Floats:
    """Return the chance of a standard normal value of at most z."""
    return np.asarray(0.5 * _erfc(-np.asarray(z, dtype=float) / math.sqrt(2)), dtype=float)


def quantile(share: float) -> float:
    """Return the value below which this share of a standard normal distribution lies."""
    return NormalDist().inv_cdf(share)
