"""PostgreSQL's side of the lake: days to export, the record of those exported, days to drop."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from contextlib import contextmanager
from datetime import date
from typing import Any

import psycopg
from psycopg import sql
from psycopg.rows import dict_row

from ytempire.warehouse import backend, lake_removals, lake_rows, one_at_a_time, refreshing
from ytempire.warehouse.connection import Warehouse, carry_clock
from ytempire.warehouse.errors import InUse
from ytempire.warehouse.lake_removals import Removals

_FIGURES = (
    "readings", "views", "likes", "comments", "shares", "impressions", "clicks",
    "watch_time_hours", "revenue_micros", "fingerprint",
)  # fmt: skip
_RECORDED = (*_FIGURES, "bytes", "first_expires_at")
_DELETE_DAY = f"delete from ytempire.video_metrics_timeseries where {lake_rows.DAY}".encode()
_WAIT = "5s"
"""How long a day is waited for that somebody writes to, before it is left for the next time."""
_AT_A_DAY = "hashtext('ytempire.lake_day')"
"""Locked by every transaction of an export, until it is over."""

Row = Mapping[str, Any]


class LakeBooks:
    """PostgreSQL's side of the lake, as `ytempire.lake.books.Books` describes it.

    Parameters
    ----------
    warehouse
        Open.
    """

    conflicts = (
        psycopg.errors.SerializationFailure,
        psycopg.errors.LockNotAvailable,
        psycopg.errors.DeadlockDetected,
        InUse,
    )

    unfit = (psycopg.DataError, psycopg.errors.FeatureNotSupported)

    def __init__(self, warehouse: Warehouse) -> None:
        self._warehouse = warehouse

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep other exports of this warehouse away.

        Raises
        ------
        InUse
            If one is at it.
        """
        busy = "another export to the lake is running: wait for it, then try again"
        with one_at_a_time.alone(self._warehouse, "ytempire.lake", busy) as connection:
            _wait_for_lost(connection)
            yield

    @contextmanager
    def snapshot(self) -> Iterator[BooksSnapshot]:
        """Begin a transaction with one snapshot, as the writer."""
        connection = self._warehouse.connect("writer")
        try:
            connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            with connection.transaction():
                # It takes no snapshot yet: readings that move into a partition that is made after
                # it would be seen neither there nor where they were.
                connection.execute(
                    "lock table ytempire.video_metrics_timeseries in access share mode"
                )
                carry_clock(connection)
                connection.execute(f"select pg_advisory_xact_lock({_AT_A_DAY})".encode())
                yield BooksSnapshot(connection)
        finally:
            connection.close()

    def drop(self, day: date, recorded: Row) -> bool:
        """Drop the readings of a day if they are those that are recorded; see `Books.drop`."""
        refreshing.refresh(self._warehouse)  # its hours stay as they are rolled up
        with self._warehouse.transaction("owner") as connection:
            connection.execute("select set_config('lock_timeout', %s, true)", [_WAIT])
            return _drop(connection, day, recorded)


class BooksSnapshot:
    """One transaction; see `ytempire.lake.books.Snapshot`."""

    def __init__(self, connection: psycopg.Connection) -> None:
        self._connection = connection

    def records(self) -> dict[date, Row]:
        """Return the rows of ``ytempire.lake_days`` by day."""
        return records(self._connection)

    def changed_days(self) -> set[date]:
        """Return the days that differ from what was exported, or never were."""
        return changed_days(self._connection)

    def removals(self) -> Removals:
        """Return what the lake may hold no longer."""
        return lake_removals.removals(self._connection)

    def sums(self, day: date) -> Row:
        """Return what the readings of a day add up to."""
        return _sums(self._connection, day)

    def rows(self, day: date) -> Iterator[bytes]:
        """Return them as CSV, block by block."""
        return lake_rows.rows_of_day(self._connection, day)

    def record(self, day: date, figures: Row, removals: Set[int]) -> None:
        """Record a day as it now lies in the lake: changes and removals are dealt with."""
        self._connection.execute(
            sql.SQL(
                "insert into ytempire.lake_days (day, {columns}) values (%(day)s, {values}) "
                "on conflict (day) do update set {sets}, exported_at = ytempire.clock_now()"
            ).format(
                columns=sql.SQL(", ").join(map(sql.Identifier, _RECORDED)),
                values=sql.SQL(", ").join(map(sql.Placeholder, _RECORDED)),
                sets=sql.SQL(", ").join(
                    sql.SQL("{0} = excluded.{0}").format(sql.Identifier(c)) for c in _RECORDED
                ),
            ),
            {"day": day, **{name: figures[name] for name in _RECORDED}},
        )
        self.forget_changes(day)
        self.note_removals(day, removals)

    def note_removals(self, day: date, removals: Set[int]) -> None:
        """Note that a day holds nothing of what these removed."""
        self._connection.execute(
            "update ytempire.lake_days set removals_done = %(numbers)s::bigint[] "
            "where day = %(day)s and removals_done <> %(numbers)s::bigint[]",
            {"day": day, "numbers": sorted(removals)},
        )

    def forget_changes(self, day: date) -> None:
        """Note that the changes of a day, as far as the snapshot saw them, are dealt with."""
        self._connection.execute("delete from ytempire.lake_changes where day = %s", [day])

    def hand_over(self, day: date) -> None:
        """Delete the readings of a day, which the lake holds now."""
        self._connection.execute(_DELETE_DAY, {"day": day})

    def forget_removals(self, numbers: Set[int]) -> None:
        """Note that the lake forgot what these removed."""
        for text in (
            "delete from ytempire.lake_removals where removal_id = any(%s::bigint[])",
            "update ytempire.lake_days set removals_done = array(select unnest(removals_done) "
            "except select unnest(%s::bigint[])) where removals_done <> '{}'",
        ):
            self._connection.execute(text.encode(), [list(numbers)])


