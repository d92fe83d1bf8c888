"""Writes what a file says of channels and videos beside what is known of them already."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection.discovery import note_newest
from ytempire.collection.imports.writing import load
from ytempire.collection.writing import Tally
from ytempire.transform import clean
from ytempire.transform.validate import validate
from ytempire.warehouse import queries

_DESCRIBING = (
    "title",
    "description",
    "tags",
    "category",
    "duration_seconds",
    "published_at",
)


@dataclass(frozen=True)
class Described:
    """What became of descriptions.

    Attributes
    ----------
    there
        ``video_id, channel_id, format`` of the videos that are stored now.
    rejected
        `row_number`, `target`, `reason`, `row_values`.
    """

    there: pl.DataFrame
    rejected: pl.DataFrame


def load_channels(connection: psycopg.Connection, tally: Tally, channels: pl.DataFrame) -> None:
    """Write channels; one that nobody has named goes by its id, and never loses a name for it.

    Parameters
    ----------
    channels
        ``channel_id, youtube_channel_id, channel_name``; where told ``created_at``; and
        ``statistics_as_of``, when the file saw the channel last: unless the warehouse has seen
        it later, its name replaces the one that is known.
    """
    known = queries.run(
        connection,
        "collection/known_channels",
        channel_ids=channels.get_column("channel_id").to_list(),
    )
    last_seen = "statistics_as_of" if "statistics_as_of" in channels.columns else None
    goes_by = pl.col("youtube_channel_id")
    named = channels.join(
        known.select("channel_id", pl.exclude("channel_id").name.prefix("known_")),
        on="channel_id",
        how="left",
        maintain_order="left",
    ).with_columns(
        known_name=pl.when(pl.col("known_channel_name").ne_missing(goes_by)).then(
            "known_channel_name"
        )
    )
    wins = pl.lit(False)
    if last_seen is not None:
        wins = (pl.col("known_statistics_as_of") <= pl.col(last_seen)).fill_null(True)
    named = named.with_columns(
        channel_name=pl.when(wins)
        .then(pl.coalesce("channel_name", "known_name", goes_by))
        .otherwise(pl.coalesce("known_name", "channel_name", goes_by))
    )
    has_id = goes_by.is_not_null()
    is_dated = pl.col("created_at").is_not_null() if "created_at" in named.columns else pl.lit(True)
    columns = [n for n in ("channel_id", "youtube_channel_id", "channel_name", "created_at")
               if n in named.columns]  # fmt: skip
    for rows in (
        named.filter(has_id & is_dated).select(columns),
        named.filter(has_id & ~is_dated).select(columns).drop("created_at", strict=False),
        named.filter(~has_id).select("channel_id", "channel_name"),
    ):
        load(connection, tally, "channels", rows, ["channel_id"], touch="updated_at")


def load_videos(
    connection: psycopg.Connection,
    tally: Tally,
    videos: pl.DataFrame,
    *,
    at: datetime,
    is_series: bool = False,
) -> Described:
    """Write what a file says of videos; a null takes nothing back, and no channel is changed.

    Parameters
    ----------
    videos
        ``video_id, youtube_video_id, channel_id, title`` and any of the describing columns. A
        video without a channel is only filled where it is known.
    at
        The present: a publication after it is impossible.
    is_series
        ``statistics_as_of`` says when each video was seen last: unless the warehouse has seen
        it later, that word replaces what is known. Else it only fills.
    """
    from ytempire.transform import frames  # pandera: a second to import

    ids = videos.get_column("video_id").to_list()
    known = queries.run(connection, "collection/described_videos", video_ids=ids)
    cleaned = clean.videos(videos, at).with_columns(status=pl.lit("published"))
    kept = [name for name in _DESCRIBING if name in cleaned.columns]
    is_named = pl.col("title").ne_missing(pl.col("youtube_video_id"))
    joined = (
        cleaned.with_columns(title=pl.when(is_named).then("title"))
        .join(known.select("video_id", pl.exclude("video_id").name.prefix("known_")),
              on="video_id", how="left", maintain_order="left")
        .with_columns(
            known_title=pl.when(
                pl.col("known_title").ne_missing(pl.col("youtube_video_id"))
            ).then("known_title")
        )
    )  # fmt: skip
    wins = pl.lit(False)
    if is_series:
        seen_later = pl.col("known_statistics_as_of") > pl.col("statistics_as_of")
        wins = ~seen_later.fill_null(pl.col("known_statistics_as_of").is_not_null())
    filled = (
        joined.with_columns(
            pl.when(wins)
            .then(pl.coalesce(name, f"known_{name}"))
            .otherwise(pl.coalesce(f"known_{name}", name))
            .alias(name)
            for name in kept
        )
        .with_columns(
            *(pl.coalesce(f"known_{name}", name).alias(name) for name in ("channel_id", "status")),
            title=pl.coalesce("title", "youtube_video_id"),
        )
        .filter(pl.col("channel_id").is_not_null())
    )
    rows = filled.select("video_id", "youtube_video_id", "channel_id", "status", *kept)
    checked = validate(rows, frames.Videos, target="videos", now=clock.now())
    load(connection, tally, "videos", checked.accepted, ["video_id"], touch="updated_at")
    of_channels = checked.accepted.get_column("channel_id").unique().to_list()
    note_newest(connection, of_channels)
    there = queries.run(connection, "collection/described_videos", video_ids=ids)
    return Described(there.select("video_id", "channel_id", "format"), checked.rejected)
