"""Readings that another tracker kept -> the rows of three tables. Pure: frames in, frames out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

import polars as pl

from ytempire.transform import clean
from ytempire.transform.authorisation import of_imported
from ytempire.transform.enrich import with_view_definition
from ytempire.transform.keys import imported_channel_key, with_channel_key, with_video_key
from ytempire.transform.signed_change import signed_change
from ytempire.transform.validate import REJECTED, validate


class ReadingsFile(Protocol):
    """What is asked of a file of readings: `sources.snapshots.Snapshots` has it."""

    @property
    def path(self) -> Path:
        """Where it was read."""

    @property
    def rows(self) -> pl.DataFrame:
        """One row a reading."""

    @property
    def rejected(self) -> pl.DataFrame:
        """Rows that could not be read."""


@dataclass(frozen=True)
class SnapshotFrames:
    """Rows to load, in this order: each table refers to those before it.

    Attributes
    ----------
    videos
        With the counters of the latest reading in the file that is not flagged.
    readings
        Rows of ``video_metrics_timeseries``; a doubtful one is there with its flags, without
        a change.
    rejected
        `row_number`, `target`, `reason`, `row_values`.
    """

    channels: pl.DataFrame
    videos: pl.DataFrame
    readings: pl.DataFrame
    rejected: pl.DataFrame


def snapshot_frames(
    read: ReadingsFile,
    *,
    as_of: datetime,
    channel_name: str | None = None,
    previous: pl.DataFrame | None = None,
) -> SnapshotFrames:
    """Turn a file of readings into rows.

    What a file says of a video in some rows holds for all of its rows, the latest word
    first: a row whose blanks hide the channel is still that channel's.

    Parameters
    ----------
    read
        As read.
    as_of
        The present: a publication after it is impossible.
    channel_name
        Channel of the videos whose channel the file does not tell, and name of the one
        channel that it tells by id only. Without it the file's name stands for the first,
        the id for the second.
    previous
        See `signed_change`: the last believed reading of each video before this file.

    Raises
    ------
    ValueError
        If `as_of` has no zone.
    """
    from ytempire.transform import frames  # pandera: a second to import

    if as_of.tzinfo is None:
        raise ValueError("as_of needs a time zone")
    name = " ".join((channel_name or "").split())
    keyed = with_video_key(read.rows).sort("time", maintain_order=True)
    told = _told(keyed, name, fallback=read.path.stem)
    channels = validate(_channels(told), frames.Channels, target="channels", now=as_of)
    of_channel = told.select("video_id", "channel_id")
    keyed = keyed.join(of_channel, on="video_id", validate="m:1", maintain_order="left")
    readings = validate(
        of_imported(with_view_definition(keyed, "time")).with_columns(
            flags=pl.lit([], dtype=pl.List(pl.String))
        ),
        frames.VideoMetricsTimeseries,
        target="video_metrics_timeseries",
        now=as_of,
        row_number="row_number",
    )
    # Only now: of two readings of one instant one was refused, and has no part in a change.
    changed = signed_change(readings.accepted, previous)
    described = clean.videos(_videos(told, changed), as_of)
    videos = validate(described, frames.Videos, target="videos", now=as_of)
    stored = videos.accepted.join(channels.accepted, on="channel_id", how="semi")
    return SnapshotFrames(
        channels=channels.accepted,
        videos=stored,
        readings=changed.join(stored, on="video_id", how="semi", maintain_order="left"),
        rejected=pl.concat(
            [
                read.rejected.select(*REJECTED),
                channels.rejected,
                videos.rejected,
                readings.rejected,
            ]
        ),
    )


def _told(keyed: pl.DataFrame, name: str, fallback: str) -> pl.DataFrame:
    """Return one row a video: the latest that the file says of it, and its channel's key."""
    latest = (pl.col(column).drop_nulls().last() for column in _DESCRIBING)
    told = with_channel_key(
        keyed.group_by("video_id", "youtube_video_id", maintain_order=True).agg(latest)
    )
    only_one = told.get_column("youtube_channel_id").drop_nulls().n_unique() == 1
    known = pl.col("youtube_channel_id").is_not_null()
    unknown_name = name or fallback
    return told.with_columns(
        channel_id=pl.coalesce("channel_id", pl.lit(imported_channel_key(unknown_name))),
        channel_name=pl.when(known)
        .then(
            pl.coalesce(
                "channel_name", pl.lit(name if only_one and name else None), "youtube_channel_id"
            )
        )
        .otherwise(pl.lit(unknown_name)),
    )


_DESCRIBING = (
    "youtube_channel_id",
    "channel_name",
    "title",
    "published_at",
    "duration_seconds",
)


def _channels(told: pl.DataFrame) -> pl.DataFrame:
    return told.select("channel_id", "youtube_channel_id", "channel_name").unique(
        "channel_id", keep="last", maintain_order=True
    )


def _videos(told: pl.DataFrame, readings: pl.DataFrame) -> pl.DataFrame:
    believed = readings.filter(pl.col("flags").list.len() == 0, pl.col("views").is_not_null())
    counters = (
        believed.sort("time", maintain_order=True)
        .group_by("video_id")
        .agg(pl.col("views", "likes", "comments").last(), statistics_as_of=pl.col("time").last())
    )
    described = told.select(
        "video_id",
        "channel_id",
        "youtube_video_id",
        "published_at",
        "duration_seconds",
        title=pl.coalesce("title", "youtube_video_id"),
        status=pl.lit("published"),
        # NULL and not the table's default: an import was never in our queue.
        queued_at=pl.lit(None, pl.Datetime("us", "UTC")),
    )
    silent = [
        column
        for column in ("published_at", "duration_seconds")
        if described[column].null_count() == described.height
    ]
    return described.drop(silent).join(
        counters, on="video_id", how="left", validate="1:1", maintain_order="left"
    )
