"""What some rounds of collection found, and its way into the warehouse."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection import channel_counters, discovery, factory_marks
from ytempire.collection.network_state import NetworkState
from ytempire.collection.writing import CallBuffer, Tally, write
from ytempire.sources.factory_windows import ReadTo
from ytempire.sources.youtube_items import Statistics
from ytempire.transform import authorisation, availability, enrich, frames, keys
from ytempire.transform.signed_change import signed_change
from ytempire.transform.validate import validate
from ytempire.warehouse import loading, partitions, watermarks
from ytempire.warehouse.connection import Warehouse


@dataclass
class RoundBatch:
    """Rounds not written yet.

    Attributes
    ----------
    parts
        Readings of public counters.
    left_out
        Ids that YouTube left out of an answer about counters, and when.
    made
        Published videos as the factory tells them.
    seen
        Videos found in uploads, as rows for ytempire.videos.
    channels
        The channels' counters as told, round by round.
    calls
        The API calls that brought all this.
    factory_through
        Up to when the factory was read; None without a factory.
    """

    parts: list[Statistics] = field(default_factory=list)
    left_out: list[tuple[str, datetime]] = field(default_factory=list)
    made: list[pl.DataFrame] = field(default_factory=list)
    seen: list[pl.DataFrame] = field(default_factory=list)
    channels: list[pl.DataFrame] = field(default_factory=list)
    calls: CallBuffer = field(default_factory=CallBuffer)
    factory_through: ReadTo | None = None

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
    partitions.ensure(warehouse, {at for part in batch.parts for at in part.columns["time"]})
    with warehouse.transaction("writer") as connection:
        _write_videos(connection, batch, state, names, tally)
        told = _write_readings(connection, batch, state, tally)
        _write_availability(connection, batch, told, state, tally)
        if batch.channels:
            channel_counters.write_told(
                connection, tally, pl.concat(batch.channels), state.our_channels
            )
        if batch.factory_through is not None:
            factory_marks.advance(connection, "published", batch.factory_through)
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
        found.append(discovery.from_factory(made, names, batch.factory_through.through))
    if found:
        videos = pl.concat(found, how="diagonal_relaxed")
        discovery.write_videos(connection, tally, videos)
        state.learn_videos(videos)


def _write_readings(
    connection: psycopg.Connection, batch: RoundBatch, state: NetworkState, tally: Tally
) -> pl.DataFrame:
    """Write the readings and return them as they came."""
    raw = Statistics.joined(batch.parts)
    readings = keys.with_video_key(raw.frame()).join(
        state.described_videos(), on="video_id", how="left"
    )
    if readings.is_empty():
        return readings
    changed = signed_change(readings, state.previous())
    enriched = enrich.with_view_definition(
        authorisation.of_collected(changed, state.our_channels).with_columns(
            source=pl.lit("youtube_data")
        ),
        "time",
    )
    accepted = write(
        connection,
        tally,
        "video_metrics_timeseries",
        validate(
            enriched,
            frames.VideoMetricsTimeseries,
            target="video_metrics_timeseries",
            now=clock.now(),
        ),
        ["video_id", "time"],
        source="youtube_data",
        unless_only=["authorisation", "expires_at"],
        touch="ingested_at",
    )
    if late := state.told_late(accepted):
        connection.execute("select ytempire.repair_views_delta(%s::uuid[])", [late])
    latest = state.learn_readings(accepted)
    rows = loading.update_rows(connection, "videos", latest, ["video_id"], touch="updated_at")
    tally.wrote("videos", rows)
    last = accepted.get_column("time").max()
    assert last is None or isinstance(last, datetime)
    watermarks.advance(connection, "youtube_data", "video_metrics_timeseries", through=last)
    return readings


def _write_availability(
    connection: psycopg.Connection,
    batch: RoundBatch,
    told: pl.DataFrame,
    state: NetworkState,
    tally: Tally,
) -> None:
    """Note which videos could be seen for the first time, or no longer, or again."""
    left_out = keys.with_video_key(
        pl.DataFrame(
            batch.left_out,
            {"youtube_video_id": pl.String, "at": availability.INSTANT},
            orient="row",
        )
    )
    seen = pl.concat(
        [
            told.select("video_id", at="time", state=pl.lit(availability.PUBLIC)),
            left_out.select("video_id", "at", state=pl.lit(availability.MISSING)),
        ]
    ).join(state.videos.select("video_id"), on="video_id", how="semi")
    found = availability.intervals(seen, state.availability())
    for is_over in (True, False):  # a video has one open interval at a time
        some = found.filter(pl.col("valid_to").is_not_null() == is_over)
        written = loading.upsert(connection, "video_availability", some, ["video_id", "valid_from"])
        tally.wrote("video_availability", written.changed, updated=written.updated)
    state.learn_availability(found)
