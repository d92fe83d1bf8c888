"""Which observations the lake holds for PostgreSQL, and the rows of the rest, in one snapshot."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import psycopg

from ytempire.warehouse import lake_books, lake_removals, lake_rows
from ytempire.warehouse.connection import Warehouse


@dataclass(frozen=True)
class Held:
    """Where the observations of some days lie.

    Attributes
    ----------
    lake_days
        UTC days to read from the lake.
    rows
        All others, and readings that came late for those, as CSV; to be read once, while the
        transaction lasts.
    removed
        Day, ``channel`` or ``video``, and its id: what the file of a day may still hold and the
        warehouse does not any more.
    """

    lake_days: list[date]
    rows: Iterator[bytes]
    removed: list[tuple[date, str, str]]


@contextmanager
def held(
    warehouse: Warehouse, first: date | None = None, before: date | None = None
) -> Iterator[Held]:
    """Tell, in one snapshot, what lies in the lake and what PostgreSQL has of the rest.

    A day is read from the lake if it did not change since it was exported, or if only the lake
    holds it; then what PostgreSQL has of it came late and goes before what the lake says.

    Parameters
    ----------
    first, before
        UTC days, half-open; None: no limit.
    """
    connection = warehouse.connect("reader")
    try:
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        with connection.transaction():
            # A partition that is dropped vanishes from every snapshot: first keep all, then look.
            connection.execute("lock table ytempire.video_metrics_timeseries in access share mode")
            records = {
                day: row
                for day, row in lake_books.records(connection).items()
                if (first is None or day >= first) and (before is None or day < before)
            }
            changed = lake_books.changed_days(connection)
            only_there = {day for day, row in records.items() if row["dropped_at"] is not None}
            in_step = set(records) - only_there - changed
            spans = gaps(in_step, first, before)
            told = lake_removals.removals(connection)
            removed = [
                (day, kind, gone)
                for day in sorted(only_there)
                for kind, gone in told.without(records[day]["removals_done"]).listed()
            ]
            yield Held(
                sorted(only_there | in_step),
                lake_rows.rows_of(connection, spans),
                removed,
            )
    finally:
        connection.close()


def gaps(
    days: set[date], first: date | None, before: date | None
) -> list[tuple[datetime | None, datetime | None]]:
    """Return the half-open spans of time from `first` to `before` that lie outside these days."""
    spans: list[tuple[datetime | None, datetime | None]] = []
    start = _start(first)
    for day in sorted(days):
        end = _start(day)
        if start != end:
            spans.append((start, end))
        start = _start(day + timedelta(days=1))
    if start is None or start != _start(before):
        spans.append((start, _start(before)))
    return spans


def _start(day: date | None) -> datetime | None:
    return None if day is None else datetime.combine(day, time(), UTC)
