"""Reads public counters, round by round, and writes what each round found."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import polars as pl
import psycopg
from tqdm.auto import tqdm

from ytempire import clock
from ytempire.collection import connected, discovery
from ytempire.collection.network_state import NetworkState
from ytempire.collection.polling_plan import PollingPlan
from ytempire.collection.writing import CallBuffer, Tally, write
from ytempire.parameters import Network
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.sources.youtube_data import Statistics
from ytempire.transform import enrich, frames, keys
from ytempire.transform.signed_change import signed_change
from ytempire.transform.validate import validate
from ytempire.warehouse import loading, watermarks
from ytempire.warehouse.connection import Warehouse

ROUND = timedelta(hours=1)
"""New videos are looked for once a round: the seed's interval of channel statistics."""
ROWS_A_WRITE = 60_000
"""Readings held in memory before they are written, in one transaction with their calls."""


def collect(warehouse: Warehouse, settings: Settings, network: Network) -> PipelineResult:
    """Read all videos that are due, now and until ``settings.collect_until``.

    Each round finds new videos, reads the counters that are due by age, and keeps what it
    learned in memory; rounds are written together, each batch in one transaction, so that a
    killed run loses unwritten rounds and doubles nothing.
    """
    collector = _Collector(warehouse, settings, network)
    begun = clock.now()
    until = max(settings.collect_until or begun, begun)
    for at in _rounds(begun, until):
        collector.round(clock.sleep_until(at) if at > begun else begun)
    collector.write()
    return collector.tally.result(begun, until)


def _rounds(begun: datetime, until: datetime) -> Iterator[datetime]:
    """Yield the instants of the rounds: now, every full hour, and the end."""
    full_hour = begun.replace(minute=0, second=0, microsecond=0) + ROUND
    later = max(0, -((full_hour - until) // ROUND))
    instants = [begun, *(full_hour + n * ROUND for n in range(later)), until]
    distinct = sorted({at for at in instants if at <= until})
    yield from tqdm(distinct, unit="round", disable=len(distinct) < 3, mininterval=2)


class _Collector:
    """What a run of rounds holds in memory."""

    def __init__(self, warehouse: Warehouse, settings: Settings, network: Network) -> None:
        self.warehouse = warehouse
        self.tally, self.calls = Tally(), CallBuffer()
        self.youtube = connected.youtube(settings, self.calls.append)
        self.factory = connected.factory(settings)
        with warehouse.transaction("reader") as connection:
            self.state = NetworkState.read(connection)
            self.factory_through = watermarks.complete_through(
                connection, "internal_db", "published"
            )
        self.plan = PollingPlan(network.polling)
        for video, published_at, read_at in self.state.videos_to_poll():
            self.plan.add(video, published_at, read_at)
        self.factory_channels = discovery.factory_names(self.factory)
        self._forget()

    def _forget(self) -> None:
        self.parts: list[Statistics] = []
        self.new_videos: list[pl.DataFrame] = []
        self.channels: pl.DataFrame | None = None
        self.rows = 0

    def round(self, at: datetime) -> None:
        """Find new videos, then read those that are due."""
        self._discover(at)
        due = self.plan.take_due(at)
        if due:
            found = self.youtube.statistics(due, at)
            self.parts.append(found)
            self.rows += len(found.columns["time"])
        if self.rows >= ROWS_A_WRITE:
            self.write()

    def _discover(self, at: datetime) -> None:
        new = []
        expected = dict(self.state.public_videos)
        if self.factory is not None:
            made = discovery.in_factory(
                self.factory, self.factory_through, at, self.factory_channels
            )
            self.factory_through = at
            made = made.filter(~pl.col("youtube_video_id").is_in(list(self.plan.known())))
            for channel in made.get_column("youtube_channel_id"):
                expected[channel] = (expected.get(channel) or 0) + 1
            new.append(made)
        told = self.youtube.channels(list(self.state.public_videos), at)
        self.channels = told
        counts = dict(told.select("youtube_channel_id", "total_videos").iter_rows())
        # A count that the factory's own uploads explain needs no look at the playlist.
        changed = [c for c, n in counts.items() if n is not None and n != expected.get(c)]
        known = set(self.plan.known())
        for made in new:
            known.update(made.get_column("youtube_video_id"))
        if changed:
            new.append(discovery.on_youtube(self.youtube, changed, known, at))
        self.state.public_videos.update(counts)
        for videos in new:
            if not videos.is_empty():
                self.new_videos.append(videos)
                for video, published in videos.select(
                    "youtube_video_id", "published_at"
                ).iter_rows():
                    self.plan.add(video, published or at, None)

    def write(self) -> None:
        """Write what the rounds since the last time found, in one transaction."""
        with self.warehouse.transaction("writer") as connection:
            self._write_videos(connection)
            self._write_readings(connection)
            self._write_channels(connection)
            if self.factory is not None:
                watermarks.advance(
                    connection, "internal_db", "published", through=self.factory_through
                )
            self.calls.flush(connection, self.tally)
        self._forget()

    def _write_videos(self, connection: psycopg.Connection) -> None:
        if self.new_videos:
            videos = pl.concat(self.new_videos, how="diagonal_relaxed")
            discovery.write_videos(connection, self.tally, videos)
            self.state.learn_videos(videos)

    def _write_readings(self, connection: psycopg.Connection) -> None:
        raw = Statistics.joined(self.parts)
        if not raw.columns["time"]:
            return
        readings = keys.with_video_key(raw.frame()).join(
            self.state.channel_of_video(), on="video_id", how="left"
        )
        changed = signed_change(readings, self.state.previous())
        enriched = enrich.with_view_definition(
            changed.with_columns(source=pl.lit("youtube_data")), "time"
        )
        accepted = write(
            connection,
            self.tally,
            "video_metrics_timeseries",
            validate(enriched, frames.VideoMetricsTimeseries, target="video_metrics_timeseries"),
            ["video_id", "time"],
            source="youtube_data",
        )
        latest = self.state.learn_readings(accepted)
        rows = loading.update_rows(connection, "videos", latest, ["video_id"], touch="updated_at")
        self.tally.wrote("videos", rows)
        last = accepted.get_column("time").max()
        assert isinstance(last, datetime)
        watermarks.advance(
            connection, "youtube_data", "video_metrics_timeseries", through=last.astimezone(UTC)
        )

    def _write_channels(self, connection: psycopg.Connection) -> None:
        if self.channels is None:
            return
        told = keys.with_channel_key(self.channels).select(
            "channel_id",
            "current_subscribers",
            "total_videos",
            "total_views",
            "statistics_as_of",
        )
        changed = loading.update_rows(
            connection, "channels", told, ["channel_id"], touch="updated_at"
        )
        self.tally.wrote("channels", changed)
