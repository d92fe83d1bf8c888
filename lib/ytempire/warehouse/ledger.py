"""The ledger's own rule: an entry is written once, and the same key must say the same again.

Whoever tells of a charge, the production database or an event of the stream, adds it here.
"""

from __future__ import annotations

import polars as pl
import psycopg

from ytempire.warehouse import loading
from ytempire.warehouse.loading import Written

KEY = "idempotency_key"
SAID = (
    "occurred_at",
    "channel_id",
    "factory_video_id",
    "job_id",
    "attempt",
    "stage",
    "vendor",
    "component",
    "quantity",
    "unit",
    "unit_price_usd",
    "amount_micros",
    "currency",
    "currency_amount_micros",
    "usd_per_unit",
)
"""What an entry says of money: the same key must say the same of all that it tells again."""


def add(connection: psycopg.Connection, entries: pl.DataFrame) -> tuple[Written, dict[str, str]]:
    """Add the entries that are new.

    Parameters
    ----------
    entries
        Columns of ``cost_ledger``; one row a key.

    Returns
    -------
    tuple
        What was written, and why others cannot be, by their key.
    """
    # In one order, so that two who add the same entries wait for each other.
    written, differing = loading.append(
        connection,
        "cost_ledger",
        entries.sort(KEY),
        [KEY],
        same=[name for name in SAID if name in entries.columns],
        tell=["entry_id"],
    )
    return written, {row[KEY]: _why(row) for row in differing.iter_rows(named=True)}


def project(connection: psycopg.Connection, factory_videos: list[str]) -> int:
    """Bring the costs of these videos in step with the ledger; return the rows written."""
    row = connection.execute(
        "select ytempire.project_costs_of(%s::uuid[])", [sorted(factory_videos)]
    ).fetchone()
    assert row is not None
    return int(row[0])


def _why(row: dict[str, object]) -> str:
    """Say what the ledger holds and how it is corrected."""
    return (
        f"{KEY}: the ledger holds {row[KEY]} with another content ({row['differences']}) and is "
        "never overwritten: dismiss this one, or take the old entry back with `ytempire costs "
        f"reverse {row['entry_id']}` and correct this one's key"
    )
