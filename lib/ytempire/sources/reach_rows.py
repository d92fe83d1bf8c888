"""Rows of a reach report -> impressions and clicks: what live and imported reports go through."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import polars as pl

REACH_FRAME: dict[str, Any] = {
    "youtube_video_id": pl.String,
    "youtube_channel_id": pl.String,
    "pacific_date": pl.Date,
    "impressions": pl.Int64,
    "ctr": pl.Float64,
    "clicks": pl.Int64,
    "report_id": pl.String,
    "as_of": pl.Datetime("us", "UTC"),
}


def reach(table: pl.DataFrame, report_id: str, as_of: datetime | None = None) -> pl.DataFrame:
    """Add the columns of ``REACH_FRAME`` that follow; no video is the empty id.

    Parameters
    ----------
    table
        ``youtube_video_id, impressions, ctr``, typed; other columns pass.
    as_of
        When the report was made; None where each row tells it (``as_of``).
    """
    impressions = pl.col("impressions")
    told = pl.col("as_of") if as_of is None else pl.lit(as_of)
    return table.with_columns(
        pl.col("youtube_video_id").fill_null("").str.strip_chars(),
        # At no impressions YouTube writes a rate of 0, which is none.
        pl.when(impressions > 0).then("ctr").alias("ctr"),
        pl.lit(report_id).alias("report_id"),
        told.cast(REACH_FRAME["as_of"]).alias("as_of"),
    ).with_columns(clicks=(impressions * pl.col("ctr").fill_null(0)).round().cast(pl.Int64))


def summed(table: pl.DataFrame) -> pl.DataFrame:
    """Sum lines that part a video's day further (a combined report); rates by impressions.

    Of other columns the largest is kept.
    """
    key = ["youtube_video_id", "pacific_date"]
    clicks = (pl.col("impressions") * pl.col("ctr").fill_null(0)).sum()
    total = pl.col("impressions").sum()
    others = [n for n in table.columns if n not in (*key, "impressions", "ctr")]
    return table.group_by(key, maintain_order=True).agg(
        pl.when(total > 0).then(clicks / total).alias("ctr"),
        total.alias("impressions"),
        pl.col(others).max(),
    )
