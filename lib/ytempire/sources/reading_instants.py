"""Instants as files of readings write them: with a zone, or they are none."""

from __future__ import annotations

from datetime import UTC, datetime

import polars as pl

_ZONED = r"[0-9]:[0-9]{2}.*(?:[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)$"


_YEARS = (datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC))
"""What polars knows beyond is no instant for Python, nor for anybody else."""


def instants(column: pl.Series) -> pl.Series:
    """Return times in UTC; null where text says no instant with a zone."""
    found = _in_utc(column) if isinstance(column.dtype, pl.Datetime) else _of_text(column)
    return found.set(~found.is_between(*_YEARS), None)


def _in_utc(column: pl.Series) -> pl.Series:
    assert isinstance(column.dtype, pl.Datetime)
    zoned = column if column.dtype.time_zone else column.dt.replace_time_zone("UTC")
    return zoned.dt.convert_time_zone("UTC").dt.cast_time_unit("us")


def _of_text(column: pl.Series) -> pl.Series:
    text = column.cast(pl.String).str.strip_chars()
    told = text.set(~text.str.contains(_ZONED), None)
    try:
        found = told.str.to_datetime(time_unit="us", time_zone="UTC", strict=False)
    except pl.exceptions.ComputeError:  # the first of them is of no form that polars guesses
        found = pl.Series([None] * len(told), dtype=pl.Datetime("us", "UTC"))
    unlike = told.is_not_null() & found.is_null()  # of another form than the first
    if unlike.any():
        at = unlike.arg_true()
        found = found.scatter(at, [_instant(one) for one in told.gather(at)])
    return found


def _instant(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
