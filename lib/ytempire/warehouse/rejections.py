"""Keeps what was refused, with its reason: nothing that came in is dropped in silence."""

from __future__ import annotations

import uuid

import polars as pl
import psycopg

_NAMESPACE = uuid.UUID("6f0a4b0e-2c55-5d1c-9a4e-7b1f0f6b9d11")
_INSERT = """
insert into ytempire.rejected_rows as known
    (rejected_id, source, source_ref, row_number, target, reason, row_values)
values (%s, %s, %s, %s, %s, %s, %s)
on conflict (rejected_id) do update
set occurrences = known.occurrences + 1, last_seen_at = ytempire.clock_now()
"""


def keep(
    connection: psycopg.Connection, source: str, source_ref: str, rejected: pl.DataFrame
) -> int:
    """Store rejected rows (row_number, target, reason, row_values); return how many came.

    The same row refused for the same reason is one row however often it comes.
    """
    rows = []
    for row in rejected.iter_rows(named=True):
        named = "\x1f".join([source, source_ref, *(str(value) for value in row.values())])
        rows.append(
            (
                uuid.uuid5(_NAMESPACE, named),
                source,
                source_ref,
                row["row_number"],
                row["target"],
                row["reason"],
                row["row_values"],
            )
        )
    if rows:
        with connection.cursor() as cursor:
            cursor.executemany(_INSERT, rows)
    return len(rows)
