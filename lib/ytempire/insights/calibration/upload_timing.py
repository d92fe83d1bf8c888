"""Upload timing on networks where hours do nothing, where evenings help, and where peaks differ."""

from __future__ import annotations

import math

import numpy as np
import polars as pl
from numpy.typing import NDArray

from ytempire.insights import upload_timing as method
from ytempire.insights.calibration.outcome import Calibration, Target

_DAYS = 90
_QUALITY = 1.05
_EVENING = 4
"""Weekdays from 16 to 20 h."""
_GAIN = math.log(1.3)
_PEAK = math.log(2.5)
_A_DAY, _MANY_A_DAY = 3, 9
"""Videos of a channel: what is usual, and enough to find a peak that is a channel's own."""

Floats = NDArray[np.float64]


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Count suggestions on channels without an effect, and find planted ones."""
    networks, channels = (40, 100) if whole else (6, 30)
    rng = np.random.default_rng([seed, 5])
    none = np.zeros((channels, len(method.BLOCKS)))
    evening = none + _GAIN * (np.arange(len(method.BLOCKS)) == _EVENING)
    own = none.copy()
    peaked = np.arange(channels) < channels // 2
    own[peaked, rng.integers(0, len(method.BLOCKS), int(peaked.sum()))] = _PEAK
    null = [_network(rng, none) for _ in range(networks)]
    shared = [_network(rng, evening) for _ in range(networks)]
    mixed = [_network(rng, own) for _ in range(networks)]
    many = [_network(rng, own, a_day=_MANY_A_DAY) for _ in range(max(networks // 4, 2))]
    return Calibration(
        method="upload timing (hierarchical model over 12 blocks)",
        simulated=(
            f"{networks} networks of {channels} channels and 90 days each: hours without effect; "
            f"{math.expm1(_GAIN):.0%} more at weekday evenings; half of the channels with a "
            f"peak of {math.exp(_PEAK):.1f} times of their own, and half without. {_A_DAY * _DAYS} "
            f"videos a channel, and {_MANY_A_DAY * _DAYS} where peaks are found of many"
        ),
        targets=(
            Target("null_suggested", "at most 5 % of null channels get a suggestion", most=0.05),
            Target("null_among_peaks_suggested", "at most 5 % of the channels without a peak, too",
                   most=0.05),
            Target("evening_found", "at least 80 % of channels are told of the evening", least=0.8),
            Target("held", "95 % intervals hold 92 % of the gains or more", least=0.92),
            Target("peaks_wrong", "at most 5 % of peaked channels are sent elsewhere", most=0.05),
            Target("peaks_found", "at least 10 % of single peaks are found in 270 videos",
                   least=0.1),
            Target("peaks_found_of_many", "and at least 50 % in 810", least=0.5),
            Target("shown", "each block has an interval", least=1.0),
        ),
        measured={
            "null_suggested": float(
                np.mean([t.suggested is not None for found, _ in null for t in found])
            ),
            "null_among_peaks_suggested": float(np.mean([
                t.suggested is not None
                for found, _ in mixed for t in found if not peaked[int(t.channel_id)]
            ])),
            "evening_found": float(
                np.mean([_block(t) == _EVENING for found, _ in shared for t in found])
            ),
            "held": float(np.mean([
                block.low <= math.expm1(gain) <= block.high
                for found, truth in [*null, *shared, *mixed] for t in found
                for block, gain in zip(t.blocks, truth[int(t.channel_id)], strict=True)
            ])),
            "peaks_found": _peaks_found(mixed, own),
            "peaks_found_of_many": _peaks_found(many, own),
            "shown": float(np.mean([
                block.low < block.high for found, _ in null for t in found for block in t.blocks
            ])),
            "peaks_wrong": float(np.mean([
                _block(t) not in (None, int(own[int(t.channel_id)].argmax()))
                for found, _ in mixed for t in found if peaked[int(t.channel_id)]
            ])),
            "best_hour_looks": _best_hour(rng),
        },
    )  # fmt: skip


def _peaks_found(networks: list[tuple[list[method.Timing], Floats]], own: Floats) -> float:
    """Return the share of the channels with a peak that are sent there."""
    return float(np.mean([
        _block(one) == int(own[int(one.channel_id)].argmax())
        for found, _ in networks for one in found if own[int(one.channel_id)].any()
    ]))  # fmt: skip


def _network(
    rng: np.random.Generator, effects: Floats, *, a_day: int = _A_DAY
) -> tuple[list[method.Timing], Floats]:
    """Return what is found in a network with these effects, and each channel's true gains."""
    channels = len(effects)
    habits = np.roll(1 + 0.75 * np.cos(2 * np.pi * (np.arange(168) % 24 - 12) / 24), 5)
    n = rng.poisson(a_day * _DAYS * rng.uniform(0.5, 1.5, channels)).clip(method.FEWEST_VIDEOS)
    channel = np.repeat(np.arange(channels), n)
    hour = rng.choice(168, len(channel), p=habits / habits.sum())
    frame = pl.DataFrame({
        "channel_id": [f"{at:03d}" for at in channel],
        "format": np.where(rng.random(len(channel)) < 0.3, "shorts", "long"),
        "hour_of_week": hour,
    })  # fmt: skip
    block = frame.select(method.block_of(pl.col("hour_of_week"))).to_series().to_numpy()
    level = rng.normal(7, 1.2, channels)[channel] + (frame["format"] == "shorts").to_numpy()
    outcome = level + effects[channel, block] + rng.normal(0, _QUALITY, len(channel))
    counts = np.zeros_like(effects)
    np.add.at(counts, (channel, block), 1)
    mix = counts / counts.sum(axis=1, keepdims=True)
    gains = effects - (mix * effects).sum(axis=1, keepdims=True)
    return method.timings(frame.with_columns(pl.Series("outcome", outcome))), gains


def _block(timing: method.Timing) -> int | None:
    return None if timing.suggested is None else method.BLOCKS.index(timing.suggested.block)


def _best_hour(rng: np.random.Generator) -> float:
    """Return by how much the best of 168 hours beats the typical video, where no hour matters."""
    ratios = []
    for _ in range(50):
        hour = rng.integers(0, 168, _A_DAY * _DAYS)
        views = np.exp(rng.normal(7, 1.3, len(hour)))
        means = np.bincount(hour, weights=views, minlength=168) / np.maximum(
            np.bincount(hour, minlength=168), 1
        )
        ratios.append(means.max() / np.median(views))
    return float(np.mean(ratios))
