"""Where the mean of a series changes: the segments of least squared error, each at a price.

Optimal partitioning with pruning (Killick, Fearnhead and Eckley 2012), for a normal mean with
one variance.
"""

from __future__ import annotations

import numpy as np

from ytempire.insights.distributions import Floats


def segments(values: Floats, *, variance: float, penalty: float, least: int) -> list[int]:
    """Return where segments begin, the first (0) left out; in order.

    Parameters
    ----------
    values
        The series, without NaN.
    variance
        Of the noise about a segment's mean.
    penalty
        Price of a change, in units of twice the log likelihood.
    least
        Fewest values of a segment.
    """
    n = len(values)
    if n < 2 * least or variance <= 0:
        return []
    sums = np.concatenate([[0.0], np.cumsum(values)])
    squares = np.concatenate([[0.0], np.cumsum(values**2)])
    best = np.full(n + 1, np.inf)
    best[0] = -penalty
    origin = np.zeros(n + 1, dtype=np.int64)
    begins = np.arange(n + 1)
    # What costs more than a change at `end` is no beginning for those that a segment after `end`
    # could end at: `least` later, not at once.
    dead_from = np.full(n + 1, n + 1)
    for end in range(least, n + 1):
        started = begins[: end - least + 1]
        started = started[np.isfinite(best[started]) & (dead_from[started] > end)]
        length = end - started
        error = squares[end] - squares[started] - (sums[end] - sums[started]) ** 2 / length
        cost = best[started] + np.maximum(error, 0.0) / variance
        at = int(np.argmin(cost))
        best[end], origin[end] = cost[at] + penalty, started[at]
        worse = started[cost > best[end]]
        dead_from[worse] = np.minimum(dead_from[worse], end + least)
    found = []
    end = n
    while end > 0 and origin[end] > 0:
        end = int(origin[end])
        found.append(end)
    return found[::-1]
