"""Loads files: YouTube Studio exports, and readings that others collected."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection.writing import Tally
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.sources import snapshots as snapshot_files
from ytempire.sources import studio_export
from ytempire.transform import snapshot_import, studio_import
from ytempire.warehouse import identity, loading, queries, rejections
from ytempire.warehouse.connection import Warehouse
from ytempire.warehouse.errors import WarehouseError

MOST_REJECTIONS_SHOWN = 3


class ImportRefused(WarehouseError):
    """What was asked of an import does not go together."""


def studio(
    warehouse: Warehouse,
    path: Path,
    channel: str | None,
    first_day: str | None = None,
    last_day: str | None = None,
) -> PipelineResult:
    """Load a Studio "Table data" export; the same file again changes nothing.

    Parameters
    ----------
    warehouse
        Migrated; not a simulated one.
    path
        The CSV, or the zip it was downloaded in.
    channel
        Whose export it is: the file does not say.
    first_day, last_day
        The window shown in Studio, both days within, as 2026-01-31; without them the name of
        the file or its folder is asked.

    Raises
    ------
    ImportRefused
        If the channel or one end of the window is missing.
    NetworkMixed
        If the warehouse holds simulated data.
    """
    if channel is None or not channel.strip():
        raise ImportRefused('a Studio export does not name its channel: add CHANNEL="My channel"')
    window = _window(first_day, last_day)
    identity.claim(warehouse, "import")
    tally = Tally()
    export = studio_export.read(path, window=window)
    frames = studio_import.studio_frames(export, channel_name=channel, as_of=clock.now())
    tally.processed = export.rows_listed
    with warehouse.transaction("writer") as connection:
        _load(connection, tally, "channels", frames.channels, ["channel_id"], touch="updated_at")
        known = _known(connection, frames.videos)
        # A video that is read regularly knows better than an export of a window.
        unread = frames.videos.join(
            known.filter("is_read"), on="video_id", how="anti", maintain_order="left"
        )
        _load(
            connection,
            tally,
            "videos",
            _of_known_channel(unread, known),
            ["video_id"],
            keep_known=[c for c in unread.columns if c not in {"video_id", "channel_id"}],
            unless_only=["statistics_as_of"],
            touch="updated_at",
        )
        for table, rows, key in (
            ("video_period_facts", frames.video_period_facts, "video_id"),
            ("channel_period_facts", frames.channel_period_facts, "channel_id"),
        ):
            _load(
                connection,
                tally,
                table,
                _of_known_channel(rows, known) if key == "video_id" else rows,
                [key, "source", "source_ref"],
                keep_known=["window_start", "window_end"],
                unless_only=["as_of"],
                touch="ingested_at",
            )
        _keep_rejected(connection, tally, "studio_export", export.source_ref, frames.rejected)
    if export.unknown_columns:
        tally.notes.append(f"columns not understood: {', '.join(export.unknown_columns)}")
    if export.is_capped:
        tally.notes.append(
            f"the file lists {export.rows_listed} videos and totals more: "
            "the difference is shown as unlisted"
        )
    return tally.result()


def snapshots(
    warehouse: Warehouse, path: Path, channel: str | None = None, timezone: str | None = None
) -> PipelineResult:
    """Load a CSV or JSON file of counter readings; the same file again changes nothing.

    Raises
    ------
    NetworkMixed
        If the warehouse holds simulated data.
    """
    identity.claim(warehouse, "import")
    tally = Tally()
    read = snapshot_files.read(path, timezone=timezone)
    with warehouse.transaction("writer") as connection:
        frames = snapshot_import.snapshot_frames(
            read,
            as_of=clock.now(),
            channel_name=channel,
            previous=_before(connection, read.rows),
        )
        tally.processed = frames.readings.height + frames.rejected.height
        known = _known(connection, frames.videos)
        _load(connection, tally, "channels", frames.channels, ["channel_id"], touch="updated_at")
        _load(
            connection,
            tally,
            "videos",
            _of_known_channel(frames.videos, known).drop(
                "views", "likes", "comments", "statistics_as_of", strict=False
            ),
            ["video_id"],
            keep_known=[c for c in frames.videos.columns if c not in {"video_id", "channel_id"}],
            touch="updated_at",
        )
        _load(
            connection,
            tally,
            "video_metrics_timeseries",
            _of_known_channel(frames.readings, known),
            ["video_id", "time"],
            unless_only=["views_delta"],  # a later import may have repaired it
            touch="ingested_at",
        )
        ids = frames.videos.get_column("video_id").to_list()
        connection.execute("select ytempire.repair_views_delta(%s::uuid[])", [ids])
        latest = queries.run(connection, "collection/latest_readings", video_ids=ids)
        loading.update_rows(connection, "videos", latest, ["video_id"], touch="updated_at")
        _keep_rejected(connection, tally, "snapshots", read.source_ref, frames.rejected)
    flagged = frames.readings.filter(pl.col("flags").list.len() > 0).height
    if flagged:
        tally.notes.append(f"{flagged} readings are flagged and never count as growth")
    return tally.result()


def _window(first_day: str | None, last_day: str | None) -> tuple[date, date] | None:
    """Return the half-open window of two days that are both within it."""
    if first_day is None and last_day is None:
        return None
    if first_day is None or last_day is None:
        raise ImportRefused("a window has two ends: give both FROM=2026-01-01 and TO=2026-01-31")
    try:
        window = date.fromisoformat(first_day), date.fromisoformat(last_day) + timedelta(days=1)
    except ValueError as error:
        raise ImportRefused(f"{error}: write days as 2026-01-31") from error
    if window[0] >= window[1]:
        raise ImportRefused(f"the window ends before it begins: {first_day} to {last_day}")
    return window


def _known(connection: psycopg.Connection, videos: pl.DataFrame) -> pl.DataFrame:
    return queries.run(
        connection,
        "collection/known_videos",
        video_ids=videos.get_column("video_id").to_list(),
    )


def _of_known_channel(rows: pl.DataFrame, known: pl.DataFrame) -> pl.DataFrame:
    """Keep a video with the channel it was first met in: a name in an import is only a name."""
    there = known.select("video_id", pl.col("channel_id").alias("known_channel_id"))
    return (
        rows.join(there, on="video_id", how="left", maintain_order="left")
        .with_columns(channel_id=pl.coalesce("known_channel_id", "channel_id"))
        .drop("known_channel_id")
    )


def _before(connection: psycopg.Connection, rows: pl.DataFrame) -> pl.DataFrame:
    """Return the last believed reading of each video before the file's first."""
    from ytempire.transform import keys

    first = (
        keys.with_video_key(rows).group_by("video_id").agg(pl.col("time").min()).sort("video_id")
    )
    return queries.run(
        connection,
        "collection/readings_before",
        video_ids=first.get_column("video_id").to_list(),
        times=first.get_column("time").to_list(),
    )


def _load(
    connection: psycopg.Connection,
    tally: Tally,
    table: str,
    rows: pl.DataFrame,
    key: list[str],
    **options: object,
) -> None:
    written = loading.upsert(connection, table, rows, key, **options)  # type: ignore[arg-type]
    tally.wrote(table, written.changed)


def _keep_rejected(
    connection: psycopg.Connection,
    tally: Tally,
    source: str,
    source_ref: str,
    rejected: pl.DataFrame,
) -> None:
    tally.rejected = rejections.keep(connection, source, source_ref, rejected)
    for row in rejected.head(MOST_REJECTIONS_SHOWN).iter_rows(named=True):
        tally.notes.append(f"row {row['row_number']} rejected: {row['reason']}")
