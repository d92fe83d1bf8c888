"""Days of channels that are not what they used to be, few of them false. YTEMPIRE-derived.

A day's expectation is the median of the subject's 28 days before, in logarithms, less what the
network's day did to all (`series`). Its distance in robust standard deviations (MAD) is counted
against those of all subjects' past days: a conformal p-value, right for heavy tails too (Bates et
al. 2023). Over all subjects and metrics of a day the false discovery rate is kept
(`benjamini_hochberg`), and what is worth little is not told, however sure. An anomaly that was
opened stays open until it is well back (hysteresis), so that it does not come and go.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import polars as pl
from numpy.typing import NDArray

from ytempire.insights import series
from ytempire.insights.benjamini_hochberg import adjust
from ytempire.insights.distributions import Floats

BASELINE_DAYS = 28
SPREAD_DAYS = 56
"""A spread takes more days than a level to be told, and changes less."""
FEWEST_DAYS = 14
"""Known days of the 28 below which nothing is expected of a day."""
JUDGED_DAYS = 14
"""Days that are walked through for what is open now; older ones only say what is usual."""
LEAST_USD = 5.0
"""A day's effect below which nobody has to act."""
OPENED_Q = 0.04
"""Promised is a share of 0.05 of false alarms. Subjects are not quite exchangeable, as the
p-values take them to be: at 0.05 a little more than that was measured on days without a fault."""
CLEARED_SIZE = 1.5
"""Robust standard deviations within which an open anomaly ends."""
_MAD_TO_SD = 1.4826
_RUN_SIZE = 4.0

SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "pacific_date": pl.Date,
    "metric": pl.String,
    "subject": pl.String,
    "since_date": pl.Date,
    "value": pl.Float64,
    "expected": pl.Float64,
    "deviations": pl.Float64,
    "p_value": pl.Float64,
    "q_value": pl.Float64,
    "effect_usd": pl.Float64,
}
"""The columns of ``ytempire.anomalies``."""


@dataclass(frozen=True)
class Scores:
    """How far each day of each subject lies from what was usual; arrays of subject and day."""

    of: series.Matrix
    expected: Floats
    deviations: Floats
    p_values: Floats
    effect_usd: Floats


def anomalies(values: pl.DataFrame, *, least_usd: float = LEAST_USD) -> pl.DataFrame:
    """Return what is open on the last days, a row a day, metric and subject.

    Parameters
    ----------
    values
        One row a metric, subject and day: metric, subject, pacific_date, value (0 or more; null:
        unknown), usd_per_unit; as the query ``insights/channel_days`` gives them.
    least_usd
        A day's effect in dollars, either way, below which nothing is opened.

    Returns
    -------
    polars.DataFrame
        `SCHEMA`; `since_date` is the day on which the anomaly was opened.
    """
    scored = {
        str(part["metric"][0]): score(part)
        for part in values.partition_by("metric", maintain_order=True)
        if part.height
    }
    opened: dict[tuple[str, str], date] = {}
    rows: list[tuple[object, ...]] = []
    for day in judged_days(values):
        keys, told = _of_day(scored, day)
        q_values = adjust(told[:, 2])
        for key, (deviations, effect, p_value, value, expected), q in zip(
            keys, told, q_values, strict=True
        ):
            is_new = q <= OPENED_Q and abs(effect) >= least_usd
            stays = key in opened and abs(deviations) > CLEARED_SIZE
            if not (is_new or stays):
                # An unknown day neither ends an anomaly nor shows one.
                if np.isfinite(deviations):
                    opened.pop(key, None)
                continue
            since = opened.setdefault(key, day)
            rows.append((day, *key, since, value, expected, deviations, p_value, q, effect))
    return pl.DataFrame(rows, schema=SCHEMA, orient="row")


def judged_days(values: pl.DataFrame) -> list[date]:
    """Return the days that `anomalies` walks through, the latest last."""
    if values.is_empty():
        return []
    first: date = values["pacific_date"].min()  # type: ignore[assignment]
    last: date = values["pacific_date"].max()  # type: ignore[assignment]
    days = [last - timedelta(days=n) for n in reversed(range(JUDGED_DAYS))]
    return [day for day in days if day >= first]


