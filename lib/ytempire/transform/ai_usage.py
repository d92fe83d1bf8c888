"""AI vendors' own usage as rows of our tables. Pure: frames in and out."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import polars as pl

IDLE = ""
"""Model of the row that says: nothing was used on this day."""


def with_idle_days(usage: pl.DataFrame, vendor: str, first: date, last: date) -> pl.DataFrame:
    """Add a row for each day of which the vendor told nothing: it says that nothing was used."""
    told = set(usage.get_column("usage_date"))
    count = (last - first).days + 1
    idle = [day for day in (first + timedelta(days=n) for n in range(count)) if day not in told]
    rows = [{"vendor": vendor, "usage_date": day, "model": IDLE, "requests": 0} for day in idle]
    return pl.concat([usage, pl.DataFrame(rows, schema=usage.schema, orient="row")])


def as_told(frame: pl.DataFrame, source: str, as_of: datetime) -> pl.DataFrame:
    """Add who told the rows, and when."""
    return frame.with_columns(
        source=pl.lit(source), as_of=pl.lit(as_of).dt.convert_time_zone("UTC")
    )
