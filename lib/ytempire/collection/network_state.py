"""What is known of the network while it is collected: its videos and their last readings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import polars as pl
import psycopg

from ytempire.transform import availability
from ytempire.transform.misses import Misses
from ytempire.warehouse import queries

_LATEST = ("video_id", "views", "likes", "comments", "statistics_as_of")


@dataclass
class NetworkState:
    """Videos with their latest believed reading, and the public video count per channel.

    Attributes
    ----------
    videos
        ``video_id, youtube_video_id, channel_id, format, published_at``, the latest reading
        that is not flagged (``views, likes, comments, statistics_as_of``), whether it could be
        seen and since when (``availability, availability_from``) and, as of the beginning,
        ``last_read_at``, flagged or not, when it was missed first without being given up
        (``first_missed_at``), and what live polling knows of it (``due_at, views_per_hour,
        unchanged_readings, pinned_until``).
    public_videos
        YouTube's count of public videos by YouTube channel id, as told before.
    our_channels
        ``channel_id`` of the channels that are known to be ours.
    """

    videos: pl.DataFrame
    public_videos: dict[str, int | None]
    our_channels: frozenset[str]

    @classmethod
    def read(cls, connection: psycopg.Connection) -> NetworkState:
        """Read the state from the warehouse."""
        videos = queries.extract(connection, queries.text_of("collection/videos_to_poll"))
        channels = queries.run(connection, "collection/active_channels")
        counts = dict(channels.select("youtube_channel_id", "total_videos").iter_rows())
        ours = channels.filter("is_ours").get_column("channel_id")
        return cls(videos, counts, frozenset(ours))

    def videos_to_poll(self) -> Iterator[tuple[str, datetime, datetime | None]]:
        """Yield YouTube's id, the publication and the last reading of every public video."""
        yield from self.videos.select(
            "youtube_video_id", "published_at", "last_read_at"
        ).iter_rows()

    def misses(self) -> Misses:
        """Return which videos were left out of answers, as of the beginning."""
        waiting = self.videos.filter(pl.col("first_missed_at").is_not_null())
        gone = self.videos.filter(pl.col("availability") == availability.MISSING)
        return Misses(
            dict(waiting.select("youtube_video_id", "first_missed_at").iter_rows()),
            gone.get_column("youtube_video_id").to_list(),
        )

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

    def told_late(self, readings: pl.DataFrame) -> list[str]:
        """Return the videos of which `readings` holds one older than the latest believed one."""
        known = self.videos.select("video_id", "statistics_as_of")
        late = readings.join(known, on="video_id").filter(
            pl.col("time") < pl.col("statistics_as_of")
        )
        return late.get_column("video_id").unique().to_list()

    def learn_readings(self, readings: pl.DataFrame) -> pl.DataFrame:
        """Take the latest believed reading of each video; return those, as rows for videos."""
        known = self.videos.select("video_id", known="statistics_as_of")
        latest = (
            readings.filter(pl.col("flags").list.len() == 0)
            .sort("time")
            .group_by("video_id", maintain_order=True)
            .last()
            .rename({"time": "statistics_as_of"})
            .join(known, on="video_id", how="left", maintain_order="left")
            .filter((pl.col("statistics_as_of") >= pl.col("known")).fill_null(True))
            .select(_LATEST)
        )
        self.videos = self.videos.update(latest, on="video_id", how="left", include_nulls=True)
        return latest

    def availability(self) -> pl.DataFrame:
        """Return whether each video could be seen when last asked for, and since when."""
        return self.videos.select(
            "video_id", valid_from="availability_from", state="availability"
        ).filter(pl.col("state").is_not_null())

    def learn_availability(self, intervals: pl.DataFrame) -> None:
        """Take the intervals that are open now."""
        now = intervals.filter(pl.col("valid_to").is_null()).select(
            "video_id", availability="state", availability_from="valid_from"
        )
        self.videos = self.videos.update(now, on="video_id", how="left")
