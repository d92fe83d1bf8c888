"""The way into the ledger: appended once, never overwritten, projected to video_costs."""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl
import psycopg

from ytempire.collection.writing import Tally
from ytempire.transform.validate import Validated, refused
from ytempire.warehouse import loading, rejections

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


def append(
    connection: psycopg.Connection, tally: Tally, validated: Validated, *, source: str
) -> pl.DataFrame:
    """Append entries to cost_ledger and return those that are in it as they were told.

    An entry that is in the ledger already changes nothing. One whose key is in the ledger with
    another content is refused, with what the ledger holds and what to do.
    """
    entries = validated.accepted
    reasons = add(connection, tally, entries)
    agree = ~pl.col(KEY).is_in(list(reasons))
    conflicts = entries.filter(~agree)
    in_order = [reasons[key] for key in conflicts.get_column(KEY)]
    rejected = pl.concat([validated.rejected, refused(conflicts, in_order, target="cost_ledger")])
    tally.processed += entries.height + validated.rejected.height
    tally.rejected += rejections.keep(connection, source, "", rejected).came
    return entries.filter(agree)


def add(connection: psycopg.Connection, tally: Tally, entries: pl.DataFrame) -> dict[str, str]:
    """Add the entries that are new; return why others cannot be, by their key."""
    written, differing = loading.append(
        connection,
        "cost_ledger",
        entries,
        [KEY],
        same=[name for name in SAID if name in entries.columns],
        tell=["entry_id"],
    )
    tally.wrote("cost_ledger", written.inserted)
    return {row[KEY]: _why(row) for row in differing.iter_rows(named=True)}


def project(connection: psycopg.Connection, tally: Tally, factory_videos: Iterable[str]) -> None:
    """Bring video_costs in step with the ledger, also for videos that were published since."""
    row = connection.execute(
        "select ytempire.project_video_costs(%s::uuid[])", [sorted(factory_videos)]
    ).fetchone()
    assert row is not None
    tally.wrote("video_costs", row[0])


def _why(row: dict[str, object]) -> str:
    """Say what the ledger holds and how it is corrected."""
    return (
        f"{KEY}: the ledger holds {row[KEY]} with another content ({row['differences']}) and is "
        "never overwritten: dismiss this one, or take the old entry back with `ytempire costs "
        f"reverse {row['entry_id']}` and correct this one's key"
    )
