"""Paybacks that are watched for different times: do the intervals hold the true shares."""

from __future__ import annotations

import math

import numpy as np

from ytempire.insights import kaplan_meier
from ytempire.insights.calibration.outcome import Calibration, Target
from ytempire.insights.distributions import normal_survival
from ytempire.insights.payback import DAYS

_CENTRE, _SPREAD, _BETWEEN = math.log(40.0), 1.4, 0.5
_CHANNELS, _VIDEOS, _LONGEST = 12, 360, 150
_SOON, _SOON_SPREAD, _GROUP = math.log(4.0), 0.8, 61
"""Videos of a group of which all but one in a hundred pay within four weeks."""
_TARGETS = (
    *(
        Target(f"held_day_{day}_ratio", "80 % intervals hold 75 to 85 %", 0.75, 0.85)
        for day in DAYS
    ),
    Target("bias_day_90_ratio", "the share by day 90 is off by at most 0.01", -0.01, 0.01),
    Target("held_channels_ratio", "of channels that differ, 75 to 85 % at day 28", 0.75, 0.85),
    Target("soon_told_ratio", "where nearly all pay by day 28, it is told", least=0.99),
    Target("soon_held_ratio", "and its intervals hold 75 % or more", least=0.75),
    Target("soon_low_ratio", "and begin above 0.9, on the average", least=0.9),
)


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Simulate payback days, censored at the age that each video has."""
    rng = np.random.default_rng(seed)
    count = 2000 if whole else 250
    held = dict.fromkeys(DAYS, 0)
    bias, naive = [], []
    for _ in range(count):
        curve = _videos(rng, between=0.0)
        for day in DAYS:
            truth = _share(day, _SPREAD)
            found = curve.at(day)
            held[day] += _holds(found, truth)
        bias.append((found.share or 0.0) - truth)
        naive.append(float(np.mean(curve.has_happened & (curve.last_day <= day))) - truth)
    alike = _share(28, math.hypot(_SPREAD, _BETWEEN))
    channels = [_holds(_videos(rng, between=_BETWEEN).at(28), alike) for _ in range(count)]
    sure = (math.log(29) - _SOON) / _SOON_SPREAD
    paid = 1 - float(normal_survival(np.array([sure]))[0])
    soon = [_soon(rng).at(28) for _ in range(count)]
    return Calibration(
        method="Kaplan-Meier (share paid back)",
        simulated=f"{count} times 360 videos whose payback day is log-normal about day 40, each "
        "followed for up to 150 days (uniform); and the same of 12 channels whose centres differ "
        f"by 0.5 in logarithms; and {_GROUP} videos of which {paid:.1%} pay by day 28, seen for "
        "28 to 90 days. Counting only what is seen so far is told beside",
        targets=_TARGETS,
        measured={
            **{f"held_day_{day}_ratio": held[day] / count for day in DAYS},
            "bias_day_90_ratio": float(np.mean(bias)),
            "naive_bias_day_90_ratio": float(np.mean(naive)),
            "held_channels_ratio": float(np.mean(channels)),
            "soon_told_ratio": float(np.mean([one.share is not None for one in soon])),
            "soon_held_ratio": float(np.mean([_holds(one, paid) for one in soon])),
            "soon_low_ratio": float(np.mean([one.low or 0.0 for one in soon])),
        },
    )


def _videos(rng: np.random.Generator, *, between: float) -> kaplan_meier.Curve:
    channel = np.arange(_VIDEOS) % _CHANNELS
    centre = _CENTRE + rng.normal(0, between, _CHANNELS)[channel]
    payback = np.exp(rng.normal(centre, _SPREAD)).astype(np.int64)
    watched = rng.integers(0, _LONGEST, _VIDEOS)
    last_day = np.minimum(payback, watched)
    return kaplan_meier.curve(last_day, payback <= watched, channel.tolist() if between else None)


def _soon(rng: np.random.Generator) -> kaplan_meier.Curve:
    payback = np.exp(rng.normal(_SOON, _SOON_SPREAD, _GROUP)).astype(np.int64)
    watched = rng.integers(28, 90, _GROUP)
    return kaplan_meier.curve(
        np.minimum(payback, watched), payback <= watched, watched_until=watched
    )


def _share(day: int, spread: float) -> float:
    """Return the true share that has paid back by the end of a day."""
    z = (math.log(day + 1) - _CENTRE) / spread
    return 1 - float(normal_survival(np.array([z]))[0])


def _holds(found: kaplan_meier.Happened, truth: float) -> bool:
    return found.low is not None and found.high is not None and found.low <= truth <= found.high
