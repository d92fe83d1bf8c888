"""A Studio table by anything but videos, a chart, or totals -> the rows of its tables. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import polars as pl

from ytempire.transform import clean
from ytempire.transform.keys import with_video_key
from ytempire.transform.studio_import import (
    Export,
    channel_of,
    checked,
    described,
    if_told,
    origin_of,
)
from ytempire.transform.validate import REJECTED, Validated

TOTAL = "total"
"""The breakdown, and the value, of figures of a whole channel."""


@dataclass(frozen=True)
class BreakdownFrames:
    """Rows to load, in this order: each table refers to those before it.

    Attributes
    ----------
    videos
        Those of a chart by video; else none.
    breakdown_period_facts
        The values over the window, and the file's own total line.
    breakdown_daily_facts
        The values by the day.
    rejected
        What the file, or the tables' declarations, refused: `row_number`, `target`, `reason`,
        `row_values`.
    """

    channels: pl.DataFrame
    videos: pl.DataFrame
    breakdown_period_facts: pl.DataFrame
    breakdown_daily_facts: pl.DataFrame
    rejected: pl.DataFrame


def breakdown_frames(export: Export, *, channel_name: str, as_of: datetime) -> BreakdownFrames:
    """Turn an export that is no table by video into rows.

    Parameters
    ----------
    export
        As read.
    channel_name
        Whose export it is; the same name again is the same channel.
    as_of
        When the figures were taken: the import, unless something better is known.

    Raises
    ------
    ValueError
        If `channel_name` is no name or `as_of` has no zone.
    """
    from ytempire.transform.period_frames import BreakdownDailyFacts, BreakdownPeriodFacts

    channels = channel_of(channel_name)
    origin = origin_of(export, channel_name, as_of)
    rows = export.rows.with_columns(**origin)
    videos = _videos(rows, as_of) if export.breakdown == "video" else None
    no_rows = rows.clear()
    daily = checked(
        _with_video(rows, videos) if export.is_daily else _with_day(no_rows),
        BreakdownDailyFacts,
        "breakdown_daily_facts",
        as_of,
    )
    period = checked(
        no_rows if export.is_daily else rows,
        BreakdownPeriodFacts,
        "breakdown_period_facts",
        as_of,
    )
    totals = checked(_total(export, origin), BreakdownPeriodFacts, "breakdown_period_facts", as_of)
    parts = [part for part in (videos, daily, period, totals) if part is not None]
    return BreakdownFrames(
        channels=channels,
        videos=pl.DataFrame() if videos is None else videos.accepted,
        breakdown_period_facts=pl.concat([period.accepted, totals.accepted]),
        breakdown_daily_facts=daily.accepted,
        rejected=pl.concat([export.rejected.select(*REJECTED), *(p.rejected for p in parts)]),
    )


def _videos(rows: pl.DataFrame, as_of: datetime) -> Validated:
    """Describe the videos of a chart, which says the same of each on every day."""
    from ytempire.transform.period_frames import ImportedVideos

    named = rows.filter(pl.col("youtube_video_id").is_not_null())
    once = with_video_key(named.unique("youtube_video_id", keep="last", maintain_order=True))
    return checked(if_told(clean.videos(described(once), as_of)), ImportedVideos, "videos", as_of)


def _with_video(rows: pl.DataFrame, videos: Validated | None) -> pl.DataFrame:
    """Point to the video, where the row is of one and the table of videos takes it."""
    if videos is None:
        return rows.with_columns(video_id=pl.lit(None, pl.String))
    known = videos.accepted.select("youtube_video_id", "video_id")
    return rows.join(known, on="youtube_video_id", how="left", maintain_order="left")


def _with_day(rows: pl.DataFrame) -> pl.DataFrame:
    return rows.with_columns(video_id=pl.lit(None, pl.String), pacific_date=pl.lit(None, pl.Date))


def _total(export: Export, origin: dict[str, pl.Expr]) -> pl.DataFrame:
    """Return the file's own total as the value of a breakdown; no row where it states none."""
    figures = export.rows.clear() if export.total is None else export.total
    return figures.with_columns(
        **origin,
        breakdown=pl.lit(TOTAL),
        breakdown_value=pl.lit(TOTAL),
        value_name=pl.lit(None, pl.String),
    )
