"""Loads CSVs of the Reporting API, as YouTube makes them or as a connector passed them on."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection import segment_sums
from ytempire.collection.imports import connector, describing
from ytempire.collection.imports.options import ImportOptions
from ytempire.collection.imports.writing import keep_file, known_videos, load, note_unknown
from ytempire.collection.writing import Tally
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.sources import reach_rows, reporting_files
from ytempire.sources.reporting_files import ReportFile
from ytempire.transform import keys
from ytempire.transform.report_import import TABLES, ReportRows, report_rows
from ytempire.transform.validate import validate
from ytempire.warehouse import identity, imported_files, queries, report_days
from ytempire.warehouse.connection import Warehouse

SOURCE = segment_sums.SOURCE
_SEGMENT = ["country_code", "live_or_on_demand", "subscribed_status"]
_KEYS = {
    "channel_basic": ["channel_id", "video_id", "pacific_date", *_SEGMENT],
    "channel_demographics": ["video_id", "pacific_date", *_SEGMENT, "age_group", "gender"],
    "channel_reach": ["video_id", "pacific_date"],
}
_DAY = ["video_id", "pacific_date"]


def load_file(warehouse: Warehouse, path: Path, options: ImportOptions) -> PipelineResult:
    """Load a report; the same file again changes nothing, and the newest of a day holds.

    Raises
    ------
    FileRefused
        If it is no report, or one that nothing here reads.
    NetworkMixed
        If the warehouse holds simulated data.
    """
    file, header = reporting_files.open_file(path)
    identity.claim(warehouse, "import")
    tally = Tally()
    if header.form == "videos":
        return connector.load_videos(warehouse, tally, file, options)
    read = options.as_first_read(reporting_files.read(file, header))
    with warehouse.transaction("writer") as connection:
        given = imported_files.first_given(connection, "reporting", read.source_ref)
        as_of = given.first_seen_at if given is not None else options.as_of()
        known = known_videos(connection, keys.with_video_key(read.rows).drop_nulls("video_id"))
        rows = report_rows(read, known=known, as_of=as_of, channel_name=options.channel)
        tally.processed = read.rows.height + read.rejected.height
        tally.notes.append(f"{read.form}: {_days(read.rows)}")
        describing.load_channels(connection, tally, rows.channels)
        untitled = rows.videos.with_columns(title=pl.lit(None, pl.String))
        described = describing.load_videos(connection, tally, untitled, at=clock.now())
        refused = _load(connection, tally, read, rows, options)
        rejected = pl.concat([rows.rejected, described.rejected, refused])
        keep_file(
            connection,
            tally,
            SOURCE,
            read,
            rejected,
            kind="reporting",
            name=path.name,
            form=read.form,
            options=options,
        )
    if not rows.of_no_video.is_empty():
        tally.notes.append(
            f"{rows.of_no_video.height} lines of no video (of what was deleted since) have no "
            "place here and are left out"
        )
    note_unknown(tally, read)
    return tally.result()


def _days(rows: pl.DataFrame) -> str:
    days = rows.get_column("pacific_date").drop_nulls()
    if days.is_empty():
        return "no day could be read"
    told = days.unique().sort().to_list()
    return f"{len(told)} Pacific days, {told[0]} to {told[-1]}"


def _load(
    connection: psycopg.Connection,
    tally: Tally,
    read: ReportFile,
    rows: ReportRows,
    options: ImportOptions,
) -> pl.DataFrame:
    """Write the facts that no later file has told; return what was refused."""
    facts, refused = rows.facts, rows.rejected.clear()
    if read.form == "channel_reach":
        facts, refused = _reach(connection, read, facts)
    table = TABLES[read.form]
    gone = pl.DataFrame(schema={"video_id": pl.String, "pacific_date": pl.Date})
    if read.form != "channel_reach" and not facts.is_empty():
        later = report_days.told_later(connection, table, facts, read.source_ref)
        if not later.is_empty():
            tally.notes.append(f"{later.height} days are held from a later report: left as held")
            facts = facts.join(later, on=["channel_id", "pacific_date"], how="anti")
        # A part of a file, or a connector's table, does not tell all of a day.
        if read.is_whole_days and options.first_read is None and not facts.is_empty():
            gone = report_days.take_out(connection, table, facts, read.source_ref)
    load(
        connection,
        tally,
        table,
        facts,
        _KEYS[read.form],
        unless_only=["as_of", "source_ref"] if read.form != "channel_reach" else ["as_of"],
        touch="ingested_at",
    )
    if read.form == "channel_basic":
        segment_sums.sum_up(connection, tally, facts, gone)
    return refused


def _reach(
    connection: psycopg.Connection, read: ReportFile, lines: pl.DataFrame
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return rows of reach that no later report has told, and what was refused."""
    from ytempire.transform import frames  # pandera: a second to import

    table = reach_rows.summed(lines) if read.is_parted else lines
    checked = validate(
        reach_rows.reach(table, read.source_ref),
        frames.VideoReachDaily,
        target="video_reach_daily",
        now=clock.now(),
        row_number="row_number",
    )
    stored = queries.run(
        connection, "collection/stored_reach", **segment_sums.asked(checked.accepted)
    )
    later = checked.accepted.join(stored, on=_DAY, how="inner", suffix="_stored").filter(
        pl.col("as_of_stored") > pl.col("as_of")
    )
    return checked.accepted.join(later, on=_DAY, how="anti"), checked.rejected
