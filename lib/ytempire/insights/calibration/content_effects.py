"""Content effects on networks where strong channels prefer a voice, and where nothing matters."""

from __future__ import annotations

import math

import numpy as np
import polars as pl
from numpy.typing import NDArray

from ytempire.insights import content_effects as method
from ytempire.insights.calibration.outcome import Calibration, Target

_QUALITY = 1.05
_CHANNELS, _VIDEOS = 60, 6000
_FEW_CHANNELS, _FEW_VIDEOS = 10, 700
_LEVELS = {"topic": 10, "format": 2, "hook": 4, "voice": 5, "thumbnail_style": 4}

Truth = dict[str, NDArray[np.float64]]


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Count levels that are wrongly shown, and hold intervals and effects to the truth."""
    networks = 100 if whole else 10
    rng = np.random.default_rng([seed, 6])
    nothing: Truth = {name: np.zeros(n) for name, n in _LEVELS.items()}
    null = [_network(rng, nothing) for _ in range(networks)]
    planted = []
    for _ in range(networks):
        truth = {name: rng.normal(0, 0.15, n) for name, n in _LEVELS.items()}
        planted.append(_network(rng, truth))
    few = [_network(rng, nothing, _FEW_CHANNELS, _FEW_VIDEOS) for _ in range(200 if whole else 60)]
    pairs = [pair for network in planted for pair in network[0]]
    large = [one.is_shown for one, effect in pairs if abs(effect) > math.log(1.2)]
    wrong = [one.lift * effect < 0 for one, effect in pairs if one.is_shown]
    told = [effect for one, effect in pairs if one.is_shown]
    naive = [network[1] for network in null]
    return Calibration(
        method="content effects (fit within channels, clusters, FDR)",
        simulated=(
            f"{networks} networks of {_CHANNELS} channels and {_VIDEOS} videos without an effect "
            f"and {networks} with effects of 15 % deviation; strong channels prefer one voice. "
            f"{len(few)} of {_FEW_CHANNELS} channels and {_FEW_VIDEOS} videos without an effect"
        ),
        targets=(
            Target("null_networks_told", "at most 10 % of null networks show any level",
                   most=0.1 if whole else 0.3),
            Target("few_channels_told", "at most 10 % of those with few channels show any level",
                   most=0.1 if whole else 0.15),
            Target("held", "95 % intervals hold 92 % of the effects or more", least=0.92),
            Target("large_found", "at least 80 % of effects above 20 % are shown", least=0.8),
            Target("wrong_way", "at most 2 % of what is shown has the wrong sign", most=0.02),
        ),
        measured={
            "null_networks_told": float(
                np.mean([any(one.is_shown for one, _ in n[0]) for n in null])
            ),
            "few_channels_told": float(
                np.mean([any(one.is_shown for one, _ in n[0]) for n in few])
            ),
            "held": float(
                np.mean([one.low <= math.expm1(effect) <= one.high for one, effect in pairs])
            ),
            "large_found": float(np.mean(large)),
            "wrong_way": float(np.mean(wrong)),
            "overstated": float(
                np.mean([abs(math.log1p(one.lift)) for one, _ in pairs if one.is_shown])
                / np.mean(np.abs(told))
            ),
            "voice_of_strong_channels_raw": float(np.mean(naive)),
        },
    )  # fmt: skip


def _network(
    rng: np.random.Generator, truth: Truth, channels: int = _CHANNELS, videos: int = _VIDEOS
) -> tuple[list[tuple[method.LevelEffect, float]], float]:
    """Return each level's effect with the true one, and what a raw mean says of a voice."""
    level = rng.normal(7, 1.0, channels)
    channel = rng.integers(0, channels, videos)
    outcome = level[channel] + rng.normal(0, _QUALITY, videos)
    columns: dict[str, object] = {"channel_id": [f"c{at:02d}" for at in channel]}
    chosen = {}
    for name, n in _LEVELS.items():
        picked = rng.integers(0, n, videos)
        if name == "voice":  # a strong channel takes voice 0 more often
            likes_it = rng.random(videos) < 0.5 / (1 + np.exp(7 - level[channel]))
            picked = np.where(likes_it, 0, picked)
        outcome += truth[name][picked]
        columns[name] = [f"{name} {at}" for at in picked]
        chosen[name] = picked
    frame = pl.DataFrame({**columns, "outcome": outcome})
    found = method.effects(frame)
    assert found is not None
    pairs = []
    for one in found.levels:
        at = int(one.level.rsplit(" ", 1)[1])
        average = float(truth[one.feature][chosen[one.feature]].mean())
        pairs.append((one, float(truth[one.feature][at]) - average))
    is_first = chosen["voice"] == 0
    raw = math.expm1(float(outcome[is_first].mean() - outcome[~is_first].mean()))
    return pairs, raw
