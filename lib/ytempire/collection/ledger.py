"""The way into the ledger: appended once, never overwritten, projected to video_costs."""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl
import psycopg

from ytempire.collection.writing import Tally
from ytempire.transform.validate import Validated, refused
from ytempire.warehouse import ledger, rejections
from ytempire.warehouse.ledger import KEY


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
    written, reasons = ledger.add(connection, entries)
    tally.wrote("cost_ledger", written.inserted)
    return reasons


def project(connection: psycopg.Connection, tally: Tally, factory_videos: Iterable[str]) -> None:
    """Bring video_costs in step with the ledger, also for videos that were published since."""
    row = connection.execute(
        "select ytempire.project_video_costs(%s::uuid[])", [sorted(factory_videos)]
    ).fetchone()
    assert row is not None
    tally.wrote("video_costs", row[0])
