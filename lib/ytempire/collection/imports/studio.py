"""Loads YouTube Studio exports."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import psycopg

from ytempire.collection.discovery import note_newest
from ytempire.collection.imports.options import ImportOptions, ImportRefused
from ytempire.collection.imports.writing import (
    keep_file,
    known_videos,
    load,
    of_known_channel,
)
from ytempire.collection.writing import Tally
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.sources import studio_export
from ytempire.sources.studio_export import StudioExport
from ytempire.sources.studio_files import StudioFile, StudioFileRefused
from ytempire.sources.studio_headers import VIDEO_TABLE
from ytempire.transform import studio_breakdowns, studio_import, studio_notes
from ytempire.warehouse import identity, imported_files
from ytempire.warehouse.connection import Warehouse

SOURCE = "studio_export"
_FILE = ["source", "source_ref"]
_LEARNT = ["window_start", "window_end", "revenue_micros", "usd_per_unit"]
"""What one import of a file may be told, and another without it does not lose."""


def load_file(warehouse: Warehouse, path: Path, options: ImportOptions) -> PipelineResult:
    """Load a Studio export; the same file again changes nothing.

    Parameters
    ----------
    warehouse
        Migrated; not a simulated one.
    path
        The CSV, or the zip it was downloaded in, whose tables are all loaded.
    options
        `channel` is needed: the file does not say whose it is. Without a window the name of
        the file or its folder is asked.

    Raises
    ------
    ImportRefused
        If the channel or one end of the window is missing.
    StudioFileRefused
        If nothing in the file can be read.
    NetworkMixed
        If the warehouse holds simulated data.
    """
    channel = _channel(options)
    window = options.window()
    identity.claim(warehouse, "import")
    download = studio_export.read(
        path, window=window, usd_per_unit=options.usd_per_unit, decimal=options.decimal
    )
    is_one = len(download.exports) + len(download.refused) == 1
    results = []
    with warehouse.transaction("writer") as connection:
        for read in download.exports:
            export = options.as_first_read(read)
            name = path.name if is_one else f"{path.name}/{export.name}"
            tally = Tally(processed=export.rows_listed)
            what, *more = studio_notes.notes_of(export)
            tally.notes += [what if is_one else f"{export.name}: {what}", *more]
            if export.kind == VIDEO_TABLE:
                rejected = _load_videos(connection, tally, export, channel, options)
            else:
                rejected = _load_breakdown(connection, tally, export, channel, options)
            keep_file(
                connection,
                tally,
                SOURCE,
                export,
                rejected,
                kind="studio",
                name=name,
                form=export.kind,
                options=options,
                found=options.to_json(export.window, export.decimal),
            )
            results.append(tally.result())
        for file, refusal in download.refused:
            imported_files.keep(connection, _refused(path, file, refusal, options))
            results.append(Tally(notes=[f"{file.short_name} refused: {refusal}"]).result())
    whole, *others = results
    for result in others:
        whole += result
    return whole


def _channel(options: ImportOptions) -> str:
    if options.channel is None or not options.channel.strip():
        raise ImportRefused('a Studio export does not name its channel: add CHANNEL="My channel"')
    try:
        studio_import.channel_of(options.channel)
    except ValueError as error:
        raise ImportRefused(f"{error}: give another CHANNEL=") from error
    return options.channel


def _load_videos(
    connection: psycopg.Connection,
    tally: Tally,
    export: StudioExport,
    channel: str,
    options: ImportOptions,
) -> pl.DataFrame:
    """Load a table by video; return what was rejected."""
    frames = studio_import.studio_frames(export, channel_name=channel, as_of=options.as_of())
    load(connection, tally, "channels", frames.channels, ["channel_id"], touch="updated_at")
    known = _load_described(connection, tally, frames.videos)
    _load_facts(
        connection,
        tally,
        "video_period_facts",
        of_known_channel(frames.video_period_facts, known),
        ["video_id"],
        keep_known=_LEARNT,
    )
    totals = frames.channel_period_facts
    # A total that cannot be read tells nothing: it may have been corrected since.
    _load_facts(
        connection, tally, "channel_period_facts", totals, ["channel_id"], keep_known=totals.columns
    )
    return frames.rejected


def _load_breakdown(
    connection: psycopg.Connection,
    tally: Tally,
    export: StudioExport,
    channel: str,
    options: ImportOptions,
) -> pl.DataFrame:
    """Load a table by anything else, a chart, or totals; return what was rejected."""
    frames = studio_breakdowns.breakdown_frames(export, channel_name=channel, as_of=options.as_of())
    load(connection, tally, "channels", frames.channels, ["channel_id"], touch="updated_at")
    daily = frames.breakdown_daily_facts
    if not frames.videos.is_empty():
        daily = of_known_channel(daily, _load_described(connection, tally, frames.videos))
    key = ["channel_id", "breakdown", "breakdown_value"]
    period = frames.breakdown_period_facts
    if not period.is_empty():
        _load_facts(connection, tally, "breakdown_period_facts", period, key, keep_known=_LEARNT)
    if not daily.is_empty():
        _load_facts(
            connection,
            tally,
            "breakdown_daily_facts",
            daily,
            [*key, "pacific_date"],
            keep_known=["video_id", "revenue_micros", "usd_per_unit"],
        )
    return frames.rejected


def _load_described(
    connection: psycopg.Connection, tally: Tally, videos: pl.DataFrame
) -> pl.DataFrame:
    """Load what an export says of videos; return which of them were known before."""
    known = known_videos(connection, videos)
    # A video that is read regularly knows better than an export of a window.
    unread = videos.join(known.filter("is_read"), on="video_id", how="anti", maintain_order="left")
    is_nameless = pl.col("title") == pl.col("youtube_video_id")
    titled = (
        unread.join(
            known.select("video_id", known_title="title"),
            on="video_id",
            how="left",
            maintain_order="left",
        )
        .with_columns(
            title=pl.when(is_nameless).then(pl.coalesce("known_title", "title")).otherwise("title")
        )
        .drop("known_title")
    )
    load(
        connection,
        tally,
        "videos",
        of_known_channel(titled, known),
        ["video_id"],
        keep_known=[c for c in titled.columns if c not in {"video_id", "channel_id"}],
        unless_only=[c for c in ("statistics_as_of",) if c in titled.columns],
        touch="updated_at",
    )
    channels = of_known_channel(titled, known).get_column("channel_id").unique()
    note_newest(connection, channels.to_list())
    return known


def _load_facts(
    connection: psycopg.Connection,
    tally: Tally,
    table: str,
    rows: pl.DataFrame,
    key: list[str],
    *,
    keep_known: list[str],
) -> None:
    load(
        connection,
        tally,
        table,
        rows,
        [*key, *_FILE],
        keep_known=keep_known,
        unless_only=["as_of"],
        touch="ingested_at",
    )


def _refused(
    path: Path, file: StudioFile, refusal: StudioFileRefused, options: ImportOptions
) -> imported_files.ImportedFile:
    """Remember a table of a zip, without the folders of whoever imported it."""
    return imported_files.ImportedFile(
        "studio",
        file.source_ref,
        f"{path.name}/{file.short_name}",
        form=refusal.kind,
        refusal=str(refusal).replace(str(path), path.name),
        options=options.to_json(),
    )