def records(connection: psycopg.Connection) -> dict[date, Row]:
    """Return the rows of ``ytempire.lake_days`` by day, in order."""
    with connection.cursor(row_factory=dict_row) as cursor:
        cursor.execute(
            sql.SQL(
                "select day, {}, exported_at, dropped_at, removals_done "
                "from ytempire.lake_days order by day"
            ).format(sql.SQL(", ").join(map(sql.Identifier, _RECORDED)))
        )
        return {row["day"]: row for row in cursor}


def changed_days(connection: psycopg.Connection) -> set[date]:
    """Return the days that differ from what was exported, or never were.

    What lies outside the calendar that Python knows stays in PostgreSQL.
    """
    found = connection.execute(
        "select distinct day from ytempire.lake_changes "
        "where day between '0001-01-02' and '9999-12-30'"
    )
    return {row[0] for row in found}


def _wait_for_lost(connection: psycopg.Connection) -> None:
    """Wait for what the server still does for an export that is gone: it may yet commit a day."""
    connection.execute("select set_config('lock_timeout', %s, false)", [_WAIT])
    try:
        connection.execute(f"select pg_advisory_xact_lock({_AT_A_DAY})".encode())
    except psycopg.errors.LockNotAvailable as error:
        raise InUse(
            "the server is still at the transaction of an export that ended: try again in a minute"
        ) from error


def _sums(connection: psycopg.Connection, day: date) -> Row:
    with connection.cursor(row_factory=dict_row) as cursor:
        cursor.execute(
            sql.SQL("select {}, first_expires_at from ytempire.reading_day_sums(%s)").format(
                sql.SQL(", ").join(map(sql.Identifier, _FIGURES))
            ),
            [day],
        )
        row = cursor.fetchone()
    assert row is not None
    return row


def _drop(connection: psycopg.Connection, day: date, recorded: Row) -> bool:
    # Nobody writes to the day between the sums and the drop; a late reading waits, and lands.
    partition = sql.Identifier("ytempire", f"video_metrics_timeseries_{day:%Y%m%d}")
    found = connection.execute("select to_regclass(%s)", [partition.as_string()]).fetchone()
    is_partition = found is not None and found[0] is not None
    held = partition if is_partition else sql.Identifier("ytempire", "video_metrics_timeseries")
    connection.execute(sql.SQL("lock table {} in share row exclusive mode").format(held))
    told = _sums(connection, day)
    if any(told[name] != recorded[name] for name in _FIGURES):
        return False
    connection.execute("select ytempire.freeze_video_hours(%s)", [day])
    if is_partition:
        connection.execute(sql.SQL("drop table {}").format(partition))
    else:
        _delete(connection, day)
    connection.execute(
        "update ytempire.lake_days set dropped_at = ytempire.clock_now() where day = %s", [day]
    )
    connection.execute("delete from ytempire.lake_changes where day = %s", [day])
    return True


def _delete(connection: psycopg.Connection, day: date) -> None:
    kept_as = backend.recorded(connection)
    if kept_as is not None and kept_as.name == "timescaledb":
        # A chunk is a UTC day: it goes whole, and no deletion is noted row by row.
        connection.execute(
            "select drop_chunks('ytempire.video_metrics_timeseries', "
            "older_than => (%(day)s::date + 1)::timestamp at time zone 'UTC', "
            "newer_than => %(day)s::date::timestamp at time zone 'UTC')",
            {"day": day},
        )
    connection.execute(_DELETE_DAY, {"day": day})
