"""Loads recorded answers of the Data and Analytics APIs: what a live answer would have told."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection.imports import counters, describing
from ytempire.collection.imports.options import ImportOptions
from ytempire.collection.imports.writing import keep_rejected, load
from ytempire.collection.writing import Tally
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.sources import recorded_answers
from ytempire.sources.file_text import FileRefused
from ytempire.sources.recorded_answers import RecordedAnswer
from ytempire.sources.recorded_bodies import Told
from ytempire.transform import enrich, keys
from ytempire.transform.daily_merge import merged
from ytempire.transform.validate import REJECTED, validate
from ytempire.warehouse import identity, imported_files, queries
from ytempire.warehouse.connection import Warehouse

SOURCE = "recorded_answers"
DATA, ANALYTICS = "youtube_data", "youtube_analytics"


def load_file(warehouse: Warehouse, path: Path, options: ImportOptions) -> PipelineResult:
    """Load what an answer tells; an error is read as the error it is, and remembered.

    Descriptions only fill what is not known: an old recording takes nothing back. Counters are
    readings of the instant when the answer was recorded.

    Raises
    ------
    FileRefused
        If it is no recorded answer, or nothing here reads what was asked.
    NetworkMixed
        If the warehouse holds simulated data.
    """
    identity.claim(warehouse, "import")
    read = recorded_answers.read(path)
    tally = Tally(processed=read.told.count)
    tally.notes.append(f"{read.request.method}: {read.told.what}")
    if read.error is not None:
        tally.notes.append(str(read.error))
    if read.told.missing:
        tally.notes.append(f"asked for and not told: {', '.join(read.told.missing[:5])}")
    with warehouse.transaction("writer") as connection:
        if read.told.has_rows:
            rejected = load_told(connection, tally, read.told, read.recorded_at or clock.now())
            keep_rejected(connection, tally, SOURCE, read.source_ref, rejected)
        imported_files.keep(
            connection,
            imported_files.ImportedFile(
                "answers",
                read.source_ref,
                path.name,
                form=f"{read.request.method}: {read.told.what}",
                options=options.to_json(),
                rows_read=read.told.count,
                rows_rejected=tally.rejected,
            ),
        )
    return tally.result()


def in_order(path: Path) -> tuple[bool, float]:
    """Return where a recording comes among others: those that name their channel first.

    A reading needs a video whose channel is known. Among equals the newest come first, since
    what is known already is not replaced.
    """
    try:
        read = recorded_answers.read(path)
    except (FileRefused, OSError):
        return False, 0.0
    return not _names_channels(read), -(read.recorded_at or clock.now()).timestamp()


def _names_channels(read: RecordedAnswer) -> bool:
    named = read.told.videos.get_column("youtube_channel_id").null_count()
    return not read.told.channels.is_empty() or named < read.told.videos.height


def load_told(
    connection: psycopg.Connection, tally: Tally, told: Told, at: datetime
) -> pl.DataFrame:
    """Write what was told of channels, videos, counters and days; return what was rejected."""
    rejected = [pl.DataFrame(schema=REJECTED)]
    channels = _channels(told)
    if not channels.is_empty():
        describing.load_channels(connection, tally, channels)
    snapshots = told.channels.filter(
        pl.any_horizontal(
            pl.col("current_subscribers", "total_views", "total_videos").is_not_null()
        )
    )
    if not snapshots.is_empty():
        rejected.append(_load_snapshots(connection, tally, snapshots))
    videos = keys.with_channel_key(keys.with_video_key(told.videos)).unique(
        "video_id", keep="last", maintain_order=True
    )
    described = describing.load_videos(connection, tally, videos, at=clock.now())
    rejected.append(described.rejected)
    if not told.readings.is_empty():
        readings = keys.with_video_key(told.readings).join(
            described.there, on="video_id", how="left", maintain_order="left"
        )
        rejected.append(counters.load_video_readings(connection, tally, readings, DATA))
    homeless = _homeless(videos, described.there)
    if told.readings.is_empty() and not homeless.is_empty():
        rejected.append(homeless)
    if not told.daily.is_empty():
        rejected.append(load_daily(connection, tally, told.daily, ANALYTICS, at))
    if any(not frame.is_empty() for frame in rejected):
        tally.notes.append(
            "what belongs to videos of unknown channels is kept as rejected: load an answer with "
            "part=snippet of them, then this file again"
        )
    return pl.concat(rejected)


def load_daily(
    connection: psycopg.Connection, tally: Tally, daily: pl.DataFrame, source: str, at: datetime
) -> pl.DataFrame:
    """Write facts of videos and days beside what is held of them; return what was rejected.

    Parameters
    ----------
    daily
        ``youtube_video_id, youtube_channel_id, pacific_date`` and figures.
    """
    from ytempire.transform import frames  # pandera: a second to import

    keyed = keys.with_video_key(daily).filter(pl.col("video_id").is_not_null())
    of_channel = keys.with_channel_key(keyed).select(
        "video_id",
        "youtube_video_id",
        "youtube_channel_id",
        "channel_id",
        channel_name=pl.lit(None, pl.String),
    )
    named = of_channel.filter(pl.col("channel_id").is_not_null()).unique("channel_id")
    if not named.is_empty():
        describing.load_channels(
            connection,
            tally,
            named.select(
                "channel_id", "youtube_channel_id", pl.col("channel_name").cast(pl.String)
            ),
        )
    videos = of_channel.select(
        "video_id", "youtube_video_id", "channel_id", title=pl.lit(None, pl.String)
    ).unique("video_id", maintain_order=True)
    described = describing.load_videos(connection, tally, videos, at=clock.now())
    rows = keyed.join(described.there, on="video_id", how="left", maintain_order="left")
    rows = enrich.with_view_definition(
        rows.with_columns(source=pl.lit(source), as_of=pl.lit(at).cast(pl.Datetime("us", "UTC"))),
        "pacific_date",
    )
    stored = queries.run(
        connection,
        "collection/stored_daily_facts",
        video_ids=rows.get_column("video_id").to_list(),
        days=rows.get_column("pacific_date").to_list(),
    )
    checked = validate(
        merged(rows, stored), frames.VideoDailyFacts, target="video_daily_facts", now=clock.now()
    )
    load(
        connection,
        tally,
        "video_daily_facts",
        checked.accepted,
        ["video_id", "pacific_date"],
        unless_only=["as_of"],
        touch="ingested_at",
    )
    return pl.concat([described.rejected, checked.rejected])


def _channels(told: Told) -> pl.DataFrame:
    """Return the channels that are told, and those that told videos name."""
    own = told.channels.select("youtube_channel_id", "channel_name", "created_at")
    of_videos = told.videos.select("youtube_channel_id", "channel_name").with_columns(
        created_at=pl.lit(None, own.schema["created_at"])
    )
    named = pl.concat([own, of_videos]).filter(pl.col("youtube_channel_id").is_not_null())
    return keys.with_channel_key(
        named.group_by("youtube_channel_id", maintain_order=True).agg(
            pl.col("channel_name", "created_at").drop_nulls().first()
        )
    )


def _load_snapshots(
    connection: psycopg.Connection, tally: Tally, channels: pl.DataFrame
) -> pl.DataFrame:
    rows = keys.with_channel_key(channels).select(
        "channel_id",
        "total_views",
        "total_videos",
        subscribers="current_subscribers",
        time="statistics_as_of",
        time_precision=pl.lit("instant"),
        source=pl.lit(DATA),
    )
    return counters.load_channel_readings(connection, tally, rows)


def _homeless(videos: pl.DataFrame, there: pl.DataFrame) -> pl.DataFrame:
    """Return what was told of videos whose channel nobody has told yet, as rejected rows."""
    lost = videos.join(there, on="video_id", how="anti").filter(pl.col("channel_id").is_null())
    columns = ["video_id", "youtube_video_id", "duration_seconds"]
    return lost.select(
        pl.lit(None, pl.Int64).alias("row_number"),
        pl.lit("videos").alias("target"),
        pl.lit("channel_id: missing").alias("reason"),
        pl.struct(columns).struct.json_encode().alias("row_values"),
    )
