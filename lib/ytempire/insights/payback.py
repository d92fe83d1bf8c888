"""What share of videos has earned its loaded cost by day 7, 28 and 90. YTEMPIRE-derived.

A video that has not paid yet stays in for as long as YouTube has told its revenue: leaving it
out would make paybacks look sure and early.
"""

from __future__ import annotations

import numpy as np
import polars as pl

from ytempire.insights import kaplan_meier
from ytempire.insights.kaplan_meier import INTERVAL_RATIO

DAYS = (7, 28, 90)
GROUPINGS: tuple[tuple[str, ...], ...] = ((), ("niche",), ("format",), ("niche", "format"))
"""By what videos are told apart; by nothing is the network."""

SCHEMA: dict[str, pl.DataType | type[pl.DataType]] = {
    "grouping": pl.String,
    "niche": pl.String,
    "format": pl.String,
    "day": pl.Int32,
    "videos": pl.Int64,
    "paid_back": pl.Int64,
    "at_risk": pl.Int64,
    "share_ratio": pl.Float64,
    "low_ratio": pl.Float64,
    "high_ratio": pl.Float64,
    "interval_ratio": pl.Float64,
    "median_days": pl.Int32,
}
"""The columns of ``ytempire.payback_shares``, but for the day they are of."""


def shares(videos: pl.DataFrame, *, interval_ratio: float = INTERVAL_RATIO) -> pl.DataFrame:
    """Return the shares paid back by niche, format, both and of the network.

    Parameters
    ----------
    videos
        One row a published video: channel_id, niche, format, told_days (days from publication
        on that YouTube has told), loaded_micros, estimated_payback_days; as the query
        ``insights/paybacks`` gives them.
    interval_ratio
        Share of truths that the intervals should hold.

    Returns
    -------
    polars.DataFrame
        `SCHEMA`: a row a group and day. ``share_ratio`` is null where fewer than 10 videos are
        old enough, paid or not; `videos` counts those whose cost and first day are known.
    """
    watched = videos.filter(
        pl.col("loaded_micros").is_not_null() & (pl.col("told_days") > 0)
    ).select(
        "channel_id",
        "niche",
        "format",
        pl.col("estimated_payback_days").is_not_null().alias("has_paid"),
        # The days told are numbered from 0, as ages are.
        pl.coalesce("estimated_payback_days", pl.col("told_days") - 1).alias("last_day"),
        (pl.col("told_days") - 1).alias("told_until"),
    )
    rows: list[dict[str, object]] = []
    for grouping in GROUPINGS:
        parts = (
            watched.partition_by(list(grouping), as_dict=True, maintain_order=True)
            if grouping
            else {(): watched}
        )
        for names, part in parts.items():
            if part.height:
                of = dict(zip(grouping, names, strict=True))
                rows += _of_group("+".join(grouping) or "network", of, part, interval_ratio)
    return pl.DataFrame(rows, schema=SCHEMA, orient="row")


def _of_group(
    grouping: str, of: dict[str, object], videos: pl.DataFrame, interval_ratio: float
) -> list[dict[str, object]]:
    """Return the rows of one group."""
    curve = kaplan_meier.curve(
        videos["last_day"].to_numpy(),
        videos["has_paid"].to_numpy(),
        videos["channel_id"].to_list(),
        # An estimate may be of a day that is told after the others.
        np.maximum(videos["told_until"].to_numpy(), videos["last_day"].to_numpy()),
    )
    median = curve.median_day()
    rows: list[dict[str, object]] = []
    for day in DAYS:
        found = curve.at(day, interval_ratio=interval_ratio)
        paid = videos.filter(pl.col("has_paid") & (pl.col("last_day") <= day)).height
        rows.append(
            {
                "grouping": grouping,
                "niche": of.get("niche"),
                "format": of.get("format"),
                "day": day,
                "videos": videos.height,
                "paid_back": paid,
                "at_risk": found.at_risk,
                "share_ratio": found.share,
                "low_ratio": found.low,
                "high_ratio": found.high,
                "interval_ratio": interval_ratio,
                "median_days": median,
            }
        )
    return rows
