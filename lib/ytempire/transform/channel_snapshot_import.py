"""Readings of channels' counters -> the rows of two tables. Pure: frames in, frames out."""

from __future__ import annotations

from datetime import datetime

import polars as pl

from ytempire.transform.keys import imported_channel_key, with_channel_key
from ytempire.transform.signed_change import signed_change
from ytempire.transform.validate import Validated, validate

AS_VIDEOS = {
    "channel_id": "video_id",
    "total_views": "views",
    "subscribers": "likes",
    "total_videos": "comments",
}
"""A channel's counters as `signed_change` calls a video's: one rule of doubt for both."""


def keyed(rows: pl.DataFrame) -> pl.DataFrame:
    """Add ``channel_id``: from YouTube's id, or from the name where that is all that is told."""
    by_id = with_channel_key(rows)
    by_name = [
        None if name is None else imported_channel_key(name) for name in rows["channel_name"]
    ]
    return by_id.with_columns(
        channel_id=pl.coalesce("channel_id", pl.Series(by_name, dtype=pl.String))
    )


def channels(readings: pl.DataFrame) -> pl.DataFrame:
    """Return one row a channel: the latest name that its readings say, and when the last was."""
    return (
        readings.sort("time", maintain_order=True)
        .group_by("channel_id", maintain_order=True)
        .agg(
            pl.col("youtube_channel_id", "channel_name").drop_nulls().last(),
            statistics_as_of=pl.col("time").last(),
        )
    )


def checked_readings(
    rows: pl.DataFrame,
    previous: pl.DataFrame | None,
    now: datetime,
    row_number: str | None = None,
) -> Validated:
    """Part readings of channels into rows of ``channel_snapshots`` and those refused.

    A total that falls, by millions too, is what YouTube counts; a zero after a count is
    flagged as it is with videos.

    Parameters
    ----------
    rows
        Readings with their ``channel_id``.
    previous
        The last believed reading of each channel before the first in `rows`: ``channel_id,
        time, total_views, subscribers, total_videos``.
    now
        The present: a reading of a time to come is none.
    row_number
        Column that tells a row's place in its file.
    """
    from ytempire.transform import report_frames  # pandera: a second to import

    unflagged = rows.with_columns(flags=pl.lit([], dtype=pl.List(pl.String)))
    checked = validate(
        unflagged,
        report_frames.ChannelSnapshots,
        target="channel_snapshots",
        now=now,
        row_number=row_number,
    )
    before = None if previous is None else previous.rename(AS_VIDEOS)
    # Only now: of two readings of one instant one was refused, and has no part in the doubt.
    flagged = signed_change(checked.accepted.rename(AS_VIDEOS), before)
    back = {theirs: ours for ours, theirs in AS_VIDEOS.items()}
    return Validated(flagged.drop("views_delta").rename(back), checked.rejected)


def changed(checked: Validated, previous: pl.DataFrame) -> Validated:
    """Leave out readings that say what the channel's reading before them said."""
    counters = ("subscribers", "total_views", "total_videos")
    before = previous.select("channel_id", "time", *counters, is_new=pl.lit(False))
    line = pl.concat(
        [before, checked.accepted.with_columns(is_new=pl.lit(True))], how="diagonal"
    ).sort("channel_id", "time")
    is_first = pl.int_range(pl.len()).over("channel_id") == 0
    differs = pl.any_horizontal(
        pl.col(name).ne_missing(pl.col(name).shift(1).over("channel_id")) for name in counters
    )
    kept = line.filter("is_new", is_first | differs).select(checked.accepted.columns)
    return Validated(kept, checked.rejected)
