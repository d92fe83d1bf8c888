"""The share to which something has happened by an age, where many are still watched.

Kaplan and Meier's (1958) product-limit estimator over whole days, with Greenwood's (1926)
variance on the log(-log) scale (Kalbfleisch and Prentice 1980), so that an interval stays within
0 and 1. Videos of one channel are alike: where channels are given, the variance is the larger of
Greenwood's and that of the channels' summed influences (Williams 1995), with Student's quantile.
Where it has happened to none, or to all, no variance is seen: the interval is then Clopper and
Pearson's (1934) of as many as could be watched that long.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ytempire.insights.distributions import Floats, normal_quantile, student_quantile

INTERVAL_RATIO = 0.8
FEWEST_SEEN = 10
"""Below so many that could be watched to an age, a share says little and is not told. Those to
which it happened before count among them: they are what the share is about."""
_FEWEST_CLUSTERS = 2

Days = NDArray[np.int64]


@dataclass(frozen=True)
class Happened:
    """The share to which it has happened by the end of a day.

    Attributes
    ----------
    day
        Age in days; what happened on it counts.
    share, low, high
        0 to 1. None where fewer than `FEWEST_SEEN` could be watched that long.
    at_risk
        Subjects watched on that day to which it had not happened before.
    seen
        Subjects that could be watched that long, whether or not it had happened before.
    """

    day: int
    share: float | None
    low: float | None
    high: float | None
    at_risk: int
    seen: int


@dataclass(frozen=True)
class Curve:
    """What became of subjects that were watched for different numbers of days.

    Attributes
    ----------
    last_day
        For each subject the day on which it happened, else the last day it was watched.
    has_happened
        Whether it happened on that day.
    cluster
        Number of the subject's cluster.
    watched_until
        The day until which each was, or would have been, watched.
    """

    last_day: Days
    has_happened: NDArray[np.bool_]
    cluster: Days
    watched_until: Days

    def at(self, day: int, *, interval_ratio: float = INTERVAL_RATIO) -> Happened:
        """Return the share to which it has happened by the end of `day`."""
        at_risk, hazard = self._hazards(day)
        left, seen = int(at_risk[day]), int((self.watched_until >= day).sum())
        if seen < FEWEST_SEEN:
            return Happened(day, None, None, None, left, seen)
        survival = float(np.prod(1 - hazard))
        share = 1 - survival
        tail = (1 - interval_ratio) / 2
        if hazard.max() == 0 or survival == 0:
            # No variance to tell: what a share of none, or of all, of so many leaves possible.
            bound = tail ** (1 / seen)
            low, high = (0.0, 1 - bound) if survival == 1 else (bound, 1.0)
            return Happened(day, share, low, high, left, seen)
        reach = self._reach(tail, at_risk, hazard) / -np.log(survival)
        low, high = (1 - float(survival ** np.exp(sign * reach)) for sign in (-1, 1))
        return Happened(day, share, low, high, left, seen)

    def median_day(self) -> int | None:
        """Return the first day by whose end it has happened to half; None: to fewer so far."""
        at_risk, hazard = self._hazards(int(self.last_day.max()))
        survival = np.cumprod(1 - hazard)
        reached = np.flatnonzero((survival <= 0.5) & (at_risk > 0))
        return int(reached[0]) if reached.size else None

    def _hazards(self, day: int) -> tuple[Days, Floats]:
        """Return those at risk, and the part to which it happens, on each day up to `day`."""
        longest = max(day, int(self.last_day.max())) + 1
        ended = np.bincount(self.last_day, minlength=longest)
        events = np.bincount(self.last_day[self.has_happened], minlength=longest)
        at_risk = ended[::-1].cumsum()[::-1]
        hazard = events / np.maximum(at_risk, 1)
        return at_risk[: day + 1], hazard[: day + 1]

    def _reach(self, tail: float, at_risk: Days, hazard: Floats) -> float:
        """Return half the width of the interval of log survival."""
        day = len(hazard) - 1
        watched = np.maximum(at_risk, 1)
        greenwood = float(np.sum(hazard / (watched * (1 - hazard))))
        width = normal_quantile(1 - tail) * np.sqrt(greenwood)
        clusters = len(np.unique(self.cluster))
        if not _FEWEST_CLUSTERS <= clusters < len(self.cluster):
            return float(width)
        step = 1 / (watched * (1 - hazard))
        expected = np.cumsum(hazard * step)[np.minimum(self.last_day, day)]
        seen = self.has_happened & (self.last_day <= day)
        influence = np.where(seen, step[np.minimum(self.last_day, day)], 0.0) - expected
        summed = np.bincount(self.cluster, influence)
        variance = clusters / (clusters - 1) * float(summed @ summed)
        student = float(student_quantile(1 - tail, np.array([clusters - 1.0]))[0])
        return float(max(width, student * np.sqrt(variance)))


def curve(
    last_day: Sequence[int] | Days,
    has_happened: Sequence[bool] | NDArray[np.bool_],
    cluster: Sequence[object] | None = None,
    watched_until: Sequence[int] | Days | None = None,
) -> Curve:
    """Return the curve of subjects that were watched for different numbers of days.

    Parameters
    ----------
    last_day
        For each subject the day (0 or later) on which it happened, else the last day it was
        watched. A subject that was not watched at all is left out by the caller.
    has_happened
        Whether it happened on that day; else the subject is censored, not a failure.
    cluster
        What makes subjects alike, as their channel; None: each is its own.

    watched_until
        The last day that each was watched, or would have been had it not happened; None: those to
        which it happened would have been watched as long as anybody asks.

    Raises
    ------
    ValueError
        If there is no subject, a day is negative, or it happened when nobody watched.
    """
    days = np.asarray(last_day, dtype=np.int64)
    if not len(days):
        raise ValueError("nobody was watched: a curve needs one subject at least")
    if days.min() < 0:
        raise ValueError("a day is negative: leave out subjects that were not watched yet")
    happened = np.asarray(has_happened, dtype=bool)
    forever = np.where(happened, np.iinfo(np.int64).max, days)
    until = forever if watched_until is None else np.asarray(watched_until, dtype=np.int64)
    if (until < days).any():
        raise ValueError("a subject was watched for less long than is told: check watched_until")
    number: dict[object, int] = {}
    of = range(len(days)) if cluster is None else cluster
    codes = np.array([number.setdefault(name, len(number)) for name in of], dtype=np.int64)
    return Curve(days, happened, codes, until)
