"""What some rounds of collection found, and its way into the warehouse."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

import polars as pl
import psycopg

from ytempire.collection import discovery
from ytempire.collection.network_state import NetworkState
from ytempire.collection.writing import CallBuffer, Tally, write
from ytempire.sources.youtube_items import Statistics
from ytempire.transform import enrich, frames, keys
from ytempire.transform.signed_change import signed_change
from ytempire.transform.validate import validate
from ytempire.warehouse import loading, watermarks
from ytempire.warehouse.connection import Warehouse


@dataclass
class RoundBatch:
    """Rounds not written yet.

    Attributes
    ----------
    parts
        Readings of public counters.
    made
        Published videos as the factory tells them.
    seen
        Videos found in uploads, as rows for ytempire.videos.
    channels
        The channels' counters as last told, or None.
    calls
        The API calls that brought all this.
    factory_through
        Up to when the factory was read; None without a factory.
    """

    parts: list[Statistics] = field(default_factory=list)
    made: list[pl.DataFrame] = field(default_factory=list)
    seen: list[pl.DataFrame] = field(default_factory=list)
    channels: pl.DataFrame | None = None
    calls: CallBuffer = field(default_factory=CallBuffer)
    factory_through: datetime | None = None

    @property
    def readings(self) -> int:
        """Return the number of readings held."""
        return sum(len(part.columns["time"]) for part in self.parts)


def write_batch(
    warehouse: Warehouse,
    batch: RoundBatch,
    state: NetworkState,
    names: pl.DataFrame,
    tally: Tally,
) -> None:
    """Write a batch in one transaction; `state` learns what was written.

    Parameters
    ----------
    names
        The factory's channel ids beside YouTube's.
    """
    with warehouse.transaction("writer") as connection:
        _write_videos(connection, batch, state, names, tally)
        _write_readings(connection, batch, state, tally)
        _write_channels(connection, batch, tally)
        if batch.factory_through is not None:
            watermarks.advance(
                connection, "internal_db", "published", through=batch.factory_through
            )
        batch.calls.flush(connection, tally)


def _write_videos(
    connection: psycopg.Connection,
    batch: RoundBatch,
    state: NetworkState,
    names: pl.DataFrame,
    tally: Tally,
) -> None:
    found = list(batch.seen)
    if batch.made and batch.factory_through is not None:
        made = pl.concat(batch.made)
        found.append(discovery.from_factory(made, names, batch.factory_through))
    if found:
        videos = pl.concat(found, how="diagonal_relaxed")
        discovery.write_videos(connection, tally, videos)
        state.learn_videos(videos)


def _write_readings(
    connection: psycopg.Connection, batch: RoundBatch, state: NetworkState, tally: Tally
) -> None:
    raw = Statistics.joined(batch.parts)
    if not raw.columns["time"]:
        return
    readings = keys.with_video_key(raw.frame()).join(
        state.described_videos(), on="video_id", how="left"
    )
    changed = signed_change(readings, state.previous())
    enriched = enrich.with_view_definition(
        changed.with_columns(source=pl.lit("youtube_data")), "time"
    )
    accepted = write(
        connection,
        tally,
        "video_metrics_timeseries",
        validate(enriched, frames.VideoMetricsTimeseries, target="video_metrics_timeseries"),
        ["video_id", "time"],
        source="youtube_data",
        touch="ingested_at",
    )
    latest = state.learn_readings(accepted)
    rows = loading.update_rows(connection, "videos", latest, ["video_id"], touch="updated_at")
    tally.wrote("videos", rows)
    last = accepted.get_column("time").max()
    assert last is None or isinstance(last, datetime)
    watermarks.advance(connection, "youtube_data", "video_metrics_timeseries", through=last)


def _write_channels(connection: psycopg.Connection, batch: RoundBatch, tally: Tally) -> None:
    if batch.channels is None:
        return
    told = keys.with_channel_key(batch.channels).select(
        "channel_id", "current_subscribers", "total_videos", "total_views", "statistics_as_of"
    )
    rows = loading.update_rows(connection, "channels", told, ["channel_id"], touch="updated_at")
    tally.wrote("channels", rows)
