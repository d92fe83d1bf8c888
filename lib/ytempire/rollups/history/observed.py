"""The readings of each UTC day as files: closed days in the lake, the others beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import duckdb

from ytempire.lake import layout, reader, sums, writing
from ytempire.rollups.history.books import ObservedDay


def observed(
    connection: duckdb.DuckDBPyConnection,
    lake: Path,
    records: Mapping[date, Mapping[str, Any]],
    lake_days: Iterable[date],
    hot_rows: Iterable[bytes],
    folder: Path,
) -> dict[date, ObservedDay]:
    """Return the file and fingerprint of every day of readings.

    Parameters
    ----------
    connection
        In UTC, as `lake.engine.opened` gives it.
    lake, lake_days
        Where the lake lies, and which days to read from it.
    records
        What is recorded of these days; read before their files are, so that a file that is
        rewritten meanwhile has another fingerprint the next time.
    hot_rows
        All other readings, as CSV (see `lake.writing.from_csv`). What came late for a day that
        only the lake holds is left to the next export.
    folder
        Where they are written, a file a day; its owner removes it.
    """
    files = reader.files(lake, lake_days)
    days = {day: ObservedDay(file, int(records[day]["fingerprint"])) for day, file in files.items()}
    folder.mkdir(parents=True, exist_ok=True)
    hot = folder / "hot.parquet"
    writing.from_csv(hot, hot_rows)
    found = connection.execute(
        f"select distinct cast(timezone('UTC', time) as date) from {sums.scan(hot)} order by all"
    ).fetchall()
    for (day,) in found:
        if day in days:
            continue
        file = layout.day_file(folder, day)
        file.parent.mkdir(parents=True)
        connection.execute(
            f"copy (from {sums.scan(hot)} where time >= '{day}' "
            f"and time < '{day + timedelta(days=1)}') to '{file}' (format parquet)"
        )
        days[day] = ObservedDay(file, sums.of_file(connection, file).sums.fingerprint)
    hot.unlink()
    return days
