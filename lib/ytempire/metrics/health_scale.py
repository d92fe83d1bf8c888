"""From a rate to a part of the health score: scales that are monotone and total."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]

LOWEST, HIGHEST = 1e-4, 0.9
"""Rates between which the scale is logit; beyond, it goes on along its tangents, since rates may
be 0, negative (YouTube takes back) or above 1 (rewatching, weighted engagement)."""
NARROWEST = 0.1
"""Smallest distance of p10 and p90 from p50 on that scale: about a tenth of a small rate. Channels
that hardly differ are not told apart by noise."""
ROI_KNOTS = ((-1.0, 0.0), (0.0, 0.4), (1.0, 0.7), (3.0, 0.9))
"""Return on investment, a ratio, and what it gives; above the last it nears 1."""


def open_logit(rate: ArrayLike) -> Floats:
    """Return log(rate / (1 - rate)), continued along its tangents below 0.0001 and above 0.9.

    Strictly increasing, and defined for every number.
    """
    given = np.asarray(rate, dtype=np.float64)
    within = np.clip(given, LOWEST, HIGHEST)
    slope = 1 / (within * (1 - within))
    return np.asarray(np.log(within / (1 - within)) + (given - within) * slope)


def close_logit(value: ArrayLike) -> Floats:
    """Return the rate whose `open_logit` is `value`."""
    given = np.asarray(value, dtype=np.float64)
    ends = open_logit([LOWEST, HIGHEST])
    within = np.clip(given, ends[0], ends[1])
    rate = 1 / (1 + np.exp(-within))
    return np.asarray(rate + (given - within) * rate * (1 - rate))


def part_of_rate(rate: ArrayLike, p10: ArrayLike, p50: ArrayLike, p90: ArrayLike) -> Floats:
    """Return what a rate gives, 0 to 1: p10 gives 0.1, p50 0.5, p90 0.9, lines in between.

    Parameters
    ----------
    rate
        A ratio, never a percentage; NaN (not known) gives NaN.
    p10, p50, p90
        Anchors, ratios, ``p10 < p50 < p90``. The lines go on beyond p10 and p90 until 0 and 1.

    Raises
    ------
    ValueError
        If anchors do not increase.
    """
    low, middle, high = open_logit(p10), open_logit(p50), open_logit(p90)
    if np.any(low >= middle) or np.any(middle >= high):
        raise ValueError("anchors must increase: p10 < p50 < p90")
    at = open_logit(rate) - middle
    slope = np.where(at < 0, 0.4 / (middle - low), 0.4 / (high - middle))
    return np.asarray(np.clip(0.5 + at * slope, 0.0, 1.0))


def part_of_roi(roi: ArrayLike) -> Floats:
    """Return what a return on investment gives, 0 to 1, the same for every niche.

    Parameters
    ----------
    roi
        (revenue - cost) / cost, a ratio: 1 is +100 %. -1 gives 0, 0 gives 0.4, 1 gives 0.7,
        3 gives 0.9, lines in asinh(roi) in between; above 3 it nears 1. NaN gives NaN.
    """
    knots = np.arcsinh([knot for knot, _ in ROI_KNOTS])
    gives = np.array([part for _, part in ROI_KNOTS])
    at = np.arcsinh(np.asarray(roi, dtype=np.float64))
    left = 1 - gives[-1]
    slope = (gives[-1] - gives[-2]) / (knots[-1] - knots[-2])
    beyond = 1 - left * np.exp(-np.maximum(at - knots[-1], 0) * slope / left)
    return np.asarray(np.where(at > knots[-1], beyond, np.interp(at, knots, gives)))


def apart(p10: float, p50: float, p90: float) -> tuple[float, float, float]:
    """Return the anchors, moved apart where they are closer than `NARROWEST` on the scale."""
    low, middle, high = (float(x) for x in open_logit([p10, p50, p90]))
    moved = close_logit([min(low, middle - NARROWEST), middle, max(high, middle + NARROWEST)])
    return float(moved[0]), float(moved[1]), float(moved[2])
