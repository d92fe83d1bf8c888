"""A CSV of the Reporting API, as YouTube makes it or as a connector passed it on -> typed rows.

Read are ``channel_basic`` (a1 to a3), ``channel_demographics``, ``channel_reach`` (basic and
combined), and a connector's table of videos, which is the Data API's resource laid flat.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import polars as pl

from ytempire.sources import file_text, rejected_rows
from ytempire.sources import snapshot_cells as cells
from ytempire.sources.file_text import EXTRA, FileRefused, FileText
from ytempire.sources.reporting_columns import (
    COLUMNS,
    Form,
    ReportHeader,
    ReportUnknown,
    recognise,
)

_TARGETS: dict[Form, str] = {
    "channel_basic": "video_segment_daily_facts",
    "channel_demographics": "video_demographics_daily",
    "channel_reach": "video_reach_daily",
}
_COUNTS = {
    *("views", "engaged_views", "likes", "dislikes", "comments", "shares", "impressions"),
    *("subscribers_gained", "subscribers_lost", "premium_views"),
    *("playlists_added", "playlists_removed"),
}
_NUMBERS = {"watch_seconds", "premium_watch_seconds", "average_view_seconds"}
_RATIOS = {"average_view_ratio", "views_ratio", "ctr"}
_MINUTES = {"watch_seconds", "premium_watch_seconds"}
_PERCENT = {"average_view_ratio", "views_ratio"}
_NEVER_BLANK = {"pacific_date", "youtube_channel_id", "impressions", "views_ratio"}
_UNKNOWN_SCHEMA: dict[str, Any] = {
    "row_number": pl.Int64,
    "subject": pl.String,
    "row_values": pl.String,
}
_CHANNEL = re.compile(r"UC[A-Za-z0-9_-]{22}")
_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ]00:00:00.*)?")
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")


class ReportFileRefused(FileRefused):
    """A file that cannot be read as a report; the message says what to do."""


@dataclass(frozen=True)
class ReportFile:
    """What a report says.

    Attributes
    ----------
    form
        ``channel_basic``, ``channel_demographics`` or ``channel_reach``.
    rows
        ``row_number``, ``taken_at`` (when a connector fetched it; NULL in YouTube's own file),
        and our columns of the report. ``youtube_video_id`` NULL is the line of no video;
        ``youtube_channel_id`` is told as it is: ``ZZZZZZ`` is nobody's.
    is_whole_days
        The file is YouTube's own: it tells its days in full.
    is_parted
        Lines of reach part a video's day further, and are summed.
    unknown, unknown_columns, rejected, source_ref, original
        As of `snapshots.Snapshots`.
    """

    path: Path
    source_ref: str
    form: Form
    rows: pl.DataFrame
    is_whole_days: bool
    is_parted: bool
    unknown: pl.DataFrame
    unknown_columns: tuple[str, ...]
    rejected: pl.DataFrame
    original: rejected_rows.OriginalRows


def is_channel_id(text: str | None) -> bool:
    """Say whether a report names a channel; it may write ``ZZZZZZ`` to keep it back."""
    return text is not None and _CHANNEL.fullmatch(text) is not None


def open_file(path: Path | str) -> tuple[FileText, ReportHeader]:
    """Read a file's text and tell which report it is.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    FileRefused
        If it is no report, or one that nothing here reads; `kind` is then its name.
    """
    file = file_text.read(Path(path))
    if file.is_json:
        raise ReportFileRefused(f"{path} is JSON: reports of the Reporting API are CSV.")
    header, _ = file.table()
    try:
        return file, recognise(header)
    except ReportUnknown as error:
        raise ReportFileRefused(f"{path}: {error}", kind=error.kind) from None


def read(file: FileText, header: ReportHeader) -> ReportFile:
    """Read the lines of a report; those that cannot be read are rejected with the reason."""
    names, lines = file.table()
    names = [name.strip() for name in names]
    readers = _readers(header)
    rows: list[dict[str, Any]] = []
    unknown: list[list[Any]] = []
    rejected: list[dict[str, Any]] = []
    for row_number, line in lines.items():
        record = file_text.by_name(names, line)
        row, problems = _parse(record, readers)
        if problems:
            target = _TARGETS[header.form]
            rejected.append(rejected_rows.rejected(row_number, target, problems, record))
            continue
        rows.append(row | {"row_number": row_number})
        kept = {name: record[name] for name in header.unknown if record[name].strip()}
        if kept:
            subject = row["youtube_video_id"] or row["youtube_channel_id"]
            unknown.append([row_number, subject, rejected_rows.as_json(kept)])
    if not lines:
        raise ReportFileRefused(f"{file.path} holds no rows: YouTube had nothing to tell.")
    return ReportFile(
        path=file.path,
        source_ref=file.source_ref,
        form=header.form,
        rows=pl.DataFrame(rows, schema=_schema(header.form), orient="row"),
        is_whole_days=header.synced is None,
        is_parted=header.is_parted,
        unknown=pl.DataFrame(unknown, schema=_UNKNOWN_SCHEMA, orient="row"),
        unknown_columns=header.unknown,
        rejected=pl.DataFrame(rejected, schema=rejected_rows.SCHEMA, orient="row"),
        original=rejected_rows.OriginalRows(tuple(names), lines),
    )


def _schema(form: Form) -> dict[str, Any]:
    columns = COLUMNS[form].values()
    kinds: dict[str, Any] = {name: _kind(name) for name in columns}
    return {"row_number": pl.Int64, "taken_at": pl.Datetime("us", "UTC"), **kinds}


def _kind(name: str) -> Any:
    if name in _COUNTS:
        return pl.Int64
    if name in _NUMBERS | _RATIOS:
        return pl.Float64
    return pl.Date if name == "pacific_date" else pl.String


def _readers(header: ReportHeader) -> dict[str, tuple[str, Callable[[str], Any]]]:
    """Return the file's column -> ours and what reads a cell."""
    readers = {theirs: (ours, _reader(ours)) for theirs, ours in header.names.items()}
    if header.synced is not None:
        readers[header.synced] = ("taken_at", connector_time)
    return readers


def _parse(
    record: Mapping[Any, Any], readers: Mapping[str, tuple[str, Callable[[str], Any]]]
) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the typed row and, by column, what could not be read."""
    if EXTRA in record:
        return {}, {"row": "more or fewer cells than the header has columns"}
    row: dict[str, Any] = {}
    problems: dict[str, str] = {}
    for theirs, (ours, reader) in readers.items():
        value = record[theirs]
        row[ours] = None
        if not value.strip():  # only that is blank: NA is a country
            if ours in _NEVER_BLANK:
                problems[ours] = "blank"
            continue
        try:
            row[ours] = reader(value)
        except cells.UnreadableValue as error:
            problems[ours] = f"{error} ({value[:80]!r})"
    return row, problems


def _reader(ours: str) -> Callable[[str], Any]:
    if ours in _MINUTES:
        return lambda value: 60 * number(value)
    if ours in _PERCENT:
        return lambda value: number(value) / 100
    if ours in _COUNTS:
        return cells.count
    if ours in _NUMBERS | _RATIOS:
        return number
    return {"pacific_date": day, "youtube_video_id": cells.video_id}.get(ours, cells.text)


def number(value: str) -> float:
    """Return a number; a report writes no grouping and a decimal point."""
    shown = value.strip()
    if not _NUMBER.fullmatch(shown):
        raise cells.UnreadableValue("not a number")
    return float(shown)


def day(value: str) -> date:
    """Return a Pacific day: ``20210727``, as YouTube writes it, or ``2021-07-27``."""
    found = _DAY.fullmatch(value.strip())
    try:
        if found is not None:
            return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        pass
    raise cells.UnreadableValue("not a day like 20210727 or 2021-07-27")


def connector_time(value: str) -> datetime:
    """Return an instant as a connector writes it, in UTC whether it says so or not."""
    return cells.instant(value.strip().removesuffix(" UTC"), UTC)
