"""Since when a channel does otherwise, and what that is worth a day. YTEMPIRE-derived.

The daily log values less what the network's day did to all (`series`) are cut into segments
(`pelt`). That a series changes at all is tested by its largest CUSUM against those of the same
weeks in another order, so that weekdays and the memory of some days make no change; over all
subjects and metrics the false discovery rate is kept (`benjamini_hochberg`). What is known to
have changed all figures (another definition of a view) is no finding: a series is read from the
latest known break on.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np
import polars as pl

from ytempire.insights import pelt, series
from ytempire.insights.benjamini_hochberg import adjust
from ytempire.insights.distributions import Floats

LEAST_USD = 5.0
"""A day's effect below which nobody has to act."""
TOLD_Q = 0.025
"""Promised is a share of 0.05 of false changes. A week remembers the end of the week before, which
other orders of the weeks do not, so that p-values are a little small: at 0.05 a share of 0.08 was
measured on series that remember a third of the day before."""
FEWEST_DAYS = 28
LEAST_SEGMENT = 7
ORDERS = 3999
"""Of the weeks: among 200 looks, one change alone needs a p-value of 0.00025."""
_WEEK = 7

SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "metric": pl.String,
    "subject": pl.String,
    "changed_date": pl.Date,
    "before": pl.Float64,
    "after": pl.Float64,
    "days_after": pl.Int64,
    "p_value": pl.Float64,
    "q_value": pl.Float64,
    "effect_usd": pl.Float64,
}
"""The columns of ``ytempire.change_points``, but for the day they were found on."""


def change_points(
    values: pl.DataFrame,
    rng: np.random.Generator,
    *,
    breaks: Sequence[date] = (),
    least_usd: float = LEAST_USD,
) -> pl.DataFrame:
    """Return the latest change of each series that has one.

    Parameters
    ----------
    values
        As `anomalies.anomalies` takes them.
    rng
        Puts the weeks into other orders.
    breaks
        Days on which all figures are known to have changed.
    least_usd
        Change of a usual day in dollars, either way, below which it is not told.

    Returns
    -------
    polars.DataFrame
        `SCHEMA`. `before` and `after` are usual days (medians) of the segments that meet at
        `changed_date`, the first day of the new one; `effect_usd` is their difference, a day.
    """
    past = [day for day in breaks if values.height and day <= values["pacific_date"].max()]  # type: ignore[operator]
    if past:
        values = values.filter(pl.col("pacific_date") >= max(past))
    rows: list[dict[str, object]] = []
    p_values: list[float] = []
    for part in values.partition_by("metric", maintain_order=True):
        of = series.matrix(part)
        usual = of.without_common()
        for at, subject in enumerate(of.subjects):
            row, p = _of_series(of, usual[at], at, rng)
            p_values.append(p)
            rows.append({"metric": part["metric"][0], "subject": subject, "p_value": p} | row)
    q_values = adjust(np.array(p_values))
    found = [
        row | {"q_value": float(q)}
        for row, q in zip(rows, q_values, strict=True)
        if q <= TOLD_Q and abs(row["effect_usd"]) >= least_usd  # type: ignore[arg-type]
    ]
    return pl.DataFrame(found, schema=SCHEMA, orient="row")


def p_value(values: Floats, rng: np.random.Generator, *, orders: int = ORDERS) -> float:
    """Return how often the same weeks in another order have as large a CUSUM.

    Parameters
    ----------
    values
        One a day, without NaN; days before the first whole week count with it.
    rng
        Draws the orders.
    orders
        How many are drawn.

    Notes
    -----
    Weeks have so many orders and no more: a change of two weeks ago, in 13, has a p-value of 0.01
    at the least. Half a year tells one of three weeks ago among hundreds of series; the first
    days of it are told by `anomalies`. Drawing weeks of what is left about the segments (a block
    bootstrap) knows no such limit, but told changes in two thirds of the networks without any.
    """
    whole = len(values) // _WEEK * _WEEK
    latest = values[len(values) - whole :]
    weeks = latest.reshape(-1, _WEEK)
    seen = float(_cusum(latest[None, :])[0])
    order = rng.permuted(np.tile(np.arange(len(weeks)), (orders, 1)), axis=1)
    drawn = _cusum(weeks[order].reshape(orders, whole))
    return (1 + int(np.sum(drawn >= seen * (1 - 1e-9)))) / (orders + 1)


def _of_series(
    of: series.Matrix, usual: Floats, at: int, rng: np.random.Generator
) -> tuple[dict[str, object], float]:
    """Return the latest change of a series and its p-value; NaN where it is too short."""
    known = np.flatnonzero(np.isfinite(usual))
    if len(known) < FEWEST_DAYS:
        return {"effect_usd": 0.0}, math.nan
    values = usual[known]
    p = p_value(values, rng)
    if p > TOLD_Q:
        return {"effect_usd": 0.0}, p
    cuts = pelt.segments(
        values,
        variance=_long_run_variance(values),
        penalty=3 * math.log(len(values)),
        least=LEAST_SEGMENT,
    ) or [_largest(values)]
    begins = [0, *cuts, len(values)]
    natural = np.expm1(of.logs[at, known])
    before = float(np.median(natural[begins[-3] : begins[-2]]))
    after = float(np.median(natural[begins[-2] :]))
    return {
        "changed_date": of.days[0] + timedelta(days=int(known[begins[-2]])),
        "before": before,
        "after": after,
        "days_after": len(values) - begins[-2],
        "effect_usd": (after - before) * float(of.usd_per_unit[at]),
    }, p


def _long_run_variance(values: Floats) -> float:
    """Return the variance of a week's mean, of one day: what neighbours share is in it.

    From differences of weeks that follow each other, by the median: a change is in one of them.
    """
    whole = len(values) // _WEEK * _WEEK
    means = values[len(values) - whole :].reshape(-1, _WEEK).mean(axis=1)
    spread = 1.4826 * float(np.median(np.abs(np.diff(means)))) / math.sqrt(2)
    return max(spread**2 * _WEEK, float(np.var(np.diff(values))) / 4, 1e-12)


def _cusum(rows: Floats) -> Floats:
    """Return the largest standardised difference of means before and after, of each row."""
    n = rows.shape[1]
    before = np.arange(LEAST_SEGMENT, n - LEAST_SEGMENT + 1)
    sums = np.cumsum(rows - rows.mean(axis=1, keepdims=True), axis=1)
    size = np.abs(sums[:, before - 1]) / np.sqrt(before * (n - before) / n)
    return np.asarray(size.max(axis=1))


def _largest(values: Floats) -> int:
    """Return where the CUSUM is largest: the first day after it."""
    n = len(values)
    before = np.arange(LEAST_SEGMENT, n - LEAST_SEGMENT + 1)
    sums = np.cumsum(values - values.mean())
    size = np.abs(sums[before - 1]) / np.sqrt(before * (n - before) / n)
    return int(before[int(np.argmax(size))])
