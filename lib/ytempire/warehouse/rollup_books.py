"""PostgreSQL's side of the roll-ups of history: facts by day, figures by day, and their record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date

import polars as pl

from ytempire.warehouse import lake_books, loading, one_at_a_time, queries
from ytempire.warehouse.connection import Warehouse

_QUERIES = {
    "publications": "rollups/history_publications",
    "costs": "rollups/history_costs",
    "jobs": "rollups/history_jobs",
    "channel_days": "rollups/history_channel_days",
}


class RollupBooks:
    """PostgreSQL's side of history, as `ytempire.rollups.history.books.Books` describes it.

    Parameters
    ----------
    warehouse
        Open.
    """

    def __init__(self, warehouse: Warehouse) -> None:
        self._warehouse = warehouse

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep other roll-ups of this history away.

        Raises
        ------
        InUse
            If one is at it.
        """
        busy = "history is being rolled up already: wait for it, then try again"
        with one_at_a_time.alone(self._warehouse, "ytempire.rollup_days", busy):
            yield

    def fingerprints(self) -> dict[str, dict[date, int]]:
        """Return a number for each day of facts, by source; see `Books.fingerprints`.

        Those of days whose facts were touched since the last time are drawn anew.
        """
        with self._warehouse.transaction("writer") as connection:
            connection.execute("select ytempire.refresh_history_fingerprints()")
            return _by_day(queries.run(connection, "rollups/history_fingerprints"))

    def recorded(self) -> dict[str, dict[date, int]]:
        """Return from what each day of each roll-up was made."""
        with self._warehouse.transaction("reader") as connection:
            return _by_day(queries.run(connection, "rollups/history_recorded"))

    def lake_records(self) -> dict[date, lake_books.Row]:
        """Return what is recorded of the days in the lake."""
        with self._warehouse.transaction("reader") as connection:
            return lake_books.records(connection)

    def facts(self, name: str, first: date, end: date) -> pl.DataFrame:
        """Return the facts of Pacific days, half-open."""
        with self._warehouse.transaction("reader") as connection:
            text = queries.text_of(_QUERIES[name])
            return queries.extract(connection, text, {"first_date": first, "end_date": end})

    def video_facts(self, day: date) -> pl.DataFrame:
        """Return what Analytics told of a Pacific day, of videos up to 91 days old."""
        with self._warehouse.transaction("reader") as connection:
            text = queries.text_of("rollups/history_video_facts")
            return queries.extract(connection, text, {"day": day})

    def replace(
        self,
        rollup: str,
        tables: Mapping[str, pl.DataFrame],
        column: str,
        days: Mapping[date, int | None],
    ) -> None:
        """Replace the rows of days, in one transaction, and record it; see `Books.replace`."""
        with self._warehouse.transaction("writer") as connection:
            for table, rows in tables.items():
                loading.replace_days(connection, table, rows, list(days), column=column)
            figures = _rows_by_day(tables, column)
            record = pl.DataFrame(
                [
                    (rollup, day, number, figures.get(day, 0))
                    for day, number in days.items()
                    if number is not None
                ],
                schema={
                    "rollup": pl.String, "day": pl.Date, "fingerprint": pl.Int64,
                    "figures": pl.Int64,
                },
                orient="row",
            )  # fmt: skip
            connection.execute(
                "delete from ytempire.rollup_days where rollup = %s and day = any(%s)",
                [rollup, list(days)],
            )
            loading.append(connection, "rollup_days", record, ["rollup", "day"])


def _by_day(found: pl.DataFrame) -> dict[str, dict[date, int]]:
    told: dict[str, dict[date, int]] = {}
    for name, day, number in found.iter_rows():
        told.setdefault(name, {})[day] = number
    return told


def _rows_by_day(tables: Mapping[str, pl.DataFrame], column: str) -> dict[date, int]:
    counted: dict[date, int] = {}
    for rows in (rows for rows in tables.values() if not rows.is_empty()):
        for day, number in rows.group_by(column).len().iter_rows():
            counted[day] = counted.get(day, 0) + number
    return counted
