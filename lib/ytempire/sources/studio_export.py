"""A table that YouTube Studio exported by hand -> a typed frame.

Read as it comes: any known language, BOM, CRLF, soft hyphens, ids with a space before them,
a total line, a localised last line, spreadsheet damage. What cannot be read is rejected row
by row with its reason; a file of another kind is refused by name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import polars as pl

from ytempire.sources import rejected_rows
from ytempire.sources.studio_breakdown import BreakdownTable
from ytempire.sources.studio_chart import Chart, VideoChart
from ytempire.sources.studio_files import (
    StudioFile,
    StudioFileRefused,
    Window,
    as_window,
    open_files,
)
from ytempire.sources.studio_headers import UNKNOWN, VIDEO_TABLE, Header, read_header
from ytempire.sources.studio_lines import UNKNOWN_SCHEMA, StudioLines
from ytempire.sources.studio_money import money_of
from ytempire.sources.studio_names import REFUSED
from ytempire.sources.studio_numbers import Decimals, Notation, notation_of
from ytempire.sources.studio_table import VideoTable

__all__ = [
    "SOURCE",
    "Download",
    "StudioExport",
    "StudioFileRefused",
    "Window",
    "read",
    "read_table",
]

SOURCE = "studio_export"


@dataclass(frozen=True)
class StudioExport:
    """What a Studio table says.

    Attributes
    ----------
    name
        The file's name without folders.
    kind
        ``table by video``, ``table by geography`` ..., ``chart by video`` ..., ``totals``.
    breakdown
        ``video``, ``geography`` ..., ``total``.
    window
        First day and day after the last, in Studio's days, which are Pacific; None where
        neither the caller nor a name nor the days in the file tell.
    currency
        Of the revenue, as ISO 4217; None where there is none or it cannot be told.
    currency_said
        What the header says of it.
    usd_per_unit
        The rate that the revenue was turned into dollars with.
    decimal
        The decimal separator that the file's cells show, or that was given.
    rows
        Columns of `studio_table.SCHEMA` (by video), `studio_breakdown.SCHEMA` or
        `studio_chart.SCHEMA`; NULL where the file has no such column or the cell is blank.
        `published_at` is a day of the exporter's time zone, which the file does not tell.
    total
        The file's own total line, its figures (one row), or None.
    unknown
        `row_number`, `subject`, `row_values`: the columns that we do not know, as JSON.
    rejected
        `row_number` (as a spreadsheet counts), `target`, `reason`, `row_values` (JSON).
    rows_listed
        Rows that the file lists, rejected ones counted.
    is_capped
        The file lists only part of its total: 500 rows, or a total of views above their sum.
    footers
        Last lines of one cell, as "Showing top 500 results".
    original
        All lines as they stand in the file.
    """

    name: str
    source_ref: str
    kind: str
    breakdown: str
    language: str
    window: Window | None
    currency: str | None
    currency_said: str | None
    usd_per_unit: Decimal | None
    decimal: Decimals
    rows: pl.DataFrame
    total: pl.DataFrame | None
    unknown: pl.DataFrame
    unknown_columns: tuple[str, ...]
    rejected: pl.DataFrame
    rows_listed: int
    is_capped: bool
    footers: tuple[str, ...]
    original: rejected_rows.OriginalRows

    @property
    def is_daily(self) -> bool:
        """Rows are days."""
        return "pacific_date" in self.rows.columns


@dataclass(frozen=True)
class Download:
    """The tables of a file, and those in it that were refused, each with the reason."""

    exports: tuple[StudioExport, ...]
    refused: tuple[tuple[StudioFile, StudioFileRefused], ...]


def read(
    path: Path | str,
    *,
    window: Window | tuple[date, date] | str | None = None,
    usd_per_unit: Decimal | None = None,
    decimal: Decimals | None = None,
) -> Download:
    """Read a CSV, or every table of the zip that it was downloaded in.

    A table that does not tell its window has that of the days of its zip.

    Parameters
    ----------
    path
        The file.
    window
        First day and day after the last; without it the name of the file, of the zip or of a
        folder above is asked ("Content 2023-01-01_2024-01-01 ..."), then the days themselves.
    usd_per_unit
        US dollars for one unit of the files' currency; without it dollars are NULL where the
        file is in another.
    decimal
        The decimal separator, where it is known; without it the files' own cells are asked.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    StudioFileRefused
        If no table of it can be read.
    ValueError
        If the window is not one.
    """
    given = as_window(window) if window is not None else None
    exports, refused = [], []
    for file in open_files(Path(path)):
        try:
            exports.append(
                read_table(file, window=given, usd_per_unit=usd_per_unit, decimal=decimal)
            )
        except StudioFileRefused as error:
            refused.append((file, error))
    if not exports:
        raise refused[0][1]
    days = {export.window for export in exports if export.is_daily and export.window}
    if len(days) == 1:
        exports = [replace(one, window=one.window or next(iter(days))) for one in exports]
    return Download(tuple(exports), tuple(refused))


def read_table(
    file: StudioFile,
    *,
    window: Window | None = None,
    usd_per_unit: Decimal | None = None,
    decimal: Decimals | None = None,
) -> StudioExport:
    """Read one table; see `read`."""
    if isinstance(usd_per_unit, float):
        raise TypeError("give usd_per_unit as Decimal, not float")
    records = file.records()
    at = next(number for number, record in enumerate(records) if any(map(str.strip, record)))
    header, lines = read_header(records[at]), records[at + 1 :]
    _refuse_other_kinds(header, records[at], file)
    notation = Notation(header.language, decimal or "")
    if decimal is None:
        notation = notation_of(header.language, _figure_cells(header, lines))
    money = money_of(header, lines, usd_per_unit)
    table = _form(header)(header, notation, money)
    for row_number, record in enumerate(lines, start=at + 2):
        table.take(row_number, record)
    if problem := table.check():
        raise StudioFileRefused(f'{file.name} is a "{header.kind}": {problem}', kind=header.kind)
    rows = pl.DataFrame(table.rows, schema=table.SCHEMA, orient="row")
    return StudioExport(
        name=file.short_name,
        source_ref=file.source_ref,
        kind=header.kind,
        breakdown=header.breakdown or "",
        language=header.language,
        window=window or file.window or _days_of(rows),
        currency=money.currency,
        currency_said=header.currency_said,
        usd_per_unit=money.usd_per_unit,
        decimal=notation.decimal,
        rows=rows,
        total=pl.DataFrame([table.total], schema=table.FIGURES) if table.total else None,
        unknown=pl.DataFrame(table.unknown, schema=UNKNOWN_SCHEMA, orient="row"),
        unknown_columns=tuple(header.unknown.values()),
        rejected=pl.DataFrame(table.rejected, schema=rejected_rows.SCHEMA, orient="row"),
        rows_listed=table.listed,
        is_capped=table.is_capped(),
        footers=tuple(table.footers),
        original=rejected_rows.OriginalRows(
            tuple(records[at]), dict(enumerate(lines, start=at + 2))
        ),
    )


def _form(header: Header) -> type[StudioLines]:
    if header.kind == VIDEO_TABLE:
        return VideoTable
    if not header.is_daily:
        return BreakdownTable
    return VideoChart if header.breakdown == "video" else Chart


def _figure_cells(header: Header, lines: list[list[str]]) -> Iterator[str]:
    at = [header.positions[name] for name in VideoTable.FIGURES if name in header.positions]
    return (line[position] for line in lines for position in at if position < len(line))


def _days_of(rows: pl.DataFrame) -> Window | None:
    if "pacific_date" not in rows.columns or rows.is_empty():
        return None
    days = rows.get_column("pacific_date")
    first, last = days.min(), days.max()
    assert isinstance(first, date) and isinstance(last, date)
    return Window(first, last + timedelta(days=1))


def _refuse_other_kinds(header: Header, first_line: list[str], file: StudioFile) -> None:
    what_to_do = (
        'In YouTube Studio choose Analytics, Advanced mode, a tab ("Content", "Geography" ...) '
        "and export as CSV: the tables of that are read, whole or one by one."
    )
    if header.kind in REFUSED:
        raise StudioFileRefused(
            f'{file.name} is an "{header.kind}" export of one video: a curve over its length, '
            f"and no figures by day or window. {what_to_do}",
            kind=header.kind,
        )
    if header.kind != UNKNOWN:
        return
    shown = ", ".join(first_line[:6])
    said = f"its first line begins: {shown}"
    if header.breakdown == "total":
        said = f"no figure that is kept stands beside its days: {shown}"
    elif header.breakdown:
        said = f"it is by {header.breakdown}, but has no figure that is kept: {shown}"
    raise StudioFileRefused(
        f"{file.name} is not a Studio table that we know; {said}. {what_to_do} A Studio set to "
        "English names its columns as we know them best.",
        kind=UNKNOWN,
    )
