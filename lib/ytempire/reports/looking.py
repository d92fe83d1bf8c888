"""One look at the warehouse, as its reader: all that a report says is of one snapshot."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import polars as pl
import psycopg

from ytempire import clock
from ytempire.settings import Settings, load
from ytempire.warehouse import migrations, queries
from ytempire.warehouse.connection import Warehouse, carry_clock

Row = dict[str, Any]


@dataclass(frozen=True)
class Before:
    """What a report is held against.

    Attributes
    ----------
    at
        The earlier instant.
    is_edition
        Whether an edition looked at the warehouse then; else it is when the Pacific day began.
    """

    at: datetime
    is_edition: bool


@dataclass(frozen=True)
class Look:
    """A snapshot of the warehouse.

    Attributes
    ----------
    connection
        Of a reader, in one transaction that sees no later commit.
    now
        The instant of the look.
    network
        What the warehouse holds: ``simulated``, ``import``, ``youtube``, or None while it is new.
    """

    connection: psycopg.Connection
    now: datetime
    network: str | None

    def frame(self, query: str, **parameters: object) -> pl.DataFrame:
        """Return what a query of sql/queries answers."""
        return queries.run(self.connection, query, **parameters)

    def rows(self, query: str, **parameters: object) -> list[Row]:
        """Return the same as rows."""
        return self.frame(query, **parameters).to_dicts()

    def row(self, query: str, **parameters: object) -> Row:
        """Return the first row; an empty dictionary where there is none."""
        found = self.rows(query, **parameters)
        return found[0] if found else {}

    def previous(self, report: str, at: datetime) -> Before:
        """Return what a report is held against: yesterday's edition, or else this day's begin.

        It is the last edition that was made before the Pacific day of `at` began, so that a report
        made twice in a day is held against the same one both times.
        """
        midnight = clock.pacific_day_bounds(clock.pacific_date(at))[0]
        found = self.row("reports/previous_edition", notebook=f"reports/{report}", before=midnight)
        if not found:
            return Before(midnight, is_edition=False)
        return Before(found["started_at"], is_edition=True)

    def told_through(self, at: datetime, channel_ids: list[str] | None) -> date:
        """Return the last day told of most channels by `at`; without one, the last that is over."""
        found = self.row("reports/told_through", as_of=at, channel_ids=channel_ids)
        told: date | None = found["pacific_date"]
        return told or last_day_over(at)


@contextmanager
def look(settings: Settings | None = None) -> Iterator[Look]:
    """Open the warehouse for a report.

    Parameters
    ----------
    settings
        Which warehouse; None: that of the environment.

    Raises
    ------
    ytempire.warehouse.errors.StaleSchema
        If its schema is not that of this version.
    """
    with Warehouse(settings or load()) as warehouse:
        with warehouse.connect("reader") as connection:
            migrations.require_current(connection)
        connection = warehouse.connect("reader")
        try:
            connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            with connection.transaction():
                carry_clock(connection)
                [identity] = queries.run(connection, "executive/identity").to_dicts()
                yield Look(connection, identity["asked_at"], identity["network"])
        finally:
            connection.close()


def instant(text: str | None) -> datetime | None:
    """Return the instant of a parameter; None stays None."""
    return None if text is None else datetime.fromisoformat(text)


def day(text: str | None) -> date | None:
    """Return the day of a parameter; None stays None."""
    return None if text is None else date.fromisoformat(text)


def last_day_over(at: datetime) -> date:
    """Return the last Pacific day that was over at an instant."""
    return clock.pacific_date(at) - timedelta(days=1)
