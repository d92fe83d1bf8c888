"""What a test takes on this network: its own videos say how much they differ, and how many come."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import polars as pl
import psycopg

from ytempire.experiments.errors import ExperimentRefused
from ytempire.insights import channel_levels, experiment_planning
from ytempire.insights.channel_levels import Spread
from ytempire.insights.experiment_planning import Plan
from ytempire.warehouse import queries

PAST_DAYS = 60
"""Days of publication that say what channels usually reach."""
METRICS = ("views", "engaged_views")
HORIZONS = (1, 3, 6, 12, 24, 48, 72, 168, 336, 672, 2160)
"""Ages in hours at which `video_age_points` has views; a test compares them with the roll-up's."""


SMALLEST_LIFT = 0.01
"""Below it a test takes more videos than any network makes."""
FEWEST_A_DAY = 0.1
"""Videos a day below which nobody lives to see the end of a test."""


@dataclass(frozen=True)
class Planned:
    """A plan, and what it rests on."""

    plan: Plan
    spread: Spread
    videos_a_day: float


def past(
    connection: psycopg.Connection, metric: str, horizon_hours: int, before: datetime
) -> pl.DataFrame:
    """Return how channels' videos did that were measured before an instant, as sums."""
    until = before - timedelta(hours=horizon_hours)
    return queries.run(
        connection,
        "insights/outcome_levels",
        metric=metric,
        age_hours=horizon_hours,
        since=until - timedelta(days=PAST_DAYS),
        until=until,
    )


def plan(
    connection: psycopg.Connection,
    *,
    now: datetime,
    smallest_lift: float,
    weights: Mapping[str, int],
    metric: str,
    horizon_hours: int,
    alpha: float,
    power: float,
    videos_a_day: float | None,
    part: float = 1.0,
) -> Planned:
    """Plan a test on videos.

    Parameters
    ----------
    videos_a_day
        Videos of all channels; None: as many as were published a day of the last four weeks.
    part
        Share of them that the experiment gets, 0 to 1.

    Raises
    ------
    ExperimentRefused
        If the metric is not measured so, the effect is too small to be found, or hardly a video
        comes.
    """
    check_metric(metric, horizon_hours)
    if smallest_lift < SMALLEST_LIFT:
        raise ExperimentRefused(
            f"an effect below {SMALLEST_LIFT:.0%} takes more videos than can be made: name a "
            "larger effect with --lift"
        )
    told = channel_levels.spread(past(connection, metric, horizon_hours, now))
    pace = videos_a_day
    if pace is None:
        recent = queries.run(
            connection, "insights/outcome_levels", metric=metric, age_hours=horizon_hours,
            since=now - timedelta(days=28), until=now,
        )  # fmt: skip
        pace = float(recent["videos"].sum()) / 28
    if pace * part <= 0:
        raise ExperimentRefused(
            "no video was published in the last four weeks: say how many will be with "
            "--videos-a-day"
        )
    if not FEWEST_A_DAY <= pace * part < math.inf:
        raise ExperimentRefused(
            f"with {pace * part:.2g} videos a day no test ends: name {FEWEST_A_DAY} or more with "
            "--videos-a-day, or a larger --part"
        )
    found = experiment_planning.plan(
        smallest_lift,
        weights,
        units_a_day=pace * part,
        deviation=told.deviation,
        explained_ratio=told.explained_ratio,
        horizon_days=horizon_hours / 24,
        alpha=alpha,
        power=power,
    )
    return Planned(found, told, pace)


def check_metric(metric: str, horizon_hours: int) -> None:
    """Refuse what is not measured at that age.

    Raises
    ------
    ExperimentRefused
        With the ages that are.
    """
    if metric == "views" and horizon_hours not in HORIZONS:
        ages = ", ".join(f"{hours}h" if hours % 24 else f"{hours // 24}d" for hours in HORIZONS)
        raise ExperimentRefused(f"views are measured at {ages} of age: give one of these")
    if metric == "engaged_views" and (horizon_hours % 24 or not horizon_hours):
        raise ExperimentRefused("engaged views are told by days: give whole days, as 7d")
