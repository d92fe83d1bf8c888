"""What is known of the network while it is collected: its videos and their last readings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import polars as pl
import psycopg

from ytempire.warehouse import queries

_LATEST = ("video_id", "views", "likes", "comments", "statistics_as_of")


@dataclass
class NetworkState:
    """Videos with their latest believed reading, and the public video count per channel.

    Attributes
    ----------
    videos
        ``video_id, youtube_video_id, channel_id, format, published_at``, the latest reading
        that is not flagged (``views, likes, comments, statistics_as_of``) and, as of the
        beginning, ``last_read_at``, flagged or not.
    public_videos
        YouTube's count of public videos by YouTube channel id, as told before.
    """

    videos: pl.DataFrame
    public_videos: dict[str, int | None]

    @classmethod
    def read(cls, connection: psycopg.Connection) -> NetworkState:
        """Read the state from the warehouse."""
        videos = queries.extract(connection, queries.text_of("collection/videos_to_poll"))
        channels = queries.run(connection, "collection/active_channels")
        counts = dict(channels.select("youtube_channel_id", "total_videos").iter_rows())
        return cls(videos, counts)

    def videos_to_poll(self) -> Iterator[tuple[str, datetime, datetime | None]]:
        """Yield YouTube's id, the publication and the last reading of every public video."""
        yield from self.videos.select(
            "youtube_video_id", "published_at", "last_read_at"
        ).iter_rows()

    def described_videos(self) -> pl.DataFrame:
        """Return what enriching a reading needs of its video."""
        return self.videos.select("video_id", "channel_id", "format", "published_at")

    def previous(self) -> pl.DataFrame:
        """Return the latest believed reading per video: ``video_id, time, views, ...``."""
        return (
            self.videos.filter(pl.col("statistics_as_of").is_not_null())
            .select(_LATEST)
            .rename({"statistics_as_of": "time"})
        )

    def learn_videos(self, videos: pl.DataFrame) -> None:
        """Add videos that were found, not read yet."""
        new = videos.filter(~pl.col("video_id").is_in(self.videos.get_column("video_id").implode()))
        self.videos = pl.concat([self.videos, new], how="diagonal").select(self.videos.columns)

    def learn_readings(self, readings: pl.DataFrame) -> pl.DataFrame:
        """Take the latest believed reading of each video; return those, as rows for videos."""
        latest = (
            readings.filter(pl.col("flags").list.len() == 0)
            .sort("time")
            .group_by("video_id", maintain_order=True)
            .last()
            .rename({"time": "statistics_as_of"})
            .select(_LATEST)
        )
        self.videos = self.videos.update(latest, on="video_id", how="left", include_nulls=True)
        return latest
