"""What videos return, on a scale on which one hit does not speak for its kind.

A video returns nothing, or many times its cost: the mean of a few is the mean of the luckiest. So
kinds are compared on the logarithm of what came back of each dollar (and a little, since many
bring nothing), where an outlier is as far off as a video that earned nothing, and expected returns
are carried back with a factor that kinds borrow of each other, the mean of what the logarithms
leave out [1]_. What is carried back never lies under a total loss, interval or not.

.. [1] Duan, N. (1983). Smearing estimate: a nonparametric retransformation method. JASA 78,
   605-610.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from ytempire.insights.distributions import normal_quantile

Floats = NDArray[np.float64]

OFFSET_RATIO = 0.1
"""What is added to the part of its cost that came back: below a tenth, less is no difference."""
_EXTREME = 0.001
_BORROWED = 50
"""Videos of other kinds for which the common factor stands beside a kind's own."""


def scaled(revenue: pl.Expr, cost: pl.Expr) -> pl.Expr:
    """Return the logarithm of what came back of each dollar of cost."""
    return (revenue.clip(lower_bound=0) / cost + OFFSET_RATIO).log()


_REACH = normal_quantile(0.975)


@dataclass(frozen=True)
class Smearing:
    """What carries mean logarithms of one kind back to its mean return.

    Attributes
    ----------
    factor
        Between the mean return and that of the mean logarithm.
    error
        Standard error of the factor's logarithm.
    """

    factor: float
    error: float

    def returned(self, mean: float, low: float, high: float) -> tuple[float, float, float]:
        """Return profit per dollar of cost, -1 or more, of a mean of logarithms.

        Parameters
        ----------
        mean, low, high
            The mean logarithm with its interval of 95 %; the factor's error is added to that.
        """
        own = _REACH * self.error
        ends = (mean, mean - math.hypot(mean - low, own), mean + math.hypot(high - mean, own))
        mean, low, high = (max(math.exp(end) * self.factor - OFFSET_RATIO, 0.0) - 1 for end in ends)
        return mean, low, high


def smearing(outcome: Floats, kind: Sequence[str]) -> dict[str, Smearing]:
    """Return, for each kind, what carries its mean logarithm back.

    Parameters
    ----------
    outcome
        `scaled` returns of videos.
    kind
        The kind of each. The factor is that of all videos about their kinds' means, and of a
        kind's own videos where it has many: that of few is the luckiest one's again.

    Returns
    -------
    dict
        By kind; that of all is at ``""``, for a kind that has no video.

    Notes
    -----
    The most extreme thousandths of what is left are drawn in.
    """
    if not len(outcome):
        return {"": Smearing(1.0, 0.0)}
    names, of = np.unique(np.asarray(kind), return_inverse=True)
    videos = np.bincount(of)
    left = outcome - (np.bincount(of, outcome) / videos)[of]
    low, high = np.quantile(left, [_EXTREME, 1 - _EXTREME])
    times = np.exp(np.clip(left, low, high))
    whole, spread = float(times.mean()), float(times.std())
    own = (np.bincount(of, times) + _BORROWED * whole) / (videos + _BORROWED)
    errors = spread / own / np.sqrt(videos + _BORROWED)
    return {"": Smearing(whole, spread / whole / math.sqrt(_BORROWED))} | {
        name: Smearing(float(factor), float(error))
        for name, factor, error in zip(names.tolist(), own, errors, strict=True)
    }
