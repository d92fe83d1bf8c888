"""Tables as one spreadsheet: a sheet each, and a first one that says what they hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from io import BytesIO
from math import isfinite
from typing import Any

import polars as pl

from ytempire.editions import spreadsheet_text

MOST_ROWS = 1_048_575
"""Rows of a sheet below its header, of every spreadsheet program."""
LONGEST_TEXT = 32_767
"""Characters of a cell."""
_EXACT_DIGITS = 15
"""Of a number with more digits a spreadsheet keeps the first ones: it is written as text."""
_FIRST_DAY = date(1900, 3, 1)
"""Days before are another day in Excel, which knows a 29th of February 1900."""
_LONGEST_NAME = 31
_CONTENTS = "contents"
_WIDEST = 60
_SAMPLED = 200
_NO_DATE = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""Written as the time of making: the manifest has that, and the same tables give the same bytes."""

Write = Callable[[int, int, Any], None]


def of(tables: Mapping[str, pl.DataFrame]) -> bytes:
    """Return a workbook (XLSX) of tables.

    Parameters
    ----------
    tables
        Frames by name, of texts, numbers, days and instants in UTC.
    """
    # Imported here: no command but that of reports needs it.
    import xlsxwriter

    kept = BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(kept, options)
    book.set_properties({"created": _NO_DATE})
    contents = book.add_worksheet(_CONTENTS)
    notes = []
    for place, (name, frame) in enumerate(tables.items()):
        sheet_name = _sheet_name(name, place)
        said = _Sheet(book, book.add_worksheet(sheet_name)).fill(frame)
        notes.append((sheet_name, name, frame.height, said))
    _tell(book, contents, notes)
    book.close()
    return kept.getvalue()


def _sheet_name(name: str, place: int) -> str:
    """Return a name of 31 characters at most, which stays unique."""
    if len(name) <= _LONGEST_NAME and name != _CONTENTS:
        return name
    mark = f"~{place + 1}"
    return name[: _LONGEST_NAME - len(mark)] + mark


def _tell(book: Any, sheet: Any, notes: list[tuple[str, str, int, str]]) -> None:
    head = book.add_format({"bold": True, "bottom": 1})
    for column, title in enumerate(("Sheet", "Table", "Rows", "Note")):
        sheet.write_string(0, column, title, head)
    for row, (sheet_name, name, rows, note) in enumerate(notes, start=1):
        sheet.write_string(row, 0, sheet_name)
        sheet.write_string(row, 1, name)
        sheet.write_number(row, 2, rows)
        sheet.write_string(row, 3, note)
    sheet.set_column(0, 1, _LONGEST_NAME)
    sheet.set_column(3, 3, _WIDEST)
    sheet.freeze_panes(1, 0)


class _Sheet:
    """A sheet that is filled with one table."""

    def __init__(self, book: Any, sheet: Any) -> None:
        self._book, self._sheet = book, sheet
        self._formats: dict[str, Any] = {}
        self._cut = 0

    def fill(self, frame: pl.DataFrame) -> str:
        """Write a table, and return what of it is not as it was, in a sentence."""
        head = self._book.add_format(
            {"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}
        )
        rows = frame.head(MOST_ROWS)
        for place, column in enumerate(rows.get_columns()):
            zoned = isinstance(column.dtype, pl.Datetime)
            title = spreadsheet_text.plain(column.name) + (" (UTC)" if zoned else "")
            self._sheet.write_string(0, place, title, head)
            self._column(place, column)
            self._sheet.set_column(place, place, _width(title, column))
        if frame.width:
            self._sheet.autofilter(0, 0, max(1, rows.height), frame.width - 1)
        self._sheet.freeze_panes(1, 0)
        notes = []
        if frame.height > MOST_ROWS:
            notes.append(
                f"The sheet holds the first {MOST_ROWS:,} of {frame.height:,} rows, as many as a "
                "sheet can: the CSV and the Parquet beside it hold all."
            )
        if self._cut:
            notes.append(
                f"{self._cut:,} texts are longer than a cell can be and end in an ellipsis: the "
                "CSV and the Parquet beside it hold them whole."
            )
        return " ".join(notes)

    def _column(self, place: int, column: pl.Series) -> None:
        write = self._writer(column.dtype)
        for row, value in enumerate(column, start=1):
            if value is not None:  # unknown: an empty cell
                write(row, place, value)

    def _writer(self, dtype: pl.DataType) -> Write:
        if isinstance(dtype, pl.Datetime):
            shape = self._format("yyyy-mm-dd hh:mm:ss")
            return lambda row, place, value: self._moment(row, place, value, shape)
        if isinstance(dtype, pl.Date):
            shape = self._format("yyyy-mm-dd")
            return lambda row, place, value: self._moment(row, place, value, shape)
        if isinstance(dtype, pl.Decimal):
            shape = self._format(f"#,##0.{'0' * dtype.scale}" if dtype.scale else "#,##0")
            return lambda row, place, value: self._number(row, place, value, shape)
        if dtype.is_integer():
            shape = self._format("#,##0")
            return lambda row, place, value: self._number(row, place, value, shape)
        return self._other

    def _moment(self, row: int, place: int, value: date | datetime, shape: Any) -> None:
        day = value.date() if isinstance(value, datetime) else value
        if day < _FIRST_DAY:
            self._text(row, place, value.isoformat())
        elif isinstance(value, datetime):
            self._sheet.write_datetime(row, place, value.replace(tzinfo=None), shape)
        else:
            self._sheet.write_datetime(row, place, datetime.combine(value, time()), shape)

    def _number(self, row: int, place: int, value: int | Decimal, shape: Any) -> None:
        digits = Decimal(value).as_tuple().digits
        if len("".join(map(str, digits)).strip("0")) > _EXACT_DIGITS:
            self._text(row, place, f"{value:f}" if isinstance(value, Decimal) else str(value))
        else:
            self._sheet.write_number(row, place, value, shape)

    def _other(self, row: int, place: int, value: Any) -> None:
        if isinstance(value, bool):
            self._sheet.write_boolean(row, place, value)
        elif isinstance(value, timedelta):
            self._sheet.write_number(row, place, value.total_seconds())
        elif isinstance(value, float) and isfinite(value):
            self._sheet.write_number(row, place, value)
        else:
            self._text(row, place, str(value))

    def _text(self, row: int, place: int, text: str) -> None:
        told = spreadsheet_text.plain(text)
        if _length(told) > LONGEST_TEXT:
            self._cut += 1
            told = _beginning(told)
        # A cell of type text is never calculated; this keeps it text when somebody edits it.
        self._sheet.write_string(row, place, told, self._format("@"))

    def _format(self, shape: str) -> Any:
        if shape not in self._formats:
            self._formats[shape] = self._book.add_format({"num_format": shape})
        return self._formats[shape]


def _length(text: str) -> int:
    """Return how long Excel finds a text: an emoji counts twice."""
    return len(text.encode("utf-16-le")) // 2


def _beginning(text: str) -> str:
    whole = text.encode("utf-16-le")[: 2 * (LONGEST_TEXT - 1)]
    return whole.decode("utf-16-le", errors="ignore") + "…"


def _width(title: str, column: pl.Series) -> int:
    longest = max((len(str(v)) for v in column.head(_SAMPLED) if v is not None), default=0)
    return min(_WIDEST, max(8, longest + 2, min(len(title), 24) + 3))
