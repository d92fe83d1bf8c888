"""The DuckDB connection that reads the lake: bounded memory, spilling beside the lake."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

import duckdb

MEMORY_LIMIT = "1GB"
"""Above this DuckDB spills to disk."""
THREADS = 2


@contextmanager
def opened(
    lake: Path, *, memory_limit: str = MEMORY_LIMIT, threads: int = THREADS
) -> Iterator[duckdb.DuckDBPyConnection]:
    """Give an empty DuckDB in memory, in UTC, that spills into the lake's folder.

    Parameters
    ----------
    lake
        The lake's folder; made where it is not there.
    memory_limit
        As DuckDB takes it: ``1GB``.
    """
    lake.mkdir(parents=True, exist_ok=True)
    spill = Path(mkdtemp(prefix="spill-", dir=lake))
    try:
        with duckdb.connect(
            ":memory:",
            config={
                "threads": threads,
                "memory_limit": memory_limit,
                "temp_directory": str(spill),
                "preserve_insertion_order": False,
                # What the wheel brings is enough; nothing is fetched from anywhere.
                "autoinstall_known_extensions": False,
                "autoload_known_extensions": False,
            },
        ) as connection:
            connection.execute("set timezone = 'UTC'")
            connection.execute("set arrow_lossless_conversion = true")  # a UUID stays one
            yield connection
    finally:
        shutil.rmtree(spill, ignore_errors=True)


def spill_folder(connection: duckdb.DuckDBPyConnection) -> Path:
    """Return the folder into which a connection spills; it is removed with the connection."""
    return Path(connection.execute("select current_setting('temp_directory')").fetchall()[0][0])
