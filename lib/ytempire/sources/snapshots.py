"""Readings of public counters that somebody else's tracker kept -> a typed frame.

CSV or a JSON list of objects, one reading a row. Columns are recognised by common names and
can be named. A blank is unknown, never zero; a zero is kept as it was read: whether to
believe it is decided later, with the readings around it.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, tzinfo
from pathlib import Path
from typing import Any

import polars as pl

from ytempire.sources import rejected_rows
from ytempire.sources import snapshot_cells as cells
from ytempire.sources.snapshot_columns import Columns, ColumnsUnknown, recognise

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
UNKNOWN_SCHEMA: dict[str, Any] = {"row_number": pl.Int64, "row_values": pl.String}
_TARGET = "video_metrics_timeseries"
_EXTRA = None
"""Key of the cells of a row that has not as many as the header."""
_MOST_BYTES = 1_000_000_000


class SnapshotFileRefused(ValueError):
    """A file that cannot be read as readings; the message says what to do."""


@dataclass(frozen=True)
class Snapshots:
    """What a file of readings says.

    Attributes
    ----------
    rows
        One row a reading, columns of `SCHEMA`, in the order of the file. NULL is a blank;
        `likes_state` and `comments_state` are then ``absent``, else ``ok``.
    unknown
        `row_number`, `row_values`: the columns that we do not know, as JSON.
    rejected
        `row_number` (in a CSV as a spreadsheet counts, in JSON the first is 1), `target`,
        `reason`, `row_values` (JSON).
    columns
        Ours -> the file's, as they were understood.
    source_ref
        SHA-256 of the file.
    """

    path: Path
    source_ref: str
    rows: pl.DataFrame
    unknown: pl.DataFrame
    unknown_columns: tuple[str, ...]
    rejected: pl.DataFrame
    columns: dict[str, str]


def read(
    path: Path | str,
    *,
    mapping: Mapping[str, str] | None = None,
    timezone: str | tzinfo | None = None,
) -> Snapshots:
    """Read a file of readings.

    Parameters
    ----------
    path
        A CSV with a header line, or a JSON list of objects.
    mapping
        Our column -> the file's, for names that are not recognised.
    timezone
        Zone of times that carry none ("Asia/Bangkok", "+07:00"). A column whose name ends in
        "utc" needs none.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    SnapshotFileRefused
        If it cannot be read, lacks a column, or has times without a zone and none is given.
    ValueError
        If `timezone` is not one.
    """
    path = Path(path)
    zone = cells.as_zone(timezone) if timezone is not None else None
    content = _content(path)
    records = _records(path, content)
    try:
        columns = recognise(
            (name for _, record in records for name in record if name is not _EXTRA), mapping
        )
    except ColumnsUnknown as error:
        raise SnapshotFileRefused(f"{path}: {error}") from None
    if zone is None and columns.time_is_utc:
        zone = UTC
    rows: list[dict[str, Any]] = []
    unknown: list[list[Any]] = []
    rejected: list[dict[str, Any]] = []
    for row_number, record in records:
        row, problems = _parse(path, row_number, record, columns, zone)
        if problems:
            rejected.append(rejected_rows.rejected(row_number, _TARGET, problems, record))
            continue
        rows.append(row)
        kept = {n: record[n] for n in columns.unknown if not cells.is_blank(record.get(n))}
        if kept:
            unknown.append([row_number, rejected_rows.as_json(kept)])
    return Snapshots(
        path=path,
        source_ref=hashlib.sha256(content).hexdigest(),
        rows=pl.DataFrame(rows, schema=SCHEMA, orient="row"),
        unknown=pl.DataFrame(unknown, schema=UNKNOWN_SCHEMA, orient="row"),
        unknown_columns=columns.unknown,
        rejected=pl.DataFrame(rejected, schema=rejected_rows.SCHEMA, orient="row"),
        columns=columns.named,
    )


def _parse(
    path: Path, row_number: int, record: dict[Any, Any], columns: Columns, zone: tzinfo | None
) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the typed row and, by column, what could not be read."""
    row: dict[str, Any] = dict.fromkeys(SCHEMA)
    problems: dict[str, str] = {}
    if _EXTRA in record:
        problems["row"] = "more or fewer cells than the header has columns"
    for ours, theirs in columns.named.items():
        value = record.get(theirs)
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
                f"{path}: the times in column {theirs!r} carry no zone (row {row_number}: "
                f'{error}). Give the zone they were written in, as timezone="Asia/Bangkok", '
                '"UTC" or "+07:00".'
            ) from None
    for counter in ("likes", "comments"):
        row[f"{counter}_state"] = "absent" if row[counter] is None else "ok"
    return row | {"row_number": row_number, "source": SOURCE}, problems


def _reader(ours: str, zone: tzinfo | None) -> Callable[[Any], Any]:
    if ours in ("time", "published_at"):
        return lambda value: cells.instant(value, zone)
    return _READERS.get(ours, cells.text)


_READERS: dict[str, Callable[[Any], Any]] = {
    "youtube_video_id": cells.video_id,
    "duration_seconds": cells.duration,
    "views": cells.count,
    "likes": cells.count,
    "comments": cells.count,
}


def _content(path: Path) -> bytes:
    if not path.is_file():
        what = "is a folder, not a file" if path.is_dir() else "does not exist"
        raise FileNotFoundError(f"{path} {what}. Give a CSV, or a JSON list of objects.")
    if path.stat().st_size > _MOST_BYTES:
        raise SnapshotFileRefused(f"{path} is over 1 GB: split it, each part with its header.")
    content = path.read_bytes()
    if not content.strip():
        raise SnapshotFileRefused(f"{path} is empty.")
    return content


def _records(path: Path, content: bytes) -> list[tuple[int, dict[Any, Any]]]:
    try:
        wide = content.startswith((b"\xff\xfe", b"\xfe\xff"))
        text = content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise SnapshotFileRefused(
            f'{path} is not UTF-8 text (byte {error.start}): save it as "CSV UTF-8" or as JSON.'
        ) from error
    is_json = text.lstrip()[:1] in ("[", "{")
    records = list(_json(path, text) if is_json else _csv(path, text))
    if not records:
        raise SnapshotFileRefused(f"{path} holds no readings.")
    return records


def _json(path: Path, text: str) -> Iterator[tuple[int, dict[Any, Any]]]:
    try:
        parsed = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise SnapshotFileRefused(f"{path} is not valid JSON ({error}).") from error
    if not isinstance(parsed, list) or not all(isinstance(record, dict) for record in parsed):
        raise SnapshotFileRefused(
            f'{path} is JSON, but not a list of objects: write [{{"id": ..., "time": ...}}, ...].'
        )
    yield from enumerate(parsed, start=1)


def _csv(path: Path, text: str) -> Iterator[tuple[int, dict[Any, Any]]]:
    delimiter = max(",;\t", key=text.lstrip().splitlines()[0].count)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        header = next(reader)
        for row_number, cells_of_row in enumerate(reader, start=2):
            if not cells_of_row:
                continue
            record: dict[Any, Any] = dict(zip(header, cells_of_row, strict=False))
            if len(cells_of_row) != len(header):
                record[_EXTRA] = cells_of_row[len(header) :]
            yield row_number, record
    except csv.Error as error:
        raise SnapshotFileRefused(f"{path} is not a CSV file ({error}).") from error
