"""A report's tables as files: CSV and Parquet of each, and one spreadsheet of all.

The same tables give the same bytes. Parquet holds them as they are; CSV and spreadsheet hold
texts that no program calculates, instants of UTC, and money to its last digit.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, TypedDict

import polars as pl

from ytempire.editions import spreadsheet, spreadsheet_text

_INSTANT = "%Y-%m-%dT%H:%M:%S%.fZ"
_BYTE_ORDER_MARK = "﻿"
"""Without it Excel takes a CSV's letters for those of the last century."""


class File(TypedDict):
    """What an attachment holds; `rows` of a spreadsheet are those of all its tables."""

    rows: int
    bytes: int
    sha256: str


class TableRefused(ValueError):
    """A report's table cannot be written as it is; the message says what its author changes."""


def write(tables: Mapping[str, pl.DataFrame], folder: Path, name: str) -> dict[str, File]:
    """Write every table as ``<table>.csv`` and ``<table>.parquet``, and all as ``<name>.xlsx``.

    Parameters
    ----------
    tables
        Frames by name; their rows are written in the order they have.
    folder
        The folder for them, made when missing.
    name
        The report's name.

    Returns
    -------
    dict
        File name -> rows, bytes and SHA-256; empty where there are no tables.

    Raises
    ------
    TableRefused
        If a column has instants without a zone, or values that no file can hold.
    """
    if not tables:
        return {}
    folder.mkdir(parents=True, exist_ok=True)
    written: dict[str, int] = {}
    said: dict[str, pl.DataFrame] = {}
    for table, frame in tables.items():
        told = in_utc(table, frame)
        told.write_parquet(folder / f"{table}.parquet", compression="zstd")
        said[table] = _nested_as_text(told)
        (folder / f"{table}.csv").write_text(_csv(said[table]), encoding="utf-8", newline="")
        written |= {f"{table}.csv": frame.height, f"{table}.parquet": frame.height}
    (folder / f"{name}.xlsx").write_bytes(spreadsheet.of(said))
    written[f"{name}.xlsx"] = sum(frame.height for frame in tables.values())
    return {file: _described(folder / file, rows) for file, rows in written.items()}


def in_utc(table: str, frame: pl.DataFrame) -> pl.DataFrame:
    """Return a frame whose instants are of UTC.

    Raises
    ------
    TableRefused
        If an instant has no zone, or a column holds what is neither text, number nor time.
    """
    for column, dtype in frame.schema.items():
        if isinstance(dtype, pl.Datetime) and dtype.time_zone is None:
            raise TableRefused(
                f"{table}.{column} holds times without a zone: a reader elsewhere would take them "
                "for his own; give the column a time zone, as UTC"
            )
        if isinstance(dtype, pl.Object | pl.Binary):
            raise TableRefused(
                f"{table}.{column} holds {dtype}: no spreadsheet can show it; leave it out, or "
                "write it as text"
            )
    zoned = [
        pl.col(column).dt.convert_time_zone("UTC")
        for column, dtype in frame.schema.items()
        if isinstance(dtype, pl.Datetime)
    ]
    return frame.with_columns(zoned)


def _nested_as_text(frame: pl.DataFrame) -> pl.DataFrame:
    nested = [
        pl.Series(column, [None if v is None else _json(v) for v in frame[column].to_list()],
                  dtype=pl.String)
        for column, dtype in frame.schema.items()
        if dtype.is_nested()
    ]  # fmt: skip
    return frame.with_columns(nested)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


def _csv(frame: pl.DataFrame) -> str:
    shown = frame.select(_written(frame[column]) for column in frame.columns)
    named = shown.rename(spreadsheet_text.shown)
    return _BYTE_ORDER_MARK + named.write_csv(line_terminator="\r\n")


def _written(column: pl.Series) -> pl.Series:
    """Return a column as the texts and numbers that its CSV holds; unknown stays empty."""
    dtype = column.dtype
    if isinstance(dtype, pl.Datetime):
        return column.dt.to_string(_INSTANT)
    if isinstance(dtype, pl.Duration):
        return column.dt.total_microseconds() / 1_000_000
    if isinstance(dtype, pl.Decimal):
        return _each(column, lambda value: f"{value:f}")
    if isinstance(dtype, pl.String | pl.Categorical | pl.Enum):
        return _each(column.cast(pl.String), spreadsheet_text.shown)
    return column


def _each(column: pl.Series, told: Callable[[Any], str]) -> pl.Series:
    values: list[Decimal | str | None] = column.to_list()
    texts = [None if value is None else told(value) for value in values]
    return pl.Series(column.name, texts, dtype=pl.String)


def _described(file: Path, rows: int) -> File:
    content = file.read_bytes()
    return File(rows=rows, bytes=len(content), sha256=hashlib.sha256(content).hexdigest())
