"""Observations as they are now: what PostgreSQL holds set beside the lake, in bounded memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import duckdb

from ytempire.lake import engine, reader, writing


@contextmanager
def opened(
    lake: Path,
    days: Iterable[date],
    hot_rows: Iterable[bytes],
    *,
    removed: Iterable[tuple[date, str, str]] = (),
    memory_limit: str = engine.MEMORY_LIMIT,
) -> Iterator[duckdb.DuckDBPyConnection]:
    """Give a DuckDB connection with the view ``observations``.

    Parameters
    ----------
    lake
        The lake's folder.
    days
        UTC days to read there.
    hot_rows
        The rest, as CSV from PostgreSQL (see `lake.writing.from_csv`). `days` and rows must be
        told by one snapshot, so that no reading is missing and none is counted twice.
    removed
        What files of days may still hold that was removed: day, ``channel`` or ``video``, its id.
    """
    with engine.opened(lake, memory_limit=memory_limit) as connection:
        hot = engine.spill_folder(connection) / "hot.parquet"
        writing.from_csv(hot, hot_rows)
        reader.relation(connection, lake, hot, days=days, removed=removed)
        yield connection
