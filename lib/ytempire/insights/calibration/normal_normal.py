"""Rankings of channels by a typical video: are the first truly good, whatever few videos say."""

from __future__ import annotations

import numpy as np

from ytempire.insights.calibration import ranking
from ytempire.insights.calibration.outcome import Calibration, Target
from ytempire.insights.shrinkage import normal_normal

_CHANNELS, _NICHES, _SPREAD = 100, 8, 1.05
_TARGETS = (
    Target("overstates_ratio", "the first five overstate by at most 10 % either way", -0.1, 0.1),
    Target("top_decile_ratio", "at least 80 % truly of the best tenth", least=0.8),
    Target("held_ratio", "80 % intervals hold 75 to 85 % of truths", 0.75, 0.85),
)


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Simulate log views at one age of channels in niches, of two videos to forty each."""
    rng = np.random.default_rng(seed)
    count = 1000 if whole else 80
    rounds = [_channels(rng) for _ in range(count)]
    return Calibration(
        method="normal-normal shrinkage (log views at equal age)",
        simulated=f"{count} times 100 channels of 8 niches: a video's log views vary by 1.05 about "
        "its channel's, a channel's by 0.8 about its niche's, a niche's by 0.5; 2 to 40 videos a "
        "channel. Overstated is in logarithms, which is a part of the views",
        targets=_TARGETS,
        measured={
            "raw_overstates_ratio": ranking.mean(rounds, "raw_overstates"),
            "raw_top_decile_ratio": ranking.mean(rounds, "raw_top_decile"),
            "overstates_ratio": ranking.mean(rounds, "overstates"),
            "top_decile_ratio": ranking.mean(rounds, "top_decile"),
            "held_ratio": ranking.mean(rounds, "held"),
        },
    )


def _channels(rng: np.random.Generator) -> ranking.Round:
    niche = rng.integers(0, _NICHES, _CHANNELS)
    truth = 7.0 + rng.normal(0, 0.5, _NICHES)[niche] + rng.normal(0, 0.8, _CHANNELS)
    videos = np.exp(rng.uniform(np.log(2), np.log(40), _CHANNELS)).astype(int)
    told = truth + rng.normal(0, _SPREAD / np.sqrt(videos))
    found = normal_normal.shrink(told, _SPREAD**2 / videos, [niche.tolist()])
    return ranking.judge(found, truth)
