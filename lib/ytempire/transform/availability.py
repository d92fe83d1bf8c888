"""When a video could be seen: from what each round of collection was told."""

from __future__ import annotations

from typing import Any

import polars as pl

PUBLIC, MISSING = "public", "missing"
LEFT_OUT = "YouTube left it out of an answer about its counters"

INSTANT = pl.Datetime("us", "UTC")
SEEN: dict[str, Any] = {"video_id": pl.String, "at": INSTANT, "state": pl.String}
"""Columns of what was seen: a video's state at an instant."""
INTERVALS: dict[str, Any] = {
    "video_id": pl.String,
    "valid_from": INSTANT,
    "valid_to": INSTANT,
    "state": pl.String,
    "reason": pl.String,
}
"""Columns of ``ytempire.video_availability``."""


def intervals(seen: pl.DataFrame, known: pl.DataFrame) -> pl.DataFrame:
    """Return the intervals that begin or end with what was seen.

    Parameters
    ----------
    seen
        Columns ``SEEN``, in any order; what is not later than the known interval's beginning
        is told late and changes nothing.
    known
        ``video_id, valid_from, state`` of the open interval, at most one a video.

    Returns
    -------
    polars.DataFrame
        Columns ``INTERVALS``, one row an interval: those of `known` that end now, then, video
        by video, the new ones; the last one of each video is open.
    """
    before = known.select(
        "video_id", pl.col("valid_from").alias("at"), "state", is_known=pl.lit(True)
    ).filter(pl.col("at").is_not_null())
    line = pl.concat(
        [
            before.join(seen, on="video_id", how="semi"),
            seen.select(*SEEN, is_known=pl.lit(False)).unique(
                ["video_id", "at"], keep="last", maintain_order=True
            ),
        ]
    ).sort("video_id", "at", pl.col("is_known").not_(), maintain_order=True)
    was_told_late = pl.col("at") <= pl.col("at").filter("is_known").first().over("video_id")
    line = line.filter(pl.col("is_known") | ~was_told_late.fill_null(False))
    begins = pl.col("state").ne_missing(pl.col("state").shift(1)).over("video_id")
    changes = line.filter(begins).with_columns(valid_to=pl.col("at").shift(-1).over("video_id"))
    return (
        changes.filter(~pl.col("is_known") | pl.col("valid_to").is_not_null())
        .sort(pl.col("is_known").not_(), maintain_order=True)
        .select(
            "video_id",
            pl.col("at").alias("valid_from"),
            "valid_to",
            "state",
            reason=pl.when(pl.col("state") == MISSING).then(pl.lit(LEFT_OUT)),
        )
    )
