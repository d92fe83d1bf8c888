"""All that is estimated anew in a day: facts in, rows of tables out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import polars as pl

from ytempire.insights import (
    anomalies,
    change_points,
    daily_forecasts,
    early_forecast,
    payback,
    rankings,
    typical_band,
)
from ytempire.metrics import view_definition

PACIFIC = ZoneInfo("America/Los_Angeles")
POINT_DAYS = 180
"""Days of publication that bands and early forecasts look back."""
KEPT_DAYS = 35
"""Days that estimates are kept: by then day 28 has come, and told how good they were."""
_LEAVING_DAYS = 65
SEED = 20260824

UNITS = {
    "engaged_views": "views",
    "revenue": "US dollars",
    "published_cost": "US dollars",
    "video_ctr": "ratio",
    "channel_rpm": "US dollars per 1,000 views",
    "channel_views": "views",
}
"""What figures of a metric or ranking are in."""
SERIES_UNITS = {"revenue": "micro-dollars", "quota": "units of quota", "queue": "jobs"}


@dataclass(frozen=True)
class Asked:
    """What is asked of the warehouse: query -> its parameters."""

    now: datetime

    @property
    def today(self) -> date:
        """The Pacific day."""
        return self.now.astimezone(PACIFIC).date()

    @property
    def parameters(self) -> dict[str, dict[str, object]]:
        """Return the extracts of ``sql/queries/insights`` and what each is given."""
        return {
            "age_points": {"since": self.since},
            "channel_days": {"days": POINT_DAYS},
            "series_days": {"days": POINT_DAYS},
            "paybacks": {"days": POINT_DAYS},
            "video_reach": {"days": 90},
            "channel_revenue": {"days": 28},
        }

    @property
    def since(self) -> datetime:
        """The publication from which views are compared: none across a change of what they are."""
        back = self.now - timedelta(days=POINT_DAYS)
        changes = [
            datetime.combine(change.since, time(), PACIFIC)
            for change in view_definition.CHANGES
            if change.since <= self.today
        ]
        return max([back, *changes]).astimezone(UTC)

    @property
    def leaving(self) -> list[date]:
        """The days whose estimates are replaced or no longer kept."""
        old = range(KEPT_DAYS, KEPT_DAYS + _LEAVING_DAYS)
        return [self.today, *(self.today - timedelta(days=n) for n in old)]


@dataclass(frozen=True)
class Estimates:
    """Rows of tables.

    Attributes
    ----------
    of_today
        Table -> its rows, with `estimated_date`; they replace those of `Asked.leaving`.
    anomalies
        Rows of ``ytempire.anomalies``; they replace those of `judged_days`.
    judged_days
        The Pacific days that were looked at for anomalies.
    note
        What was found, in a sentence.
    """

    of_today: dict[str, pl.DataFrame]
    anomalies: pl.DataFrame
    judged_days: list[date]
    note: str


def estimate(facts: Mapping[str, pl.DataFrame], asked: Asked) -> Estimates:
    """Estimate all anew.

    Parameters
    ----------
    facts
        What the extracts of `Asked.parameters` gave, by their names.
    asked
        What they were asked with. The same facts of the same day give the same rows.
    """
    points, days = facts["age_points"], facts["channel_days"]
    known = points.filter(
        pl.col("published_at") + pl.duration(hours=pl.col("age_hours")) <= asked.now
    )
    series, without = daily_forecasts.forecasts(facts["series_days"], asked.today)
    found = {
        "video_forecasts": early_forecast.forecasts(points, asked.now),
        "channel_bands": typical_band.bands(known),
        "change_points": _of_channels(
            change_points.change_points(
                days,
                np.random.default_rng(SEED),
                breaks=[change.since for change in view_definition.CHANGES],
            )
        ),
        "series_forecasts": _with_units(series, "series", SERIES_UNITS),
        "payback_shares": payback.shares(facts["paybacks"]),
        "shrunk_rankings": _with_units(
            pl.concat(
                [
                    rankings.video_ctr(facts["video_reach"]),
                    rankings.channel_rpm(facts["channel_revenue"]),
                    rankings.channel_views(known),
                ]
            ),
            "ranking",
            UNITS,
        ),
    }
    open_now = _of_channels(anomalies.anomalies(days))
    judged = anomalies.judged_days(days)
    latest = open_now.filter(pl.col("pacific_date").is_in(judged[-1:]))
    note = (
        f"{found['video_forecasts'].height} video forecasts, {latest.height} open anomalies, "
        f"{found['change_points'].height} change-points, "
        f"{daily_forecasts.sentence(series, without)}"
    )
    return Estimates(
        {
            table: rows.select(pl.lit(asked.today).alias("estimated_date"), pl.all())
            for table, rows in found.items()
        },
        open_now,
        judged,
        note,
    )


def _of_channels(rows: pl.DataFrame) -> pl.DataFrame:
    return _with_units(rows.rename({"subject": "channel_id"}), "metric", UNITS)


def _with_units(rows: pl.DataFrame, column: str, units: Mapping[str, str]) -> pl.DataFrame:
    return rows.with_columns(
        pl.col(column).replace_strict(units, return_dtype=pl.String).alias("unit")
    )
