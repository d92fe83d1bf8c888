"""Readings of public counters that somebody else's tracker kept -> a typed frame.

CSV, a JSON list of objects (also one under a key), or an object a line; one reading a row, of
a video or of a channel. Columns are recognised by common names and can be named. A blank is
unknown, never zero; a zero is kept as it was read: whether to believe it is decided later,
with the readings around it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, tzinfo
from pathlib import Path
from typing import Any

import polars as pl

from ytempire.sources import file_text, json_records, rejected_rows
from ytempire.sources import snapshot_cells as cells
from ytempire.sources.file_text import EXTRA, FileRefused, FileText
from ytempire.sources.snapshot_columns import Columns, ColumnsUnknown, Subject, recognise

SOURCE = "snapshots"
SCHEMA: dict[str, Any] = {
    "row_number": pl.Int64,
    "youtube_video_id": pl.String,
    "youtube_channel_id": pl.String,
    "title": pl.String,
    "channel_name": pl.String,
    "published_at": pl.Datetime("us", "UTC"),
    "duration_seconds": pl.Int64,
    "time": pl.Datetime("us", "UTC"),
    "views": pl.Int64,
    "likes": pl.Int64,
    "comments": pl.Int64,
    "likes_state": pl.String,
    "comments_state": pl.String,
    "source": pl.String,
}
"""A reading of a video."""
CHANNEL_SCHEMA: dict[str, Any] = {
    "row_number": pl.Int64,
    "youtube_channel_id": pl.String,
    "channel_name": pl.String,
    "time": pl.Datetime("us", "UTC"),
    "time_precision": pl.String,
    "subscribers": pl.Int64,
    "total_views": pl.Int64,
    "total_videos": pl.Int64,
    "source": pl.String,
}
"""A reading of a channel; `time_precision` is ``day`` where the file tells no time of day."""
UNKNOWN_SCHEMA: dict[str, Any] = {
    "row_number": pl.Int64,
    "subject": pl.String,
    "row_values": pl.String,
}
_TARGETS = {"video": "video_metrics_timeseries", "channel": "channel_snapshots"}
_DAY = re.compile(r"\s*\d{4}-\d{2}-\d{2}\s*|\s*\d{8}\s*")


class SnapshotFileRefused(FileRefused):
    """A file that cannot be read as readings; the message says what to do."""


@dataclass(frozen=True)
class Snapshots:
    """What a file of readings says.

    Attributes
    ----------
    subject
        What the rows are readings of.
    rows
        One row a reading, columns of `SCHEMA` or `CHANNEL_SCHEMA`, in the order of the file.
        NULL is a blank; `likes_state` and `comments_state` are then ``absent``, else ``ok``.
    unknown
        `row_number`, `subject` (YouTube's id), `row_values`: the columns that we do not know,
        as JSON.
    rejected
        `row_number` (in a CSV as a spreadsheet counts, in JSON the first is 1), `target`,
        `reason`, `row_values` (JSON).
    columns
        Ours -> the file's, as they were understood.
    source_ref
        SHA-256 of the file.
    original
        All rows as they stand in the file.
    """

    path: Path
    source_ref: str
    subject: Subject
    rows: pl.DataFrame
    unknown: pl.DataFrame
    unknown_columns: tuple[str, ...]
    rejected: pl.DataFrame
    columns: dict[str, str]
    original: rejected_rows.OriginalRows


def read(
    path: Path | str,
    *,
    mapping: Mapping[str, str] | None = None,
    timezone: str | tzinfo | None = None,
) -> Snapshots:
    """Read a CSV or JSON of readings, one video or channel and instant a row.

    Parameters
    ----------
    path
        The file.
    mapping
        Our column -> the file's, for names that are not recognised; or ``:`` and a value that
        all rows have, as ``{"youtube_video_id": ":abcdefghijk"}``.
    timezone
        Zone of times that carry none ("Asia/Bangkok", "+07:00"). A column whose name ends in
        "utc" needs none.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    FileRefused
        If it cannot be read, lacks a column, or has times without a zone and none is given.
    ValueError
        If `timezone` is not one.
    """
    path = Path(path)
    zone = cells.as_zone(timezone) if timezone is not None else None
    file = file_text.read(path)
    records, original = _records(file)
    try:
        columns = recognise(
            (name for _, record in records for name in record if name is not EXTRA), mapping
        )
    except ColumnsUnknown as error:
        raise SnapshotFileRefused(f"{path}: {error}") from None
    if zone is None and columns.time_is_utc:
        zone = UTC
    schema = SCHEMA if columns.subject == "video" else CHANNEL_SCHEMA
    rows: list[dict[str, Any]] = []
    unknown: list[list[Any]] = []
    rejected: list[dict[str, Any]] = []
    for row_number, record in records:
        row, problems = _parse(path, row_number, record, columns, zone)
        if problems:
            target = _TARGETS[columns.subject]
            rejected.append(rejected_rows.rejected(row_number, target, problems, record))
            continue
        rows.append(row)
        kept = {n: record[n] for n in columns.unknown if not cells.is_blank(record.get(n))}
        if kept:
            subject = row[f"youtube_{columns.subject}_id"]
            unknown.append([row_number, subject, rejected_rows.as_json(kept)])
    return Snapshots(
        path=path,
        source_ref=file.source_ref,
        subject=columns.subject,
        rows=pl.DataFrame(rows, schema=schema, orient="row"),
        unknown=pl.DataFrame(unknown, schema=UNKNOWN_SCHEMA, orient="row"),
        unknown_columns=columns.unknown,
        rejected=pl.DataFrame(rejected, schema=rejected_rows.SCHEMA, orient="row"),
        columns=columns.named,
        original=original,
    )


def _parse(
    path: Path, row_number: int, record: dict[Any, Any], columns: Columns, zone: tzinfo | None
) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the typed row and, by column, what could not be read."""
    is_video = columns.subject == "video"
    row: dict[str, Any] = dict.fromkeys(SCHEMA if is_video else CHANNEL_SCHEMA)
    problems: dict[str, str] = {}
    if EXTRA in record:
        problems["row"] = "more or fewer cells than the header has columns"
    values = {ours: record.get(theirs) for ours, theirs in columns.named.items()}
    for ours, value in (values | columns.constants).items():
        if cells.is_blank(value):
            if ours in ("youtube_video_id", "time"):
                problems[ours] = "blank"
            continue
        try:
            row[ours] = _reader(ours, zone)(value)
        except cells.UnreadableValue as error:
            problems[ours] = f"{error} ({str(value)[:80]!r})"
        except cells.TimeWithoutZone as error:
            raise SnapshotFileRefused(
                f"{path}: the times in column {columns.named.get(ours, ours)!r} carry no zone (row "
                f"{row_number}: {error}). Give the zone they were written in, as "
                'timezone="Asia/Bangkok", "UTC" or "+07:00".'
            ) from None
    if is_video:
        for counter in ("likes", "comments"):
            row[f"{counter}_state"] = "absent" if row[counter] is None else "ok"
    else:
        day_only = _DAY.fullmatch(str(values.get("time") or columns.constants.get("time")))
        row["time_precision"] = "day" if day_only else "instant"
        if row["youtube_channel_id"] is None and row["channel_name"] is None:
            problems["youtube_channel_id"] = "blank, and no name of the channel"
    return row | {"row_number": row_number, "source": SOURCE}, problems


def _reader(ours: str, zone: tzinfo | None) -> Callable[[Any], Any]:
    if ours in ("time", "published_at"):
        return lambda value: cells.instant(value, zone)
    return _READERS.get(ours, cells.text)


_READERS: dict[str, Callable[[Any], Any]] = {
    "youtube_video_id": cells.video_id,
    "duration_seconds": cells.duration,
    **dict.fromkeys(
        ("views", "likes", "comments", "subscribers", "total_views", "total_videos"), cells.count
    ),
}


def _records(
    file: FileText,
) -> tuple[list[tuple[int, dict[Any, Any]]], rejected_rows.OriginalRows]:
    if file.is_json:
        try:
            records = json_records.records(file.text)
        except json_records.NotRecords as error:
            raise SnapshotFileRefused(f"{file.path} is {error}.") from error
        original = rejected_rows.OriginalRows(None, dict(records))
    else:
        header, lines = file.table()
        records = [(number, file_text.by_name(header, line)) for number, line in lines.items()]
        original = rejected_rows.OriginalRows(tuple(header), lines)
    if not records:
        raise SnapshotFileRefused(f"{file.path} holds no readings.")
    return records, original
