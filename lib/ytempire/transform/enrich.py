"""What follows from a row and its neighbours: age, format, niche and tier, view definition."""

from __future__ import annotations

from datetime import date

import polars as pl

from ytempire import clock

SHORTS_COUNT_STARTS = date(2025, 3, 31)
"""From this Pacific day a Short's view is a start or replay."""
ALL_COUNT_STARTS = date(2026, 8, 24)
"""From this Pacific day every view is a start of playback."""

FORMATS = {
    "long": "long",
    "shorts": "shorts",
    "live": "live",
    "VIDEO_ON_DEMAND": "long",
    "SHORTS": "shorts",
    "LIVE_STREAM": "live",
    "videoOnDemand": "long",
    "liveStream": "live",
}
"""The factory's and Analytics' words (``creatorContentType``) for a format."""


def with_age(readings: pl.DataFrame) -> pl.DataFrame:
    """Add ``age_seconds``, from ``published_at`` to ``time``; null where either is unknown.

    A reading made before the time of publication (a premiere moved) has a negative age.
    """
    age = (pl.col("time") - pl.col("published_at")).dt.total_seconds()
    return readings.with_columns(age_seconds=age)


def with_format(frame: pl.DataFrame, *words: str) -> pl.DataFrame:
    """Add ``format`` from the columns `words`, the first that knows one.

    Null where none does: a format is told, never guessed from a duration (a Short may last
    three minutes, and a minute may be a long video).
    """
    told = [
        pl.col(name).replace_strict(FORMATS, default=None, return_dtype=pl.String)
        for name in words
        if name in frame.columns
    ]
    return frame.with_columns(format=pl.coalesce([*told, pl.lit(None, dtype=pl.String)]))


def with_channel(frame: pl.DataFrame, channels: pl.DataFrame) -> pl.DataFrame:
    """Add ``niche`` and ``tier`` of the channel; null for a channel not in `channels`.

    Parameters
    ----------
    channels
        One row a ``channel_id``.

    Raises
    ------
    polars.exceptions.ComputeError
        If a channel comes twice: the join would double its rows.
    """
    told = channels.select("channel_id", "niche", "tier")
    return frame.drop("niche", "tier", strict=False).join(
        told, on="channel_id", how="left", validate="m:1", maintain_order="left"
    )


def with_view_definition(
    frame: pl.DataFrame, when: str, format_column: str = "format"
) -> pl.DataFrame:
    """Add ``view_definition``: what a view was when the row was counted.

    1: the definition until 2025-03-30, and for long videos and broadcasts until 2026-08-23.
    2: Shorts count starts and replays, from 2025-03-31; also where the format is not known,
    since it may be a Short. 3: all formats count starts, from 2026-08-24.

    Parameters
    ----------
    when
        A date (Pacific) or an instant.
    format_column
        ``long``, ``shorts``, ``live`` or null; the column may be absent.

    Returns
    -------
    polars.DataFrame
        `frame` with ``view_definition`` Int64; null where `when` is.
    """
    day = pl.col(when)
    if isinstance(frame.schema[when], pl.Datetime):
        day = day.dt.convert_time_zone(clock.PACIFIC.key).dt.date()
    known = format_column in frame.columns
    may_be_short = ~pl.col(format_column).is_in(["long", "live"]) if known else pl.lit(True)
    definition = (
        pl.when(day >= ALL_COUNT_STARTS)
        .then(3)
        .when((day >= SHORTS_COUNT_STARTS) & may_be_short.fill_null(True))
        .then(2)
        .when(day.is_not_null())
        .then(1)
    )
    return frame.with_columns(view_definition=definition.cast(pl.Int64))
