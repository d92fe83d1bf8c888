"""PostgreSQL's side of the lake: days to export, the record of those exported, days to drop."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

import psycopg
from psycopg import sql
from psycopg.rows import dict_row

from ytempire.warehouse import refreshing
from ytempire.warehouse.connection import Warehouse, carry_clock
from ytempire.warehouse.errors import InUse

_DAY = (
    "time >= %(day)s::date::timestamp at time zone 'UTC' "
    "and time < (%(day)s::date + 1)::timestamp at time zone 'UTC'"
)
# As lake/writing.py reads it, and in the order of lake/layout.py.
_ROWS = """
select
    (extract(epoch from time) * 1000000)::bigint as time,
    encode(uuid_send(video_id), 'hex') as video_id,
    encode(uuid_send(channel_id), 'hex') as channel_id,
    views,
    likes,
    comments,
    shares,
    watch_time_hours,
    impressions,
    clicks,
    retention_rate,
    coalesce(estimated_revenue_micros, estimated_revenue_cents * 10000),
    likes_state,
    comments_state,
    array_to_string(flags, u&'\\001f'),
    view_definition,
    source,
    (extract(epoch from ingested_at) * 1000000)::bigint as ingested_at,
    authorisation,
    (extract(epoch from expires_at) * 1000000)::bigint as expires_at
from ytempire.video_metrics_timeseries as readings
"""
_OF_DAY = f" where {_DAY} order by readings.video_id, readings.time"
_OF_SPANS = """ inner join unnest(%(starts)s::timestamptz[], %(ends)s::timestamptz[])
    as spans (starts_at, ends_at)
    on readings.time >= spans.starts_at and readings.time < spans.ends_at
"""
_FIGURES = (
    "readings", "views", "likes", "comments", "shares", "impressions", "clicks",
    "watch_time_hours", "revenue_micros", "fingerprint",
)  # fmt: skip
_RECORDED = (*_FIGURES, "bytes", "first_expires_at")
_WAIT = "5s"
"""How long a day is waited for that somebody writes to, before it is left for the next time."""
_AT_A_DAY = "hashtext('ytempire.lake_day')"
"""Locked by every transaction of an export, until it is over."""

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Removals:
    """What the lake may hold no longer; see `ytempire.lake.books.Removals`."""

    now: datetime
    channels: list[str] = field(default_factory=list)
    videos: list[str] = field(default_factory=list)
    ours: list[str] = field(default_factory=list)
    through: int | None = None


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
        connection = self._warehouse.connect("writer", autocommit=True)
        try:
            row = connection.execute(
                "select pg_try_advisory_lock(hashtext('ytempire.lake'))"
            ).fetchone()
            if not row or not row[0]:
                raise InUse("another export to the lake is running: wait for it, then try again")
            _wait_for_lost(connection)
            yield
        finally:
            connection.close()

    @contextmanager
    def snapshot(self) -> Iterator[BooksSnapshot]:
        """Begin a transaction with one snapshot, as the writer."""
        connection = self._warehouse.connect("writer")
        try:
            connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            with connection.transaction():
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
        row = self._connection.execute(
            "select ytempire.clock_now() at time zone 'UTC', "
            "array(select id::text from ytempire.lake_removals where kind = 'channel'), "
            "array(select id::text from ytempire.lake_removals where kind = 'video'), "
            "array(select channel_id::text from ytempire.channels where is_ours), "
            "(select max(removal_id) from ytempire.lake_removals)"
        ).fetchone()
        assert row is not None
        return Removals(row[0].replace(tzinfo=UTC), *row[1:])

    def sums(self, day: date) -> Row:
        """Return what the readings of a day add up to."""
        return _sums(self._connection, day)

    def rows(self, day: date) -> Iterator[bytes]:
        """Return them as CSV, block by block."""
        return _copied(self._connection, _ROWS + _OF_DAY, {"day": day})

    def record(self, day: date, figures: Row) -> None:
        """Record a day as it now lies in the lake; its changes are dealt with."""
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

    def forget_changes(self, day: date) -> None:
        """Note that the changes of a day, as far as the snapshot saw them, are dealt with."""
        self._connection.execute("delete from ytempire.lake_changes where day = %s", [day])

    def hand_over(self, day: date) -> None:
        """Delete the readings of a day, which the lake holds now."""
        self._connection.execute(
            f"delete from ytempire.video_metrics_timeseries where {_DAY}".encode(), {"day": day}
        )

    def forget_removals(self, through: int) -> None:
        """Note that the lake forgot what it was to forget."""
        self._connection.execute(
            "delete from ytempire.lake_removals where removal_id <= %s", [through]
        )


def records(connection: psycopg.Connection) -> dict[date, Row]:
    """Return the rows of ``ytempire.lake_days`` by day, in order."""
    with connection.cursor(row_factory=dict_row) as cursor:
        cursor.execute(
            sql.SQL(
                "select day, {}, exported_at, dropped_at from ytempire.lake_days order by day"
            ).format(sql.SQL(", ").join(map(sql.Identifier, _RECORDED)))
        )
        return {row["day"]: row for row in cursor}


def rows_of(
    connection: psycopg.Connection, spans: Sequence[tuple[datetime | None, datetime | None]]
) -> Iterator[bytes]:
    """Return the readings of half-open spans of time as CSV; None is no limit."""
    starts = ["-infinity" if start is None else start.isoformat() for start, _ in spans]
    ends = ["infinity" if end is None else end.isoformat() for _, end in spans]
    return _copied(connection, _ROWS + _OF_SPANS, {"starts": starts, "ends": ends})


def changed_days(connection: psycopg.Connection) -> set[date]:
    """Return the days that differ from what was exported, or never were."""
    return {row[0] for row in connection.execute("select distinct day from ytempire.lake_changes")}


def _wait_for_lost(connection: psycopg.Connection) -> None:
    """Wait for what the server still does for an export that is gone: it may yet commit a day."""
    connection.execute("select set_config('lock_timeout', %s, false)", [_WAIT])
    try:
        connection.execute(f"select pg_advisory_xact_lock({_AT_A_DAY})".encode())
    except psycopg.errors.LockNotAvailable as error:
        raise InUse(
            "the server is still at the transaction of an export that ended: try again in a minute"
        ) from error


def _copied(
    connection: psycopg.Connection, text: str, parameters: Mapping[str, object]
) -> Iterator[bytes]:
    composed = psycopg.ClientCursor(connection).mogrify(text, parameters)
    with connection.cursor().copy(
        sql.SQL("copy ({}) to stdout (format csv)").format(sql.SQL(composed))  # type: ignore[arg-type]
    ) as copy:
        for block in copy:
            yield bytes(block)


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
        connection.execute(
            f"delete from ytempire.video_metrics_timeseries where {_DAY}".encode(), {"day": day}
        )
    connection.execute(
        "update ytempire.lake_days set dropped_at = ytempire.clock_now() where day = %s", [day]
    )
    connection.execute("delete from ytempire.lake_changes where day = %s", [day])
    return True
