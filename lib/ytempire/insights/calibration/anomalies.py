"""Days of 100 channels, with and without something wrong: how many alarms are false."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import polars as pl

from ytempire.insights import anomalies
from ytempire.insights.calibration.outcome import Calibration, Target

_CHANNELS, _DAYS, _FAILING, _LOSS = 100, 100, 5, 0.8
_FIRST = date(2026, 9, 1)
_TARGETS = (
    Target("null_days_ratio", "at most 5 % of days without a fault raise any alarm", most=0.05),
    Target("false_discovery_ratio", "at most 5 % of alarms are false", most=0.05),
    Target("found_ratio", "at least 80 % of faults are found on their day", least=0.8),
    Target("cheap_alarms", "at most 0: no fault worth less than asked is told", most=0.0),
)


def calibrate(*, whole: bool, seed: int) -> Calibration:
    """Simulate revenue with weekdays, days that hit all, growth, and noise with heavy tails."""
    rng = np.random.default_rng(seed)
    count = 200 if whole else 30
    null_alarms, false, found, cheap = 0, [], [], 0
    for _ in range(count):
        values = days(rng)
        null_alarms += new_on_last(anomalies.anomalies(values, least_usd=0.0)).height > 0
        failed = values.with_columns(
            pl.when((pl.col("subject").is_in(_failing())) & (pl.col("pacific_date") == _last()))
            .then(pl.col("value") * (1 - _LOSS))
            .otherwise("value")
            .alias("value")
        )
        alarms = new_on_last(anomalies.anomalies(failed, least_usd=0.0))
        right = alarms.filter(pl.col("subject").is_in(_failing())).height
        false.append((alarms.height - right) / max(alarms.height, 1))
        found.append(right / _FAILING)
        cheap += anomalies.anomalies(failed, least_usd=1e9).height
    return Calibration(
        method="anomalies (robust z, false discovery rate)",
        simulated=f"{count} networks of 100 channels over 100 days: log revenue with weekdays, "
        "days that hit all, growth, noise of 0.1 to 0.3 with Student's tails of 5 degrees; then 5 "
        "channels lose 80 % of their last day. Alarms that are opened on that day",
        targets=_TARGETS,
        measured={
            "null_days_ratio": null_alarms / count,
            "false_discovery_ratio": float(np.mean(false)),
            "found_ratio": float(np.mean(found)),
            "cheap_alarms": float(cheap),
        },
    )


def days(rng: np.random.Generator) -> pl.DataFrame:
    """Return revenue of channels by day, in which nothing is wrong."""
    level = rng.normal(4.0, 1.2, _CHANNELS)[:, None]
    weekday = 0.15 * np.sin(2 * np.pi * np.arange(_DAYS) / 7)[None, :]
    of_day = rng.normal(0, 0.08, _DAYS)[None, :]
    growth = rng.normal(0, 0.003, _CHANNELS)[:, None] * np.arange(_DAYS)[None, :]
    spread = rng.uniform(0.1, 0.3, _CHANNELS)[:, None]
    noise = spread * rng.standard_t(5, (_CHANNELS, _DAYS)) * np.sqrt(0.6)
    values = np.exp(level + weekday + of_day + growth + noise)
    return pl.DataFrame(
        {
            "metric": ["revenue"] * values.size,
            "subject": np.repeat([f"c{n}" for n in range(_CHANNELS)], _DAYS),
            "pacific_date": [_FIRST + timedelta(days=n) for n in range(_DAYS)] * _CHANNELS,
            "value": values.ravel(),
            "usd_per_unit": [1.0] * values.size,
        }
    )


def new_on_last(found: pl.DataFrame) -> pl.DataFrame:
    """Return the anomalies that were opened on the last simulated day."""
    return found.filter((pl.col("pacific_date") == _last()) & (pl.col("since_date") == _last()))


def _last() -> date:
    return _FIRST + timedelta(days=_DAYS - 1)


def _failing() -> list[str]:
    return [f"c{n}" for n in range(_FAILING)]
