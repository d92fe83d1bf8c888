"""What is believed of many units after their own data and those of their kind were seen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ytempire.insights.distributions import Floats

INTERVAL_RATIO = 0.8


@dataclass(frozen=True)
class Posterior:
    """Each array has one entry a unit, in the order in which the units were given.

    Attributes
    ----------
    raw
        What the unit's own data say; NaN where it has none.
    mean
        Posterior mean: what units are ranked by.
    low, high
        Ends of the central interval that holds the truth `interval_ratio` of the time.
    prior
        What is expected of the unit before its own data.
    variance
        Of the truth about the posterior mean.
    weight
        Part of the posterior that the unit's own data make, 0 to 1.
    interval_ratio
        Share of truths that the intervals should hold.
    """

    raw: Floats
    mean: Floats
    low: Floats
    high: Floats
    prior: Floats
    variance: Floats
    weight: Floats
    interval_ratio: float = INTERVAL_RATIO

    def order(self) -> np.ndarray:
        """Return the units' places in the data, the best posterior mean first; ties as given."""
        return np.argsort(-self.mean, kind="stable")

    def ranks(self) -> np.ndarray:
        """Return each unit's rank, 1 being the best posterior mean."""
        ranks = np.empty(len(self.mean), dtype=np.int64)
        ranks[self.order()] = np.arange(1, len(self.mean) + 1)
        return ranks
