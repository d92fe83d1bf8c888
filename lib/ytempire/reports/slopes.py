"""Slow changes told from noise: Theil and Sen's slope, its interval, and how many it is one of."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations, groupby
from statistics import NormalDist, median

LEAST = 8
"""Of fewer points the interval says little."""
_CONFIDENCE = 0.95
_RATE_AT_MOST = 0.5
"""A step of more than half the median has no rate: the series began near nothing."""
FALSE_AT_MOST = 0.05
"""Of the slopes that are called trends, the share that is none, at most and on average."""


@dataclass(frozen=True)
class Slope:
    """How a series changes a step.

    Attributes
    ----------
    a_step, low, high
        Median of the slopes between any two points, and the interval of 0.95 of it; in the units of
        the series.
    level
        Median of the series.
    middle
        Median of the places of its points: the line passes through both medians.
    points
        How many are known.
    p_value
        Mann and Kendall's, two-sided: how often noise alone rises or falls as steadily.
    p_adjusted
        The same among all series that were looked at, by Benjamini and Hochberg.
    """

    a_step: float
    low: float
    high: float
    level: float
    middle: float
    points: int
    p_value: float
    p_adjusted: float

    @property
    def is_trend(self) -> bool:
        """Say whether the change is beyond what noise explains."""
        return self.p_adjusted <= FALSE_AT_MOST and (self.low > 0 or self.high < 0)

    def share(self, value: float) -> float | None:
        """Return a slope as a share of the level; None where the level is next to nothing.

        A line that begins at nothing changes by 2 / (points - 1) of its middle in a step, 0.29 of
        eight points: what is far above has a median that says nothing of the series.
        """
        has_rate = self.level > 0 and abs(self.a_step) <= _RATE_AT_MOST * self.level
        return value / self.level if has_rate else None

    def at(self, place: float, slope: float) -> float:
        """Return the line of a slope at a place."""
        return self.level + slope * (place - self.middle)


def slope(series: Sequence[float | None]) -> Slope | None:
    """Return the slope of a series of equal steps; None where too few points are known.

    Parameters
    ----------
    series
        Points in order; None is not known, and leaves a gap.

    Notes
    -----
    Sen, P. K. (1968), Journal of the American Statistical Association 63, 1379-1389. The points are
    taken to be independent but for the trend: neighbours that hang together make it look surer.
    """
    points = [(place, value) for place, value in enumerate(series) if value is not None]
    if len(points) < LEAST:
        return None
    slopes = sorted((y2 - y1) / (x2 - x1) for (x1, y1), (x2, y2) in combinations(points, 2))
    values = [value for _, value in points]
    spread = math.sqrt(_variance(values))
    reach = NormalDist().inv_cdf(0.5 + _CONFIDENCE / 2) * spread
    lowest = max(round((len(slopes) - reach) / 2) - 1, 0)
    highest = min(round((len(slopes) + reach) / 2), len(slopes) - 1)
    p_value = _p_value(sum((one > 0) - (one < 0) for one in slopes), spread)
    return Slope(
        a_step=median(slopes),
        low=slopes[lowest],
        high=slopes[highest],
        level=median(values),
        middle=median(place for place, _ in points),
        points=len(points),
        p_value=p_value,
        p_adjusted=p_value,
    )


def among(slopes: Sequence[Slope | None]) -> list[Slope | None]:
    """Return slopes that were looked at together, each with its `Slope.p_adjusted`.

    Who looks at a hundred series finds five that rise by chance at 0.05 each. Benjamini and
    Hochberg (1995), Journal of the Royal Statistical Society B 57, 289-300.
    """
    known = sorted((one.p_value, place) for place, one in enumerate(slopes) if one is not None)
    adjusted: dict[int, float] = {}
    least = 1.0
    for rank, (p_value, place) in reversed(list(enumerate(known, start=1))):
        least = min(least, p_value * len(known) / rank)
        adjusted[place] = least
    return [
        None if one is None else replace(one, p_adjusted=adjusted[place])
        for place, one in enumerate(slopes)
    ]


def _variance(values: Sequence[float]) -> float:
    """Return the variance of Kendall's sum under no trend; equal values take from it."""
    n = len(values)
    ties = [len(list(same)) for _, same in groupby(sorted(values))]
    taken = sum(t * (t - 1) * (2 * t + 5) for t in ties)
    return (n * (n - 1) * (2 * n + 5) - taken) / 18


def _p_value(kendall: int, spread: float) -> float:
    if spread == 0:
        return 1.0
    steps = max(abs(kendall) - 1, 0) / spread
    return 2 * (1 - NormalDist().cdf(steps))
