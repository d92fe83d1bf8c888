"""Our estimate of revenue on days that YouTube has not told yet. YTEMPIRE-derived.

The estimate of a day is the mean of the latest 7 complete days (every weekday once), times the
median ratio of true revenue to that mean `lead` days ahead: so a growing network is not
estimated as a still one. The interval comes from the same ratios, the method back-tested on
history at the same lead. A month tells too little of single weekdays, so they are not told
apart: the interval holds its share of days over the week, less on a weekday far from the mean.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median

import polars as pl

DAYS_AVERAGED = 7
FEWEST_PAST_DAYS = 8
"""Back-tested days below which no interval is worth showing."""
MOST_PAST_DAYS = 14
"""Every weekday twice. Older days say little of the present spread, least of all in a network
that was a tenth of its size a month ago."""
INTERVAL_RATIO = 0.8
METHOD = "mean of the 7 latest complete days x median back-test ratio at the same lead"

SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "pacific_date": pl.Date,
    "revenue_micros": pl.Int64,
    "low_micros": pl.Int64,
    "high_micros": pl.Int64,
    "interval_ratio": pl.Float64,
    "past_days": pl.Int64,
    "method": pl.String,
    "as_of": pl.Datetime("us", "UTC"),
}
"""The columns of ``ytempire.revenue_estimates``."""


@dataclass(frozen=True)
class Estimate:
    """A day's estimated revenue in micro-dollars, and the interval that should hold it."""

    pacific_date: date
    revenue_micros: int
    low_micros: int
    high_micros: int
    past_days: int


@dataclass(frozen=True)
class NoEstimate:
    """Why a day is not estimated."""

    pacific_date: date
    reason: str


def estimate(
    history: Sequence[float], latest: date, day: date, *, interval_ratio: float = INTERVAL_RATIO
) -> Estimate | NoEstimate:
    """Estimate the revenue of a day after the latest complete one.

    Parameters
    ----------
    history
        Revenue in micro-dollars of consecutive complete days, the last being `latest`.
    latest
        The latest complete day.
    day
        The day to estimate, after `latest`.
    interval_ratio
        Share of days that the interval should hold.

    Returns
    -------
    Estimate or NoEstimate
        ``low <= revenue <= high`` always; NoEstimate with its reason when fewer than 8 days of
        history can be back-tested at this lead.

    Raises
    ------
    ValueError
        If `day` is not after `latest`.
    """
    lead = (day - latest).days
    if lead < 1:
        raise ValueError(f"{day} is not after the latest complete day, {latest}")
    ratios = _back_test(history, lead)[-MOST_PAST_DAYS:]
    if len(ratios) < FEWEST_PAST_DAYS:
        return NoEstimate(
            day,
            f"{len(ratios)} past days can be back-tested {lead} days ahead; "
            f"{FEWEST_PAST_DAYS} are needed",
        )
    level = sum(history[-DAYS_AVERAGED:]) / DAYS_AVERAGED
    if level <= 0:
        return NoEstimate(day, f"the {DAYS_AVERAGED} latest complete days earned nothing")
    tail = (1 - interval_ratio) / 2
    point = round(level * median(ratios))
    low = min(point, math.floor(level * _quantile(ratios, tail)))
    high = max(point, math.ceil(level * _quantile(ratios, 1 - tail)))
    return Estimate(day, point, low, high, len(ratios))


def estimates(days: pl.DataFrame) -> tuple[pl.DataFrame, list[NoEstimate]]:
    """Estimate every day after the latest complete one.

    Parameters
    ----------
    days
        One row a day: pacific_date, revenue_micros, is_complete, as_of (when the newest
        complete day was told), as the query ``rollups/revenue_days`` gives them.

    Returns
    -------
    tuple
        Rows of ``ytempire.revenue_estimates``, and the days that are not estimated.
    """
    ordered = days.sort("pacific_date")
    history, latest = _latest_run(ordered)
    if latest is None:
        reason = "YouTube has told no day in full"
        return pl.DataFrame(schema=SCHEMA), [
            NoEstimate(day, reason) for day in ordered["pacific_date"].tail(1)
        ]
    as_of: datetime = ordered["as_of"][-1]
    found: list[Estimate] = []
    without: list[NoEstimate] = []
    untold = ~pl.col("is_complete") & (pl.col("pacific_date") > latest)
    for day in ordered.filter(untold)["pacific_date"]:
        outcome = estimate(history, latest, day)
        if isinstance(outcome, Estimate):
            found.append(outcome)
        else:
            without.append(outcome)
    rows = [
        (e.pacific_date, e.revenue_micros, e.low_micros, e.high_micros, INTERVAL_RATIO,
         e.past_days, METHOD, as_of)
        for e in found
    ]  # fmt: skip
    return pl.DataFrame(rows, schema=SCHEMA, orient="row"), without


def sentence(found: pl.DataFrame, without: Sequence[NoEstimate]) -> str:
    """Return what was estimated and why a day was not, for a step's note."""
    said = f"{found.height} days estimated"
    if not without:
        return said
    last = without[-1]
    return f"{said}, {len(without)} not ({last.pacific_date}: {last.reason})"


def _back_test(history: Sequence[float], lead: int) -> list[float]:
    """Return true revenue over the mean of 7 days, for every past day that has both."""
    ratios = []
    for at in range(DAYS_AVERAGED - 1, len(history) - lead):
        level = sum(history[at - DAYS_AVERAGED + 1 : at + 1]) / DAYS_AVERAGED
        if level > 0:
            ratios.append(history[at + lead] / level)
    return ratios


def _latest_run(days: pl.DataFrame) -> tuple[list[int], date | None]:
    """Return the revenue of the complete days without a gap that end at the latest one."""
    complete = days.filter(pl.col("is_complete") & pl.col("revenue_micros").is_not_null())
    run: list[int] = []
    latest: date | None = complete["pacific_date"].max()  # type: ignore[assignment]
    for day, micros in complete.select("pacific_date", "revenue_micros").reverse().iter_rows():
        if latest is None or day != latest - timedelta(days=len(run)):
            break
        run.append(micros)
    return run[::-1], latest


def _quantile(values: Sequence[float], share: float) -> float:
    """Return the quantile below which a further value of the same kind falls `share` of the time.

    Interpolates at position (n + 1) * share (Weibull; Hyndman and Fan 1996, type 6), so that
    few values give a wide interval rather than a confident one.
    """
    ordered = sorted(values)
    position = min(max((len(ordered) + 1) * share, 1.0), float(len(ordered)))
    below = math.floor(position)
    above = min(below + 1, len(ordered))
    return ordered[below - 1] + (position - below) * (ordered[above - 1] - ordered[below - 1])
