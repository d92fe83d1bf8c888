"""The audience retention report of Analytics: what part watched each hundredth of a video."""

from __future__ import annotations

from typing import Any

import numpy as np

from ytempire.simulator.growth import Ints
from ytempire.simulator.noise import Floats, uniform
from ytempire.simulator.videos import Columns

DIMENSION = "elapsedVideoTimeRatio"
METRICS = ("audienceWatchRatio", "relativeRetentionPerformance")
POINTS = 100
_STEADY = 7
"""Points that a scene lasts: within it the audience stays alike."""


def audience_watch_ratio(columns: Columns, row: int) -> Floats:
    """Return the part of starts that watched each hundredth; over 1 where viewers rewind.

    Its mean is the part of the video that an engaged view watches on average.
    """
    salt = columns["salt"][row : row + 1]
    points = (np.arange(POINTS) + 0.5) / POINTS
    steepness = 0.6 + 1.6 * uniform(salt, 6_000_000)[0]
    scenes = uniform(salt, 6_000_001 + np.arange(POINTS) // _STEADY)
    shape = np.exp(-steepness * points) * (0.85 + 0.3 * scenes)
    mean = columns["watched_seconds"][row] / columns["duration"][row]
    return np.asarray(np.round(shape * mean / shape.mean(), 4))


def relative_performance(columns: Columns, row: int) -> Floats:
    """Return how each hundredth compares with videos of like length: 0 worst, 1 best."""
    salt = columns["salt"][row : row + 1]
    level = 0.15 + 0.7 * uniform(salt, 6_000_100)[0]
    scenes = uniform(salt, 6_000_101 + np.arange(POINTS) // _STEADY) - 0.5
    return np.asarray(np.round(np.clip(level + 0.25 * scenes, 0.0, 1.0), 4))


def table(columns: Columns, rows: Ints, metrics: list[str]) -> list[list[Any]]:
    """Return the report of the one video at `rows`: a hundred lines, from 0.01 to 1."""
    told = {
        "audienceWatchRatio": audience_watch_ratio, "relativeRetentionPerformance":
        relative_performance,
    }  # fmt: skip
    values = [told[metric](columns, int(rows[0])).tolist() for metric in metrics]
    ratios = [(point + 1) / POINTS for point in range(POINTS)]
    return [list(line) for line in zip(ratios, *values, strict=True)]
