"""The daily figures: videos' and channels' Pacific days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import polars as pl

from ytempire.rollups.engine import roll_up

VIDEO_FACTS = ("readings", "counters_before", "daily_facts", "reach")
"""The frames that `video_metrics_daily` reads; ``sql/queries/rollups`` extracts each."""

CHANNEL_FACTS = ("video_days", "published", "channels")
"""The frames that `channel_metrics_daily` reads besides the days."""


def video_metrics_daily(
    readings: pl.DataFrame,
    counters_before: pl.DataFrame,
    daily_facts: pl.DataFrame,
    reach: pl.DataFrame,
) -> pl.DataFrame:
    """Return one row a video and Pacific day of which anything is known.

    Parameters
    ----------
    readings
        Readings that are not flagged, of whole Pacific days: video_id, time, views, likes,
        comments (null: not told).
    counters_before
        One row a video and run of days without a gap (``first_date``): channel_id,
        published_at and the counters last read before the run (null: never).
    daily_facts, reach
        What Analytics and the reach reports say of the same days.

    Returns
    -------
    polars.DataFrame
        The columns of ``ytempire.video_metrics_daily``. A partial run of days gives the rows
        that a run of all days gives.
    """
    return roll_up(
        "video_metrics_daily",
        {
            "readings": readings,
            "counters_before": counters_before,
            "daily_facts": daily_facts,
            "reach": reach,
        },
    )


def channel_metrics_daily(
    days: Iterable[date],
    video_days: pl.DataFrame,
    published: pl.DataFrame,
    channels: pl.DataFrame,
) -> pl.DataFrame:
    """Return one row a channel and Pacific day: sums over the channel's videos.

    Parameters
    ----------
    days
        The days rolled up; each active channel gets a row on each of them.
    video_days
        Rows of video_metrics_daily of these days.
    published
        Videos published on these days: channel_id, published_at, total_cost_micros (null:
        not known).
    channels
        channel_id, is_active, is_monetized, complete_date (the last day told in full).

    Returns
    -------
    polars.DataFrame
        The columns of ``ytempire.channel_metrics_daily``; a measure that no video tells is
        null, not 0.
    """
    frame = pl.DataFrame({"pacific_date": list(days)}, schema={"pacific_date": pl.Date})
    return roll_up(
        "channel_metrics_daily",
        {
            "days": frame,
            "video_days": video_days,
            "published": published,
            "channels": channels,
        },
    )


def coverage(video_days: pl.DataFrame) -> pl.DataFrame:
    """Return per day how many videos have a row, readings, Analytics and reach."""
    return (
        video_days.group_by("pacific_date")
        .agg(
            videos=pl.len(),
            videos_read=(pl.col("readings") > 0).sum(),
            videos_reported=pl.col("views_reported").is_not_null().sum(),
            videos_with_reach=pl.col("impressions").is_not_null().sum(),
        )
        .sort("pacific_date")
    )
