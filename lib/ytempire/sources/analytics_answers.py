"""The Analytics API's tables -> rows: what a live answer and a recorded one go through alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl

from ytempire.sources.errors import UnexpectedAnswer
from ytempire.sources.youtube_answers import asked

METRICS = {
    "views": "views",
    "engagedViews": "engaged_views",
    "estimatedMinutesWatched": "watch_minutes",
    "likes": "likes",
    "dislikes": "dislikes",
    "comments": "comments",
    "shares": "shares",
    "subscribersGained": "subscribers_gained",
    "subscribersLost": "subscribers_lost",
}
"""The fast metrics. All metrics of a query end with its slowest one's last day, so money is
asked apart."""

AVERAGES = {
    "averageViewDuration": "average_view_seconds",
    "averageViewPercentage": "average_view_percent",
}
"""Told of a video's day beside its sums, which are in whole minutes; as fast as they are."""
OURS = METRICS | AVERAGES

REVENUE = "estimatedRevenue"
RETENTION = {
    "elapsedVideoTimeRatio": "elapsed_ratio",
    "audienceWatchRatio": "audience_watch_ratio",
    "relativeRetentionPerformance": "relative_performance",
}
"""The dimension and the metrics of a retention curve."""
COUNTS = tuple(name for name in METRICS.values() if name != "watch_minutes")
DIMENSIONS = {"day": "pacific_date", "video": "youtube_video_id"}


def table(params: Mapping[str, Any], body: Mapping[str, Any]) -> list[list[Any]]:
    """Return the rows of a report; no row is no key in the answer.

    Raises
    ------
    UnexpectedAnswer
        If its columns are not those that were asked, in that order.
    """
    told = [header.get("name") for header in body.get("columnHeaders") or ()]
    wanted = [*asked(params, "dimensions"), *asked(params, "metrics")]
    rows: list[list[Any]] = body.get("rows") or []
    if rows and told != wanted:
        raise UnexpectedAnswer(
            f"youtubeAnalytics.reports.query told {', '.join(map(str, told))} where "
            f"{', '.join(wanted)} was asked; report it with this message."
        )
    if any(len(row) != len(wanted) for row in rows):
        raise UnexpectedAnswer(
            "youtubeAnalytics.reports.query told rows of another width than its columns; "
            "report it with this message."
        )
    return rows


def days(params: Mapping[str, Any], body: Mapping[str, Any]) -> pl.DataFrame:
    """Return ``pacific_date``, ``youtube_video_id`` and the metrics asked, a row a video and day.

    Metrics have our names where we have one; those of a report by day alone are of the one
    video that it was filtered by.
    """
    dimensions, metrics = asked(params, "dimensions"), asked(params, "metrics")
    names = [DIMENSIONS.get(name, name) for name in dimensions]
    schema: dict[str, Any] = dict.fromkeys(names, pl.String)
    schema |= dict.fromkeys((OURS.get(name, name) for name in metrics), pl.Float64)
    frame = pl.DataFrame(table(params, body), schema=schema, orient="row", strict=False)
    if "youtube_video_id" not in schema:
        frame = frame.with_columns(youtube_video_id=pl.lit(only_video(params), pl.String))
    return frame.with_columns(pl.col("pacific_date").str.to_date())


def curve(params: Mapping[str, Any], body: Mapping[str, Any]) -> pl.DataFrame:
    """Return a retention curve: ``elapsed_ratio, audience_watch_ratio, relative_performance``.

    No row is no curve: too few watched the video, or it is of no kind that has one.
    """
    schema = dict.fromkeys(RETENTION.values(), pl.Float64)
    return pl.DataFrame(table(params, body), schema=schema, orient="row", strict=False)


def only_video(params: Mapping[str, Any]) -> str | None:
    """Return the one video that a report is filtered by; None if it is not by one."""
    found = filtered(params).get("video", ())
    return found[0] if len(found) == 1 else None


def filtered(params: Mapping[str, Any]) -> dict[str, Sequence[str]]:
    """Return what a report is filtered by: dimension -> its values."""
    pairs = (part.partition("==") for part in str(params.get("filters") or "").split(";"))
    return {name.strip(): values.split(",") for name, _, values in pairs if name.strip()}


def channel(params: Mapping[str, Any]) -> str | None:
    """Return the channel that a report is of; None where it says ``MINE``, or a group's owner."""
    kind, _, name = str(params.get("ids") or "").partition("==")
    return name if kind == "channel" and name != "MINE" else None


def figures(frame: pl.DataFrame) -> list[pl.Expr]:
    """Return the metrics of `days` that are there, in our columns and units."""
    there = set(frame.columns)
    found = [pl.col(name).cast(pl.Int64) for name in COUNTS if name in there]
    if "watch_minutes" in there:
        found.append((pl.col("watch_minutes") * 60).round().cast(pl.Int64).alias("watch_seconds"))
    # At no views YouTube writes averages of 0, which are none.
    seen = pl.col("engaged_views" if "engaged_views" in there else "views") != 0
    if "average_view_seconds" in there:
        found.append(pl.when(seen).then("average_view_seconds").alias("average_view_seconds"))
    if "average_view_percent" in there:
        ratio = pl.col("average_view_percent") / 100
        found.append(pl.when(seen).then(ratio).alias("average_view_ratio"))
    if REVENUE in there:
        micros = (pl.col(REVENUE) * 1_000_000).round().cast(pl.Int64)
        found.append(micros.alias("estimated_revenue_micros"))
    return found
