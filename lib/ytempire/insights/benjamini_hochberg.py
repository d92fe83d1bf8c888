"""False discoveries among many looks kept to a stated share (Benjamini and Hochberg 1995)."""

from __future__ import annotations

import numpy as np

from ytempire.insights.distributions import Floats

FALSE_DISCOVERY_RATIO = 0.05


def adjust(p_values: Floats) -> Floats:
    """Return q-values: what is reported at a q of 0.05 or less is false 5 % of the time.

    Parameters
    ----------
    p_values
        One for each look; NaN where there was nothing to look at, and stays so.

    Notes
    -----
    Holds for independent looks and for those that rise together (Benjamini and Yekutieli 2001),
    which p-values that are counted against one pool of past errors do (Bates et al. 2023).
    """
    p = np.asarray(p_values, dtype=float)
    q = np.full_like(p, np.nan)
    known = np.flatnonzero(np.isfinite(p))
    order = known[np.argsort(p[known], kind="stable")]
    scaled = p[order] * len(order) / np.arange(1, len(order) + 1)
    q[order] = np.minimum(np.minimum.accumulate(scaled[::-1])[::-1], 1.0)
    return q
