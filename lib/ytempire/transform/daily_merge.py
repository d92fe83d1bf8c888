"""Two words on one video and day: which holds. Pure: frames in, frames out."""

from __future__ import annotations

import polars as pl

OWNERS = "youtube_analytics"
"""The source that goes before reports: it is asked for the days again until they are final."""

FIGURES = (
    "views",
    "engaged_views",
    "watch_seconds",
    "likes",
    "dislikes",
    "comments",
    "shares",
    "subscribers_gained",
    "subscribers_lost",
    "estimated_revenue_micros",
)
AVERAGES = ("average_view_seconds", "average_view_ratio")


def merged(told: pl.DataFrame, stored: pl.DataFrame, *, latest_holds: bool = False) -> pl.DataFrame:
    """Return what is to be stored of `told`, beside what is.

    The better word is Analytics' before a report's, then the later; the other fills what the
    better one does not say. A figure that was not asked never wipes out one that was told.

    Parameters
    ----------
    told
        Rows of ``video_daily_facts``; figures may be missing.
    stored
        ``video_id, pacific_date``, the `FIGURES` and `AVERAGES`, ``source`` and ``as_of`` of
        stored rows.
    latest_holds
        The later word is the better one, whoever says it, and of two at one instant Analytics':
        where `told` says when YouTube made it, and not only when a file of it was given.
    """
    key = ["video_id", "pacific_date"]
    whole = told.with_columns(
        pl.lit(None, pl.Int64 if name in FIGURES else pl.Float64).alias(name)
        for name in (*FIGURES, *AVERAGES)
        if name not in told.columns
    )
    both = whole.join(stored, on=key, how="left", suffix="_stored", maintain_order="left")
    is_there = pl.col("as_of_stored").is_not_null()
    is_owners = (pl.col("source_stored") == OWNERS) & (pl.col("source") != OWNERS)
    is_reports = (pl.col("source_stored") != OWNERS) & (pl.col("source") == OWNERS)
    is_later = pl.col("as_of_stored") > pl.col("as_of")
    is_tied = pl.col("as_of_stored") == pl.col("as_of")
    by_time = is_later | (is_tied & is_owners)
    holds = by_time if latest_holds else is_owners | (is_later & ~is_reports)
    stored_holds = (is_there & holds).fill_null(False)
    figures = [
        pl.when(stored_holds)
        .then(pl.coalesce(f"{name}_stored", name))
        .otherwise(pl.coalesce(name, f"{name}_stored"))
        .alias(name)
        for name in (*FIGURES, *AVERAGES)
    ]
    said = [
        pl.when(stored_holds).then(f"{name}_stored").otherwise(name).alias(name)
        for name in ("source", "as_of")
    ]
    return both.with_columns(*figures, *said).select(*whole.columns)
