"""Rankings by shrunk RPM: are the first five truly good, and are they overstated."""

from __future__ import annotations

import numpy as np

from ytempire.insights.calibration import ranking
from ytempire.insights.calibration.outcome import Calibration, Target
from ytempire.insights.shrinkage import gamma_poisson

_DAYS, _VIDEOS = 7, 300
_MEAN_SALE = 0.004
"""Dollars of one paid playback; exponential, so that money varies more than counts do."""
_TARGETS = (
    Target("overstates_ratio", "the first five overstate by at most 5 % either way", -0.05, 0.05),
    Target("top_decile_ratio", "at least 80 % truly of the best tenth", least=0.8),
    Target("held_ratio", "80 % intervals hold 75 to 85 % of truths", 0.75, 0.85),
    Target("counts_held_ratio", "80 % intervals hold 75 to 85 % of truths", 0.75, 0.85),
)


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Simulate revenue by views as a compound Poisson process, and shares as a plain one."""
    rng = np.random.default_rng(seed)
    count = 500 if whole else 60
    money = [_revenue(rng) for _ in range(count)]
    counts = [_shares(rng) for _ in range(count)]
    return Calibration(
        method="gamma-Poisson shrinkage (RPM, counts)",
        simulated=f"{count} times 300 videos over 7 days: gamma RPM of $2 on the mean (coefficient "
        "of variation 0.45), 1,000 views in the middle (log-normal, 1.5), money by compound "
        "Poisson, its dispersion told by the days; and shares of views, plain Poisson",
        targets=_TARGETS,
        measured={
            "raw_overstates_ratio": ranking.mean(money, "raw_overstates"),
            "raw_top_decile_ratio": ranking.mean(money, "raw_top_decile"),
            "overstates_ratio": ranking.mean(money, "overstates"),
            "top_decile_ratio": ranking.mean(money, "top_decile"),
            "held_ratio": ranking.mean(money, "held"),
            "counts_held_ratio": ranking.mean(counts, "held"),
        },
    )


def _revenue(rng: np.random.Generator) -> ranking.Round:
    truth = rng.gamma(1 / 0.45**2, 0.45**2 * 0.002, _VIDEOS)
    views = np.exp(rng.normal(np.log(1000 / _DAYS), 1.5, _VIDEOS))
    daily = np.maximum(views[:, None] * rng.uniform(0.5, 1.5, (_VIDEOS, _DAYS)), 1).astype(int)
    paid = rng.poisson(truth[:, None] * daily / _MEAN_SALE)
    dollars = rng.gamma(np.maximum(paid, 1e-9), _MEAN_SALE) * (paid > 0)
    video = np.repeat(np.arange(_VIDEOS), _DAYS).tolist()
    dispersion = gamma_poisson.dispersion(dollars.ravel(), daily.ravel(), video)
    found = gamma_poisson.shrink(dollars.sum(axis=1), daily.sum(axis=1), dispersion=dispersion)
    return ranking.judge(found, truth).relative_to(truth)


def _shares(rng: np.random.Generator) -> ranking.Round:
    truth = rng.gamma(4.0, 0.005 / 4.0, _VIDEOS)
    views = np.maximum(np.exp(rng.normal(np.log(800), 1.5, _VIDEOS)), 1).astype(int)
    return ranking.judge(gamma_poisson.shrink(rng.poisson(truth * views), views), truth)
