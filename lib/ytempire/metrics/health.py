"""Channel health, 0 to 100: four parts, each on its own scale, weighted. YTEMPIRE-derived.

The data model adds percents to a fraction and an unbounded return; here every part is 0 to 1, what
is not known is left out, and what few videos say counts less.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from ytempire.metrics.health_scale import Floats

PARTS = ("engagement", "retention", "ctr", "roi")
WINDOW_DAYS = 28
"""Pacific days that a score speaks of: every weekday four times."""
Z80 = 1.2815515655446004
"""Standard deviations that hold 80 % of a normal distribution, to either side."""


@dataclass(frozen=True)
class Rules:
    """How channels are scored, and when one is failing; ``health:`` of parameters/network.yaml.

    Attributes
    ----------
    weights
        Of each part; only their ratios matter.
    min_videos
        A part of fewer videos counts only in part towards coverage, and fits no anchors.
    min_channels
        A niche or format with fewer takes the anchors of the next wider level.
    min_coverage
        Share of the weights, 0 to 1, below which there is no score.
    score_below, fall_points, fall_days, silent_days
        When a channel fails: its score is below `score_below`, or fell by `fall_points` within
        `fall_days`, or it is active and published nothing for `silent_days`.
    """

    weights: Mapping[str, float] = field(
        default_factory=lambda: {"engagement": 0.3, "retention": 0.3, "ctr": 0.2, "roi": 0.2}
    )
    min_videos: int = 5
    min_channels: int = 8
    min_coverage: float = 0.6
    score_below: float = 40.0
    fall_points: float = 15.0
    fall_days: int = 14
    silent_days: int = 7


@dataclass(frozen=True)
class Scores:
    """One entry a channel and day; NaN is not known.

    Attributes
    ----------
    score, low, high
        Points, 0 to 100, and the 80 % interval.
    coverage
        Share of the weights that is known, 0 to 1.
    points
        One column a part: what it adds to the score.
    """

    score: Floats
    low: Floats
    high: Floats
    coverage: Floats
    points: Floats


def combine(
    parts: Floats,
    lows: Floats,
    highs: Floats,
    backing: Floats,
    weights: Floats,
    min_coverage: float,
) -> Scores:
    """Return 100 * sum(weight * part) / sum(weight) over the parts that are known.

    Parameters
    ----------
    parts, lows, highs
        One row a channel and day, one column a part in the order of `PARTS`: 0 to 1, and the ends
        of its 80 % interval; NaN: not known.
    backing
        How far each part is borne by videos, 0 to 1: it counts so much towards coverage.
    weights
        One a part.
    min_coverage
        Coverage below which there is no score.

    Returns
    -------
    Scores
        The interval adds up the parts' as if they erred independently of each other; it holds
        what chance videos do, not what is missing.

    Raises
    ------
    ValueError
        If a part lies outside 0 to 1: percentages are refused.
    """
    known = np.isfinite(parts)
    if np.any(parts[known] < 0) or np.any(parts[known] > 1):
        raise ValueError("a part of the score is 0 to 1: divide percentages by 100")
    coverage = (np.where(known, backing, 0.0) * weights).sum(axis=1) / weights.sum()
    available = np.where(known, weights, 0.0).sum(axis=1, keepdims=True)
    share = np.divide(
        np.where(known, weights, np.nan), available, where=available > 0,
        out=np.full(parts.shape, np.nan),
    )  # fmt: skip
    # Compared with a hair's breadth: 0.3 + 0.3 must reach 0.6.
    share[coverage < min_coverage - 1e-9] = np.nan
    points = 100 * share * parts
    is_scored = np.isfinite(points).any(axis=1)
    score = np.where(is_scored, np.clip(np.nansum(points, axis=1), 0, 100), np.nan)
    down = np.sqrt(np.nansum((100 * share * (parts - lows)) ** 2, axis=1))
    up = np.sqrt(np.nansum((100 * share * (highs - parts)) ** 2, axis=1))
    return Scores(
        score, np.maximum(score - down, 0), np.minimum(score + up, 100),
        np.minimum(coverage, 1), points,
    )  # fmt: skip
