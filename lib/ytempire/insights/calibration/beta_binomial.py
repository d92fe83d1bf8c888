"""Rankings by shrunk click-through: are the first truly good, and are they overstated."""

from __future__ import annotations

import numpy as np

from ytempire.insights.calibration import ranking
from ytempire.insights.calibration.outcome import Calibration, Target
from ytempire.insights.shrinkage import beta_binomial

_TARGETS = (
    Target("overstates_points", "at most 0.5 points either way", -0.5, 0.5),
    Target("top_decile_ratio", "at least 80 % truly of the best tenth", least=0.8),
    Target("held_ratio", "80 % intervals hold 75 to 85 % of truths", 0.75, 0.85),
    Target("grouped_overstates_points", "at most 0.5 points either way", -0.5, 0.5),
)


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Simulate videos' click-through, with few impressions for many, and rank them."""
    rng = np.random.default_rng(seed)
    count = 1000 if whole else 60
    plain = [_videos(rng, grouped=False) for _ in range(count)]
    grouped = [_videos(rng, grouped=True) for _ in range(count)]
    return Calibration(
        method="beta-binomial shrinkage (rates)",
        simulated=f"{count} times 300 videos whose true click-through is 5 % on the mean "
        "(Beta(15, 285)), of 400 impressions in the middle (log-normal, 1.2); the first "
        "five of the ranking. Grouped: 20 channels of 4 niches whose own means differ",
        targets=_TARGETS,
        measured={
            "raw_overstates_points": 100 * ranking.mean(plain, "raw_overstates"),
            "raw_top_decile_ratio": ranking.mean(plain, "raw_top_decile"),
            "overstates_points": 100 * ranking.mean(plain, "overstates"),
            "top_decile_ratio": ranking.mean(plain, "top_decile"),
            "held_ratio": ranking.mean(plain, "held"),
            "grouped_overstates_points": 100 * ranking.mean(grouped, "overstates"),
        },
    )


def _videos(rng: np.random.Generator, *, grouped: bool) -> ranking.Round:
    channel = np.arange(300) // 15
    usual = np.full(300, 0.05)
    if grouped:
        niche_means = 0.05 * np.exp(rng.normal(0, 0.25, 4))
        usual = (niche_means[np.arange(20) // 5] * np.exp(rng.normal(0, 0.2, 20)))[channel]
    truth = rng.beta(300 * usual, 300 * (1 - usual))
    impressions = np.maximum(1, np.exp(rng.normal(np.log(400), 1.2, 300))).astype(int)
    clicks = rng.binomial(impressions, truth).astype(float)
    groups = [channel.tolist(), (channel // 5).tolist()] if grouped else []
    return ranking.judge(beta_binomial.shrink(clicks, impressions.astype(float), groups), truth)
