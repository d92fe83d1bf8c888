"""Loads readings of public counters that another tracker kept."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection.imports.options import ImportOptions
from ytempire.collection.imports.writing import (
    keep_rejected,
    known_videos,
    load,
    of_known_channel,
)
from ytempire.collection.writing import Tally
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.sources import snapshots as snapshot_files
from ytempire.transform import keys, snapshot_import
from ytempire.warehouse import identity, imported_files, loading, queries, unknown_cells
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
    NetworkMixed
        If the warehouse holds simulated data.
    """
    identity.claim(warehouse, "import")
    tally = Tally()
    read = snapshot_files.read(path, mapping=options.mapping, timezone=options.timezone)
    with warehouse.transaction("writer") as connection:
        frames = snapshot_import.snapshot_frames(
            read,
            as_of=clock.now(),
            channel_name=options.channel,
            previous=_before(connection, read.rows),
        )
        tally.processed = frames.readings.height + frames.rejected.height
        known = known_videos(connection, frames.videos)
        load(connection, tally, "channels", frames.channels, ["channel_id"], touch="updated_at")
        load(
            connection,
            tally,
            "videos",
            of_known_channel(frames.videos, known).drop(
                "views", "likes", "comments", "statistics_as_of", strict=False
            ),
            ["video_id"],
            keep_known=[c for c in frames.videos.columns if c not in {"video_id", "channel_id"}],
            touch="updated_at",
        )
        load(
            connection,
            tally,
            "video_metrics_timeseries",
            of_known_channel(frames.readings, known),
            ["video_id", "time"],
            unless_only=["views_delta"],  # a later import may have repaired it
            touch="ingested_at",
        )
        ids = frames.videos.get_column("video_id").to_list()
        connection.execute("select ytempire.repair_views_delta(%s::uuid[])", [ids])
        latest = queries.run(connection, "collection/latest_readings", video_ids=ids)
        loading.update_rows(connection, "videos", latest, ["video_id"], touch="updated_at")
        keep_rejected(connection, tally, SOURCE, read.source_ref, frames.rejected)
        unknown = read.unknown.join(
            read.rows.select("row_number", subject="youtube_video_id"), on="row_number", how="left"
        )
        tally.wrote(
            "unknown_cells", unknown_cells.keep(connection, SOURCE, read.source_ref, unknown)
        )
        imported_files.keep(
            connection,
            imported_files.ImportedFile(
                "snapshots",
                read.source_ref,
                path.name,
                form="readings of videos",
                options=options.to_json(),
                rows_read=tally.processed,
                rows_rejected=tally.rejected,
                unknown_columns=read.unknown_columns,
            ),
        )
    if read.unknown_columns:
        tally.notes.append(
            f"columns not understood, kept as text: {', '.join(read.unknown_columns)}"
        )
    flagged = frames.readings.filter(pl.col("flags").list.len() > 0).height
    if flagged:
        tally.notes.append(f"{flagged} readings are flagged and never count as growth")
    return tally.result()


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
