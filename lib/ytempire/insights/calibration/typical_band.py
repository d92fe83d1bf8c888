"""A channel's next video, against the band that its videos so far and its niche's give."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import polars as pl

from ytempire.insights import typical_band
from ytempire.insights.calibration.outcome import Calibration, Target

_CHANNELS, _NICHES = 100, 8
_START = datetime(2026, 9, 1, tzinfo=UTC)
_TARGETS = (
    Target("held_few_ratio", "80 % bands hold 75 to 85 % of next videos (1 to 7)", 0.75, 0.85),
    Target("held_many_ratio", "75 to 85 % (8 to 60 videos)", 0.75, 0.85),
    Target("held_heavy_ratio", "75 to 85 % (heavy tails: Student's, 5 degrees)", 0.75, 0.85),
)


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Simulate log views of channels that differ in level and spread, and one video more."""
    rng = np.random.default_rng(seed)
    count = 100 if whole else 12
    few, many, heavy, raw = [], [], [], []
    for at in range(2 * count):
        is_heavy = at % 2 == 1
        videos, held, own = _network(rng, is_heavy=is_heavy)
        is_few = videos < typical_band.FEWEST_VIDEOS
        if is_heavy:
            heavy += held.tolist()
        else:
            few += held[is_few].tolist()
            many += held[~is_few].tolist()
            raw += own[is_few].tolist()
    return Calibration(
        method="typical band at equal age",
        simulated=f"{count} networks of 100 channels with 1 to 60 videos: levels vary by 0.8 about "
        "8 niches', spreads about 1.05 by a quarter; as many with heavy tails. One further video a "
        "channel. The quantiles of the channel's own few videos are told beside",
        targets=_TARGETS,
        measured={
            "held_few_ratio": float(np.mean(few)),
            "held_many_ratio": float(np.mean(many)),
            "held_heavy_ratio": float(np.mean(heavy)),
            "raw_held_few_ratio": float(np.mean(raw)),
        },
    )


def _network(
    rng: np.random.Generator, *, is_heavy: bool
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return videos a channel, whether the band held its next, and its own quantiles did."""
    niche = rng.integers(0, _NICHES, _CHANNELS)
    level = 6.5 + rng.normal(0, 0.5, _NICHES)[niche] + rng.normal(0, 0.8, _CHANNELS)
    spread = 1.05 * np.exp(rng.normal(0, 0.25, _CHANNELS))
    videos = np.exp(rng.uniform(0, np.log(60.99), _CHANNELS)).astype(int)
    channel = np.repeat(np.arange(_CHANNELS), videos + 1)
    drawn = (
        rng.standard_t(5, len(channel)) * np.sqrt(0.6)
        if is_heavy
        else rng.normal(size=len(channel))
    )
    views = np.maximum(np.exp(level[channel] + spread[channel] * drawn), 1.0)
    last = np.cumsum(videos + 1) - 1
    points = pl.DataFrame(
        {
            "channel_id": channel.astype(str),
            "niche": niche[channel].astype(str),
            "format": "long",
            "age_hours": 168,
            "published_at": [_START + timedelta(hours=h) for h in range(len(channel))],
            "views": views.astype(np.int64),
        }
    )
    is_last = np.zeros(len(channel), dtype=bool)
    is_last[last] = True
    band = typical_band.bands(points.filter(~pl.Series(is_last)))
    following = views[last].astype(np.int64)
    held = (band["views_p10"].to_numpy() <= following) & (following <= band["views_p90"].to_numpy())
    own = []
    for at, n in enumerate(videos):
        low, high = np.quantile(views[last[at] - n : last[at]], [0.1, 0.9])
        own.append(low <= following[at] <= high)
    return videos, held, np.array(own)
