"""Keeps the cells of imported files whose columns we do not know: nothing is dropped."""

from __future__ import annotations

import polars as pl
import psycopg

from ytempire.warehouse import loading

SCHEMA = {"row_number": pl.Int64, "subject": pl.String, "row_values": pl.String}
"""Row of the file, what the row is about, and header -> cell as JSON."""


def keep(connection: psycopg.Connection, source: str, source_ref: str, cells: pl.DataFrame) -> int:
    """Store cells with the columns of `SCHEMA`; the same file again changes nothing.

    Returns
    -------
    int
        Rows added or changed.
    """
    rows = cells.select(*SCHEMA).with_columns(source=pl.lit(source), source_ref=pl.lit(source_ref))
    return loading.upsert(connection, "unknown_cells", rows, ["source_ref", "row_number"]).changed
