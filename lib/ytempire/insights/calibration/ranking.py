"""How well a ranking's first places hold, where the truth is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ytempire.insights.distributions import Floats
from ytempire.insights.shrinkage.posterior import Posterior

FIRST = 5


@dataclass(frozen=True)
class Round:
    """One simulated ranking: by the raw figures, and by the posterior.

    ``*_overstates`` is how far the figures of the first five lie above their truths on the mean,
    ``*_top_decile`` the share of them that truly belong to the best tenth; ``held`` the share of
    all units whose interval holds the truth.
    """

    raw_overstates: float
    raw_top_decile: float
    overstates: float
    top_decile: float
    held: float

    def relative_to(self, truth: Floats) -> Round:
        """Return the round with what is overstated as a part of the best tenth's mean truth."""
        scale = float(np.mean(truth[truth >= np.quantile(truth, 0.9)]))
        return replace(
            self,
            raw_overstates=self.raw_overstates / scale,
            overstates=self.overstates / scale,
        )


def judge(posterior: Posterior, truth: Floats) -> Round:
    """Hold a ranking by posterior means, and one by raw figures, to the truth."""
    best = truth >= np.quantile(truth, 0.9)
    raw = np.argsort(-np.nan_to_num(posterior.raw, nan=-np.inf), kind="stable")[:FIRST]
    first = posterior.order()[:FIRST]
    return Round(
        raw_overstates=float(np.mean(posterior.raw[raw] - truth[raw])),
        raw_top_decile=float(np.mean(best[raw])),
        overstates=float(np.mean(posterior.mean[first] - truth[first])),
        top_decile=float(np.mean(best[first])),
        held=float(np.mean((posterior.low <= truth) & (truth <= posterior.high))),
    )


def mean(rounds: Sequence[Round], figure: str) -> float:
    """Return a figure's mean over rounds."""
    return float(np.mean([getattr(one, figure) for one in rounds]))
