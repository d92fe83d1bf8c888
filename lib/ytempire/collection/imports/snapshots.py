"""Loads readings of public counters that another tracker kept: of videos, or of channels."""

from __future__ import annotations

from datetime import tzinfo
from pathlib import Path

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection.imports import counters, describing
from ytempire.collection.imports.options import ImportOptions, ImportRefused
from ytempire.collection.imports.writing import keep_file, load, note_unknown, of_known_channel
from ytempire.collection.writing import Tally
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.sources import snapshot_cells
from ytempire.sources import snapshots as snapshot_files
from ytempire.sources.snapshots import Snapshots
from ytempire.transform import channel_snapshot_import, keys, snapshot_import
from ytempire.warehouse import identity, queries
from ytempire.warehouse.connection import Warehouse

SOURCE = "snapshots"


def load_file(warehouse: Warehouse, path: Path, options: ImportOptions) -> PipelineResult:
    """Load a CSV or JSON file of counter readings; the same file again changes nothing.

    Parameters
    ----------
    warehouse
        Migrated; not a simulated one.
    path
        The file.
    options
        `channel`, `timezone` and `mapping` are asked where the file does not say.

    Raises
    ------
    FileRefused
        If the file cannot be read as readings.
    ImportRefused
        If the time zone is not one.
    NetworkMixed
        If the warehouse holds simulated data.
    """
    zone = _zone(options.timezone)
    identity.claim(warehouse, "import")
    read = options.as_first_read(snapshot_files.read(path, mapping=options.mapping, timezone=zone))
    tally = Tally(processed=read.rows.height + read.rejected.height)
    loader = _load_videos if read.subject == "video" else _load_channels
    with warehouse.transaction("writer") as connection:
        rejected = loader(connection, tally, read, options)
        keep_file(
            connection,
            tally,
            SOURCE,
            read,
            rejected,
            kind="snapshots",
            name=path.name,
            form=f"readings of {read.subject}s",
            options=options,
        )
    note_unknown(tally, read)
    return tally.result()


def _zone(name: str | None) -> tzinfo | None:
    try:
        return None if name is None else snapshot_cells.as_zone(name)
    except ValueError as error:
        raise ImportRefused(str(error)) from None


def _load_videos(
    connection: psycopg.Connection, tally: Tally, read: Snapshots, options: ImportOptions
) -> pl.DataFrame:
    """Load readings of videos; return what was rejected."""
    frames = snapshot_import.snapshot_frames(
        read,
        as_of=clock.now(),
        channel_name=options.channel,
        previous=_before(connection, read.rows),
    )
    describing.load_channels(connection, tally, frames.channels)
    described = describing.load_videos(
        connection, tally, frames.videos, at=clock.now(), is_series=True
    )
    load(
        connection,
        tally,
        "video_metrics_timeseries",
        of_known_channel(frames.readings, described.there),
        ["video_id", "time"],
        # A later import may have repaired the first; the others are no news by themselves.
        unless_only=["views_delta", "authorisation", "expires_at"],
        touch="ingested_at",
    )
    ids = frames.videos.get_column("video_id").to_list()
    counters.latest_of_videos(connection, tally, ids)
    counters.note_flagged(tally, frames.readings)
    return pl.concat([frames.rejected, described.rejected])


def _load_channels(
    connection: psycopg.Connection, tally: Tally, read: Snapshots, options: ImportOptions
) -> pl.DataFrame:
    """Load readings of channels; return what was rejected."""
    readings = channel_snapshot_import.keyed(read.rows)
    describing.load_channels(connection, tally, channel_snapshot_import.channels(readings))
    refused = counters.load_channel_readings(connection, tally, readings, "row_number")
    return pl.concat([read.rejected, refused])


def _before(connection: psycopg.Connection, rows: pl.DataFrame) -> pl.DataFrame:
    """Return the last believed reading of each video before the file's first."""
    first = (
        keys.with_video_key(rows).group_by("video_id").agg(pl.col("time").min()).sort("video_id")
    )
    return queries.run(
        connection,
        "collection/readings_before",
        video_ids=first.get_column("video_id").to_list(),
        times=first.get_column("time").to_list(),
    )
