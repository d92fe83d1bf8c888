"""A table that YouTube Studio exported by hand -> a typed frame, one row a video.

Read as it comes: any known language, BOM, CRLF, soft hyphens, ids with a space before them,
a total line, a localised last line, spreadsheet damage. What cannot be read is rejected row
by row with its reason; a file of another kind is refused by name.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import polars as pl

from ytempire.sources import rejected_rows
from ytempire.sources.studio_files import (
    StudioFile,
    StudioFileRefused,
    Window,
    as_window,
    open_file,
)
from ytempire.sources.studio_headers import Header, read_header
from ytempire.sources.studio_table import METRICS, SCHEMA, UNKNOWN_SCHEMA, StudioTable

__all__ = ["SOURCE", "StudioExport", "StudioFileRefused", "Window", "read"]

SOURCE = "studio_export"


@dataclass(frozen=True)
class StudioExport:
    """What a Studio table says.

    Attributes
    ----------
    rows
        One row a listed video, columns of `SCHEMA`; NULL where the file has no such column or
        the cell is blank. `published_at` is a day of the exporter's time zone, which the file
        does not tell. `clicks` = impressions * CTR as displayed, not rounded.
    total
        The file's own total line with the columns of `METRICS` (one row), or None.
    unknown
        `row_number`, `youtube_video_id`, `row_values`: the columns that we do not know, as JSON.
    rejected
        `row_number` (as a spreadsheet counts), `target`, `reason`, `row_values` (JSON).
    rows_listed
        Videos that the file lists, rejected ones counted.
    is_capped
        The file lists only part of its total: 500 rows, or a total of views above their sum.
    footers
        Last lines of one cell, as "Showing top 500 results".
    """

    path: Path
    source_ref: str
    kind: str
    language: str
    window: Window | None
    currency: str | None
    rows: pl.DataFrame
    total: pl.DataFrame | None
    unknown: pl.DataFrame
    unknown_columns: tuple[str, ...]
    rejected: pl.DataFrame
    rows_listed: int
    is_capped: bool
    footers: tuple[str, ...]


def read(
    path: Path | str,
    *,
    window: Window | tuple[date, date] | str | None = None,
    usd_per_unit: Decimal | None = None,
) -> StudioExport:
    """Read a Studio table by video: a CSV, or the zip that it was downloaded in.

    Parameters
    ----------
    path
        The file.
    window
        First day and day after the last; without it the name of the file, of the zip or of a
        folder above is asked ("Content 2023-01-01_2024-01-01 ..."); None if none says.
    usd_per_unit
        US dollars for one unit of the file's currency, needed when that is not USD.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    StudioFileRefused
        If it cannot be read, or is an export of another kind, or its currency is not USD and
        no rate is given.
    ValueError
        If the window is not one.
    """
    path = Path(path)
    given = as_window(window) if window is not None else None
    if isinstance(usd_per_unit, float):
        raise TypeError("give usd_per_unit as Decimal, not float")
    file = open_file(path)
    header = read_header(file.records[0])
    _refuse_other_kinds(header, file, path)
    table = StudioTable(header, _rate(header, file, usd_per_unit, path))
    for row_number, record in enumerate(file.records[1:], start=2):
        table.take(row_number, record)
    rows = pl.DataFrame(table.rows, schema=SCHEMA, orient="row")
    return StudioExport(
        path=path,
        source_ref=file.source_ref,
        kind=header.kind,
        language=header.language,
        window=given or file.window,
        currency=header.currency,
        rows=rows,
        total=pl.DataFrame([table.total], schema=METRICS) if table.total else None,
        unknown=pl.DataFrame(table.unknown, schema=UNKNOWN_SCHEMA, orient="row"),
        unknown_columns=tuple(header.unknown.values()),
        rejected=pl.DataFrame(table.rejected, schema=rejected_rows.SCHEMA, orient="row"),
        rows_listed=table.listed,
        is_capped=table.is_capped(),
        footers=tuple(table.footers),
    )


def _rate(header: Header, file: StudioFile, usd_per_unit: Decimal | None, path: Path) -> Decimal:
    """Return the dollars for one unit of the file's money, or refuse the file."""
    if usd_per_unit is not None:
        return usd_per_unit
    if header.currency == "USD" or "revenue_micros" not in header.positions:
        return Decimal(1)
    at = header.positions["revenue_micros"]
    earned = any(
        set(record[at]) & set("123456789") for record in file.records[1:] if at < len(record)
    )
    if not earned:  # nothing to convert: a channel that is not monetised
        return Decimal(1)
    money = header.currency or "a currency that its header does not name"
    raise StudioFileRefused(
        f"the revenue in {path} is in {money}, and the warehouse holds US dollars. Export it "
        "with Studio set to USD, or give the exchange rate (usd_per_unit: US dollars for one "
        "unit).",
        kind=header.kind,
    )


def _refuse_other_kinds(header: Header, file: StudioFile, path: Path) -> None:
    if header.kind == "table by video":
        return
    if header.kind == "unknown":
        shown = ", ".join(file.records[0][:6])
        raise StudioFileRefused(
            f"{path} is not a Studio table that we know; its first line begins: {shown}. Export "
            'the tab "Content" of Advanced mode as CSV and give its "Table data.csv".',
            kind="unknown",
        )
    raise StudioFileRefused(
        f'{path} is a "{header.kind}" export: it does not hold one line a video. In Advanced '
        'mode choose the tab "Content", export as CSV, and give the "Table data.csv" of that.',
        kind=header.kind,
    )
