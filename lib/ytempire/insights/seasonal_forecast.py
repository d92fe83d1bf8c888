"""What the next days of a daily series will be, told only where last week does not say it better.

Damped exponential smoothing of log values without their weekday (Gardner and McKenzie 1985): the
smoothing of level and trend and the damping are those of least squared error one day ahead, of a
small grid. A rolling origin then foretells the same number of days from each of the past weeks'
days, by the model as it would have been fitted then, and by the same weekday's last value
(seasonal naive). A forecast is published only where its absolute error is the smaller one; its
interval is that of these past errors (`conformal`), each lead by itself.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np

from ytempire.insights import conformal
from ytempire.insights.distributions import Floats

SEASON = 7
INTERVAL_RATIO = 0.8
ORIGINS = 40
"""Past days from which the horizon is foretold: one a day, the latest whose end is known."""
FEWEST_DAYS = 70
"""Below, there are not enough weeks to fit to and to be held to."""
_FEWEST_FITTED = 28
_GRID = [
    (level, trend, damping)
    for level, trend, damping in itertools.product(
        (0.02, 0.05, 0.1, 0.2, 0.35, 0.5), (0.0, 0.02, 0.1), (0.8, 0.95, 1.0)
    )
    if trend > 0 or damping == 1.0
]


@dataclass(frozen=True)
class Forecast:
    """The next days of a series, the next first; arrays are as long as the horizon.

    Attributes
    ----------
    middle, low, high
        In the unit of the series.
    error_ratio
        Mean absolute error of the model on the rolling origin over that of seasonal naive; below 1.
    coverage_ratio
        Share of past days that intervals of the errors before them held.
    origins
        Of how many origins.
    """

    middle: Floats
    low: Floats
    high: Floats
    error_ratio: float
    coverage_ratio: float
    origins: int
    interval_ratio: float = INTERVAL_RATIO


@dataclass(frozen=True)
class Withheld:
    """Why a series is not foretold; `error_ratio` as in `Forecast`, None: too short to tell."""

    reason: str
    error_ratio: float | None = None


def forecast(values: Floats, horizon: int) -> Forecast | Withheld:
    """Foretell the next `horizon` days, if that beats last week.

    Parameters
    ----------
    values
        One a day, 0 or more, without a gap, the latest last.
    horizon
        Days to foretell, 1 to 14.

    Returns
    -------
    Forecast or Withheld
        Withheld where the history is short or seasonal naive was as good.

    Raises
    ------
    ValueError
        If the horizon is not 1 to 14, or a value is negative or unknown.
    """
    if not 1 <= horizon <= 2 * SEASON:
        raise ValueError(f"a horizon is 1 to {2 * SEASON} days, and {horizon} is not")
    series = np.asarray(values, dtype=float)
    if not np.isfinite(series).all() or (series < 0).any():
        raise ValueError("values are 0 or more and known: leave out days before the first gap")
    if len(series) < FEWEST_DAYS:
        return Withheld(f"{len(series)} days are known; {FEWEST_DAYS} are needed")
    logs = np.log1p(series)
    last = len(series) - horizon
    origins = range(max(last - ORIGINS + 1, _FEWEST_FITTED), last + 1)
    told = np.array([_ahead(logs[:at], horizon) for at in origins])
    naive = np.array([_naive(logs[:at], horizon) for at in origins])
    truth = np.array([logs[at : at + horizon] for at in origins])
    ours = float(np.mean(np.abs(np.expm1(told) - np.expm1(truth))))
    theirs = float(np.mean(np.abs(np.expm1(naive) - np.expm1(truth))))
    ratio = ours / theirs if theirs > 0 else np.inf
    if ratio >= 1:
        return Withheld("the same weekday of last week was as good on past days", ratio)
    errors = truth - told
    reach = [_reach(errors[:, lead]) for lead in range(horizon)]
    middle = _ahead(logs, horizon)
    low, high = (
        np.maximum(np.expm1(middle + np.array([getattr(r, end) for r in reach])), 0.0)
        for end in ("low", "high")
    )
    point = np.clip(np.expm1(middle), low, high)
    return Forecast(point, low, high, ratio, _coverage(errors), len(told))


def _ahead(logs: Floats, horizon: int) -> Floats:
    """Return the logs of the next days by the smoothing that fitted best."""
    season = _season(logs)
    place = np.arange(len(logs) + horizon) % SEASON
    clean = logs - season[place[: len(logs)]]
    level_by, trend_by, damping = (np.array(column) for column in zip(*_GRID, strict=True))
    level = np.full(len(_GRID), clean[:SEASON].mean())
    trend = np.zeros(len(_GRID))
    squares = np.zeros(len(_GRID))
    for at, value in enumerate(clean):
        error = value - (level + damping * trend)
        if at >= SEASON:
            squares += error**2
        level = level + damping * trend + level_by * error
        trend = damping * trend + level_by * trend_by * error
    best = int(np.argmin(squares))
    steps = np.cumsum(damping[best] ** np.arange(1, horizon + 1))
    return np.asarray(level[best] + trend[best] * steps + season[place[len(logs) :]])


def _season(logs: Floats) -> Floats:
    """Return what each place of the week adds: medians of the distance to a centred week."""
    smooth = np.convolve(logs, np.full(SEASON, 1 / SEASON), mode="valid")
    inside = logs[SEASON // 2 : SEASON // 2 + len(smooth)] - smooth
    place = (np.arange(len(inside)) + SEASON // 2) % SEASON
    recent = np.arange(len(inside)) >= len(inside) - 8 * SEASON
    season = np.array([np.median(inside[(place == day) & recent]) for day in range(SEASON)])
    return np.asarray(season - season.mean())


def _naive(logs: Floats, horizon: int) -> Floats:
    return np.asarray([logs[len(logs) - SEASON + lead % SEASON] for lead in range(horizon)])


def _reach(errors: Floats) -> conformal.Reach:
    return conformal.calibrate(errors, interval_ratio=INTERVAL_RATIO).all


def _coverage(errors: Floats) -> float:
    """Return the share of the later half's days that intervals of the days before them held.

    An error of a lead is known that many days later: only such errors make the interval.
    """
    held = []
    for at in range(len(errors) // 2, len(errors)):
        for lead in range(errors.shape[1]):
            known = errors[: at - lead, lead]
            if len(known) >= SEASON + 2:
                reach = _reach(known)
                held.append(reach.low <= errors[at, lead] <= reach.high)
    return float(np.mean(held))