def score(values: pl.DataFrame) -> Scores:
    """Return how far each day of one metric lies from what was usual.

    Parameters
    ----------
    values
        As `anomalies` takes them, of one metric.
    """
    of = series.matrix(values)
    usual = of.without_common()
    common = of.logs - usual
    subjects, days = usual.shape
    level = np.full((subjects, days), np.nan)
    for day in range(days):
        window = usual[:, max(day - BASELINE_DAYS, 0) : day]
        enough = np.isfinite(window).sum(axis=1) >= FEWEST_DAYS
        if enough.any():
            level[enough, day] = np.nanmedian(window[enough], axis=1)
    errors = usual - level
    spread = np.full((subjects, days), np.nan)
    for day in range(days):
        window = np.abs(errors[:, max(day - SPREAD_DAYS, 0) : day])
        enough = np.isfinite(window).sum(axis=1) >= FEWEST_DAYS
        if enough.any():
            spread[enough, day] = _MAD_TO_SD * np.nanmedian(window[enough], axis=1)
    # A subject that stood still is as restless as the calmer ones: else its first move is endless.
    calm = np.nanquantile(spread, 0.25) if np.isfinite(spread).any() else np.nan
    deviations = errors / np.maximum(spread, max(calm, 1e-6) if np.isfinite(calm) else np.nan)
    centre = level + np.nan_to_num(common)
    expected = np.expm1(centre)
    effect = (np.expm1(of.logs) - expected) * of.usd_per_unit[:, None]
    return Scores(of, expected, deviations, _p_values(deviations), effect)


def _p_values(deviations: Floats) -> Floats:
    """Return for each day the share of all subjects' days before it that lay as far off.

    Days within a run are no noise (`_in_runs`) and stand for nothing.
    """
    found = np.full_like(deviations, np.nan)
    sizes = np.where(_in_runs(deviations), np.nan, np.abs(deviations))
    for day in range(max(sizes.shape[1] - JUDGED_DAYS, 0), sizes.shape[1]):
        pool = sizes[:, :day]
        pool = np.sort(pool[np.isfinite(pool)])
        now = np.abs(deviations[:, day])
        if not len(pool):
            continue
        as_far = len(pool) - np.searchsorted(pool, now, side="left")
        found[:, day] = np.where(np.isfinite(now), (1 + as_far) / (len(pool) + 1), np.nan)
    return found


def _in_runs(deviations: Floats) -> NDArray[np.bool_]:
    """Return which days lie far off beside another that does, on the same side.

    A channel that lost its reach lies far off for weeks: that is no noise, and would hide every
    later failure. Noise seldom does it twice; a single day stays, and makes alarms rather rarer.
    """
    with np.errstate(invalid="ignore"):
        far = np.where(np.abs(deviations) > _RUN_SIZE, np.sign(deviations), 0.0)
    twice = (far[:, 1:] == far[:, :-1]) & (far[:, 1:] != 0)
    runs = np.zeros(deviations.shape, dtype=bool)
    runs[:, 1:] |= twice
    runs[:, :-1] |= twice
    return runs


def _of_day(scored: dict[str, Scores], day: date) -> tuple[list[tuple[str, str]], Floats]:
    """Return (metric, subject) of each look of a day, and what was seen: a row a look."""
    keys: list[tuple[str, str]] = []
    told = []
    for metric, found in scored.items():
        if day not in found.of.days:
            continue
        at = found.of.days.index(day)
        keys += [(metric, subject) for subject in found.of.subjects]
        told.append(
            np.column_stack(
                [
                    found.deviations[:, at],
                    found.effect_usd[:, at],
                    found.p_values[:, at],
                    np.expm1(found.of.logs[:, at]),
                    found.expected[:, at],
                ]
            )
        )
    return keys, np.concatenate(told)
