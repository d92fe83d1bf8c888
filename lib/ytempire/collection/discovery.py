"""Finds new videos: first in the factory's records, then in the channels' uploads."""

from __future__ import annotations

from collections.abc import Collection, Container
from datetime import datetime
from typing import TYPE_CHECKING

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection.writing import Tally, write
from ytempire.transform import clean, frames, keys
from ytempire.transform.validate import validate
from ytempire.warehouse import generation_jobs, loading, queries

if TYPE_CHECKING:
    from ytempire.collection.projects import Projects
    from ytempire.sources.factory_windows import Since
    from ytempire.sources.internal_db import InternalDb

_FROM_FACTORY = (
    "youtube_video_id",
    "youtube_channel_id",
    "factory_video_id",
    "title",
    "description",
    "tags",
    "category",
    "content_type",
    "format",
    "generation_method",
    "script_id",
    "thumbnail_id",
    "duration_seconds",
    "resolution",
    "file_size_mb",
    "queued_at",
    "generation_started_at",
    "generation_completed_at",
    "uploaded_at",
    "published_at",
)
_FROM_YOUTUBE = (
    "youtube_video_id",
    "youtube_channel_id",
    "title",
    "description",
    "tags",
    "category",
    "duration_seconds",
    "published_at",
)
_PLAYLIST_OF = ("UC", "UU")
_INSTANT = pl.Datetime("us", "UTC")


def uploads_playlist(youtube_channel_id: str) -> str:
    """Return the id of the playlist that holds all uploads of a channel."""
    return youtube_channel_id.replace(*_PLAYLIST_OF, 1)


def on_youtube(
    youtube: Projects, channels: Collection[str], known: Container[str], at: datetime
) -> pl.DataFrame:
    """Return the videos of `channels` that are not in `known`, as rows for ytempire.videos."""
    from ytempire.sources.errors import NotFound

    new: list[str] = []
    for channel in channels:
        try:
            uploads = youtube.uploads(uploads_playlist(channel), known, at)
        except NotFound:  # a channel that never uploaded has no such playlist
            continue
        new += [v for v in uploads.get_column("youtube_video_id") if v not in known]
    told = youtube.videos(new, at)
    return _as_videos(clean.videos(told.select(_FROM_YOUTUBE), at))


def factory_names(factory: InternalDb | None) -> pl.DataFrame:
    """Return the factory's channel ids beside YouTube's; no rows without a factory."""
    if factory is None:
        return pl.DataFrame(
            schema={"factory_channel_id": pl.String, "youtube_channel_id": pl.String}
        )
    return factory.channels(None, clock.now()).select(
        pl.col("channel_id").alias("factory_channel_id"), "youtube_channel_id"
    )


def in_factory(
    factory: InternalDb, since: Since, until: datetime, names: pl.DataFrame
) -> pl.DataFrame:
    """Return what the factory published or changed in (since, until], as rows for videos.

    Parameters
    ----------
    names
        The factory's channel ids beside YouTube's: ``factory_channel_id, youtube_channel_id``.
    """
    return from_factory(published(factory.videos(since, until), until), names, until)


def published(made: pl.DataFrame, until: datetime) -> pl.DataFrame:
    """Keep the factory's videos that are on YouTube by `until`."""
    return made.filter(pl.col("youtube_video_id").is_not_null() & (pl.col("published_at") <= until))


def from_factory(made: pl.DataFrame, names: pl.DataFrame, until: datetime) -> pl.DataFrame:
    """Return published videos of the factory as rows for videos; the last word of each holds."""
    named = (
        made.unique("video_id", keep="last", maintain_order=True)
        .rename({"video_id": "factory_video_id", "channel_id": "factory_channel_id"})
        .join(names, on="factory_channel_id", how="inner")
    )
    return _as_videos(clean.videos(named.select(_FROM_FACTORY), until))


def write_videos(connection: psycopg.Connection, tally: Tally, videos: pl.DataFrame) -> None:
    """Add videos, or what is newly known of them; a null does not wipe out what is known."""
    # Whatever an event announced: from now on this word of the video holds.
    videos = videos.sort("video_id").with_columns(announced_at=pl.lit(None, _INSTANT))
    own = {"video_id", "channel_id", "status", "announced_at"}
    known_by_others = [c for c in videos.columns if c not in own]
    write(
        connection,
        tally,
        "videos",
        validate(videos, frames.Videos, target="videos", now=clock.now()),
        ["video_id"],
        source="discovery",
        keep_known=known_by_others,
        touch="updated_at",
    )
    note_newest(connection, videos.get_column("channel_id").unique().to_list())
    generation_jobs.link(connection, videos.get_column("video_id").to_list())


def note_newest(connection: psycopg.Connection, channel_ids: list[str]) -> None:
    """Let channels know when the newest of their videos went public."""
    newest = queries.run(connection, "collection/newest_publications", channel_ids=channel_ids)
    loading.update_rows(connection, "channels", newest, ["channel_id"], touch="updated_at")


def _as_videos(videos: pl.DataFrame) -> pl.DataFrame:
    keyed = keys.with_channel_key(keys.with_video_key(videos))
    return keyed.with_columns(status=pl.lit("published"))
