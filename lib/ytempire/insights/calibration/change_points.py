"""Series that remember some days, with and without a change: how many found ones are false."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import polars as pl

from ytempire.insights import change_points
from ytempire.insights.calibration.outcome import Calibration, Target

_CHANNELS, _DAYS, _CHANGED, _FACTOR = 40, 91, 4, 0.5
_FIRST = date(2026, 9, 1)
_TARGETS = (
    Target("null_networks_ratio", "at most 5 % of unchanged networks tell a change", most=0.05),
    Target("false_discovery_ratio", "at most 5 % of told changes are false", most=0.05),
    Target("found_ratio", "at least 80 % of changes are found", least=0.8),
    Target("days_off", "3 days off at most, in the middle", most=3.0),
)


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Simulate log views that remember a third of the day before, and halve some of them."""
    rng = np.random.default_rng(seed)
    count = 100 if whole else 40
    null, false, found, off = 0, [], [], []
    for _ in range(count):
        logs = _logs(rng)
        null += change_points.change_points(_frame(logs), rng, least_usd=0.0).height > 0
        at = rng.integers(28, _DAYS - 14, _CHANGED)
        for channel, day in enumerate(at):
            logs[channel, day:] += np.log(_FACTOR)
        told = change_points.change_points(_frame(logs), rng, least_usd=0.0)
        right = told.filter(pl.col("subject").is_in([f"c{n}" for n in range(_CHANGED)]))
        false.append((told.height - right.height) / max(told.height, 1))
        found.append(right.height / _CHANGED)
        for subject, changed in right.select("subject", "changed_date").iter_rows():
            off.append(abs((changed - _FIRST).days - int(at[int(subject[1:])])))
    return Calibration(
        method="change-points (PELT, weeks in other orders)",
        simulated=f"{count} networks of 40 channels over 91 days: log views with weekdays, and "
        "noise of 0.25 that remembers 0.35 of the day before; then 4 channels halve on a day "
        "between 28 and 77",
        targets=_TARGETS,
        measured={
            "null_networks_ratio": null / count,
            "false_discovery_ratio": float(np.mean(false)),
            "found_ratio": float(np.mean(found)),
            "days_off": float(np.median(off)),
        },
    )


def _logs(rng: np.random.Generator) -> np.ndarray:
    noise = rng.normal(0, 0.25, (_CHANNELS, _DAYS))
    for day in range(1, _DAYS):
        noise[:, day] = 0.35 * noise[:, day - 1] + np.sqrt(1 - 0.35**2) * noise[:, day]
    weekday = 0.15 * np.sin(2 * np.pi * np.arange(_DAYS) / 7)
    return rng.normal(8, 1, _CHANNELS)[:, None] + weekday[None, :] + noise


def _frame(logs: np.ndarray) -> pl.DataFrame:
    return pl.DataFrame(
        {
            "metric": ["views"] * logs.size,
            "subject": np.repeat([f"c{n}" for n in range(_CHANNELS)], _DAYS),
            "pacific_date": [_FIRST + timedelta(days=n) for n in range(_DAYS)] * _CHANNELS,
            "value": np.exp(logs).ravel(),
            "usd_per_unit": [0.002] * logs.size,
        }
    )
