"""The next week of revenue, quota and queue, where it can be told better than by last week."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import polars as pl

from ytempire.insights import seasonal_forecast
from ytempire.insights.seasonal_forecast import Withheld

HORIZON_DAYS = 7
GAPS_ARE_ZERO = ("quota", "queue")
"""Series in which a day without a row had nothing; of others a gap is unknown."""

SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "series": pl.String,
    "subject": pl.String,
    "forecast_date": pl.Date,
    "forecast": pl.Float64,
    "low": pl.Float64,
    "high": pl.Float64,
    "interval_ratio": pl.Float64,
    "error_ratio": pl.Float64,
    "coverage_ratio": pl.Float64,
    "origins": pl.Int64,
}
"""The columns of ``ytempire.series_forecasts``, but for the day they are of."""


@dataclass(frozen=True)
class NotTold:
    """A series that is not foretold, and why."""

    series: str
    subject: str | None
    reason: str


def forecasts(values: pl.DataFrame, today: date) -> tuple[pl.DataFrame, list[NotTold]]:
    """Foretell the days after the latest known one, up to a week.

    Parameters
    ----------
    values
        One row a series, subject and day: series, subject, pacific_date, value; as the query
        ``insights/series_days`` gives them.
    today
        The Pacific day. Where days without a row had nothing, all days before it are known.

    Returns
    -------
    tuple
        `SCHEMA`, and the series that are not foretold.
    """
    rows: list[tuple[object, ...]] = []
    without: list[NotTold] = []
    for part in values.partition_by("series", "subject", maintain_order=True):
        series, subject = part["series"][0], part["subject"][0]
        known = _without_gaps(part, today, is_zero=series in GAPS_ARE_ZERO)
        found = seasonal_forecast.forecast(known["value"].to_numpy(), HORIZON_DAYS)
        if isinstance(found, Withheld):
            without.append(NotTold(series, subject, found.reason))
            continue
        latest: date = known["pacific_date"][-1]
        rows += [
            (series, subject, latest + timedelta(days=ahead + 1), middle, low, high,
             found.interval_ratio, found.error_ratio, found.coverage_ratio, found.origins)
            for ahead, (middle, low, high) in enumerate(
                zip(found.middle.tolist(), found.low.tolist(), found.high.tolist(), strict=True)
            )
        ]  # fmt: skip
    return pl.DataFrame(rows, schema=SCHEMA, orient="row"), without


def sentence(found: pl.DataFrame, without: list[NotTold]) -> str:
    """Return how many series are foretold, and why one is not, for a step's note."""
    told = found.select("series", "subject").unique().height
    said = f"{told} series foretold"
    if not without:
        return said
    first = without[0]
    name = first.series if first.subject is None else f"{first.series} {first.subject}"
    return f"{said}, {len(without)} not ({name}: {first.reason})"


def _without_gaps(part: pl.DataFrame, today: date, *, is_zero: bool) -> pl.DataFrame:
    """Return the days of a series: filled where a gap is nothing, else those after the last."""
    first: date = part["pacific_date"].min()  # type: ignore[assignment]
    if is_zero:
        days = pl.date_range(first, today - timedelta(days=1), eager=True).alias("pacific_date")
        return (
            days.to_frame()
            .join(part, on="pacific_date", how="left")
            .sort("pacific_date")
            .with_columns(pl.col("value").fill_null(0.0))
        )
    gap = (
        part.sort("pacific_date")
        .with_columns((pl.col("pacific_date").diff().dt.total_days() != 1).alias("is_after_gap"))
        .filter(pl.col("is_after_gap"))["pacific_date"]
        .max()
    )
    begin = first if gap is None else gap
    return part.filter(pl.col("pacific_date") >= begin).sort("pacific_date")
