"""Loads YouTube Studio exports."""

from __future__ import annotations

from pathlib import Path

from ytempire import clock
from ytempire.collection.imports.options import ImportOptions, ImportRefused
from ytempire.collection.imports.writing import (
    keep_rejected,
    known_videos,
    load,
    of_known_channel,
)
from ytempire.collection.writing import Tally
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.sources import studio_export
from ytempire.transform import studio_import
from ytempire.warehouse import identity, imported_files, unknown_cells
from ytempire.warehouse.connection import Warehouse

SOURCE = "studio_export"


def load_file(warehouse: Warehouse, path: Path, options: ImportOptions) -> PipelineResult:
    """Load a Studio export; the same file again changes nothing.

    Parameters
    ----------
    warehouse
        Migrated; not a simulated one.
    path
        The CSV, or the zip it was downloaded in.
    options
        `channel` is needed: the file does not say whose it is. Without a window the name of
        the file or its folder is asked.

    Raises
    ------
    ImportRefused
        If the channel or one end of the window is missing.
    NetworkMixed
        If the warehouse holds simulated data.
    """
    channel = options.channel
    if channel is None or not channel.strip():
        raise ImportRefused('a Studio export does not name its channel: add CHANNEL="My channel"')
    window = options.window()
    identity.claim(warehouse, "import")
    tally = Tally()
    export = studio_export.read(path, window=window, usd_per_unit=options.usd_per_unit)
    frames = studio_import.studio_frames(export, channel_name=channel, as_of=clock.now())
    tally.processed = export.rows_listed
    with warehouse.transaction("writer") as connection:
        load(connection, tally, "channels", frames.channels, ["channel_id"], touch="updated_at")
        known = known_videos(connection, frames.videos)
        # A video that is read regularly knows better than an export of a window.
        unread = frames.videos.join(
            known.filter("is_read"), on="video_id", how="anti", maintain_order="left"
        )
        load(
            connection,
            tally,
            "videos",
            of_known_channel(unread, known),
            ["video_id"],
            keep_known=[c for c in unread.columns if c not in {"video_id", "channel_id"}],
            unless_only=["statistics_as_of"],
            touch="updated_at",
        )
        for table, rows, key in (
            ("video_period_facts", frames.video_period_facts, "video_id"),
            ("channel_period_facts", frames.channel_period_facts, "channel_id"),
        ):
            load(
                connection,
                tally,
                table,
                of_known_channel(rows, known) if key == "video_id" else rows,
                [key, "source", "source_ref"],
                keep_known=["window_start", "window_end"],
                unless_only=["as_of"],
                touch="ingested_at",
            )
        keep_rejected(connection, tally, SOURCE, export.source_ref, frames.rejected)
        unknown = export.unknown.rename({"youtube_video_id": "subject"})
        tally.wrote(
            "unknown_cells", unknown_cells.keep(connection, SOURCE, export.source_ref, unknown)
        )
        imported_files.keep(
            connection,
            imported_files.ImportedFile(
                "studio",
                export.source_ref,
                path.name,
                form=export.kind,
                options=options.to_json(),
                rows_read=export.rows_listed,
                rows_rejected=tally.rejected,
                unknown_columns=export.unknown_columns,
            ),
        )
    if export.unknown_columns:
        tally.notes.append(
            f"columns not understood, kept as text: {', '.join(export.unknown_columns)}"
        )
    if export.is_capped:
        tally.notes.append(
            f"the file lists {export.rows_listed} videos and totals more: "
            "the difference is shown as unlisted"
        )
    return tally.result()
