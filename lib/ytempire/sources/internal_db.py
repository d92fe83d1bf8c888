"""The company's own production database: channels, videos, jobs and what their making cost.

Another system's PostgreSQL, read only and by watermark: a window ``(since, until]`` of the
time at which rows became known, and what was committed after its time (`factory_windows`), so that
nothing is missed. `check` tells how its schema differs from what is read, before anything is.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import polars as pl
import psycopg
from psycopg.conninfo import conninfo_to_dict
from psycopg.errors import InsufficientPrivilege, UndefinedColumn, UndefinedTable

from ytempire.sources import factory_schema, factory_windows
from ytempire.sources.errors import (
    PermissionRefused,
    SourceError,
    SourceUnavailable,
    UnexpectedAnswer,
)
from ytempire.sources.factory_schema import Differences, Found
from ytempire.sources.factory_tables import (
    AI_USAGE,
    CHANNELS,
    HOST_SAMPLES,
    JOB_STAGES,
    JOBS,
    REVENUE_STATEMENTS,
    VENDOR_CALLS,
    VENDOR_INVOICES,
    VIDEOS,
    FactoryTable,
)
from ytempire.sources.factory_windows import OLDEST_OPEN, ReadTo, Since

CHUNK_ROWS = 50_000

Window = tuple[Since, datetime]
"""``(since, until]``; since None: everything until then."""

_CONNECT_SECONDS = 10
_OPTIONS = "-c timezone=UTC -c statement_timeout=300000"


class InternalDb:
    """The factory's database.

    Parameters
    ----------
    url
        Its address, with user and password (``YTEMPIRE_FACTORY_DATABASE_URL``).
    """

    def __init__(self, url: str) -> None:
        self._url = url
        self._held: psycopg.Connection[Any] | None = None
        self._tells_writer: dict[str, bool] | None = None

    def differences(self) -> Differences:
        """Return how the schema differs from what is read of it."""
        with self._reading() as connection:
            found = [Found(*row) for row in connection.execute(factory_schema.COLUMNS).fetchall()]
        return factory_schema.compared(found)

    def check(self) -> None:
        """Refuse a schema of which not all can be read.

        Raises
        ------
        UnexpectedAnswer
            If a table or column is missing or of another type; all are told at once.
        """
        hindering = self.differences().hindering
        if hindering:
            raise UnexpectedAnswer(
                f"the factory's database is not as expected: {'; '.join(hindering)}. Nothing was "
                "read of it. Correct its schema, or adapt sources/factory_tables.py."
            )

    def mark(self, until: datetime) -> ReadTo:
        """Return the mark of a reading up to `until` that begins after this call."""
        with self._reading() as connection:
            row = connection.execute(OLDEST_OPEN).fetchone()
        assert row is not None
        return ReadTo(until, int(row[0]))

    def channels(self, since: Since, until: datetime) -> pl.DataFrame:
        """Return the channels new or changed in ``(since, until]``; since None: all till then."""
        return self._whole(CHANNELS, since, until)

    def videos(self, since: Since, until: datetime) -> pl.DataFrame:
        """Return the videos new or changed in the window, published or not.

        ``youtube_video_id`` is null until uploaded; ``published_at`` may lie after `until`.
        """
        return self._whole(VIDEOS, since, until)

    def jobs(self, since: Since, until: datetime) -> tuple[pl.DataFrame, pl.DataFrame]:
        """Return (jobs new or changed in the window, all their stages known by `until`).

        A job whose stages alone changed is among them.
        """
        with self._reading() as connection:  # one snapshot for both
            in_jobs, in_stages = (
                self._condition(connection, table, since) for table in (JOBS, JOB_STAGES)
            )
            touched = (
                f"t.job_id in (select t.job_id from factory.jobs t where {in_jobs} union "
                f"select t.job_id from factory.job_stages t where {in_stages})"
            )
            jobs = (
                f"select {JOBS.selected()} from factory.jobs t where {touched} "
                f"and t.{JOBS.watermark} <= %(until)s order by t.{JOBS.watermark}, t.job_id"
            )
            stages = (
                f"select {JOB_STAGES.selected()} from factory.job_stages t where {touched} "
                "and coalesce(t.left_at, t.entered_at) <= %(until)s order by 1, 2, 3"
            )
            told = self._all(connection, JOBS, jobs, (since, until))
            return told, self._all(connection, JOB_STAGES, stages, (since, until))

    def vendor_calls(
        self, since: Since, until: datetime, chunk_rows: int = CHUNK_ROWS
    ) -> Iterator[pl.DataFrame]:
        """Yield the vendor calls recorded in the window, at most `chunk_rows` a frame.

        ``amount_micros`` is what was charged; ``video_id`` (the factory's) is null for an
        attempt that published nothing.
        """
        with self._reading() as connection:
            yield from self._chunks(
                connection,
                VENDOR_CALLS,
                self._query(connection, VENDOR_CALLS, since),
                (since, until),
                chunk_rows,
            )

    def ai_usage(
        self, since: Since, until: datetime, chunk_rows: int = CHUNK_ROWS
    ) -> Iterator[pl.DataFrame]:
        """Yield the requests to AI services in the window, at most `chunk_rows` a frame."""
        with self._reading() as connection:
            yield from self._chunks(
                connection,
                AI_USAGE,
                self._query(connection, AI_USAGE, since),
                (since, until),
                chunk_rows,
            )

    def host_samples(
        self, since: Since, until: datetime, chunk_rows: int = CHUNK_ROWS
    ) -> Iterator[pl.DataFrame]:
        """Yield the samples of the factory's machines in the window, `chunk_rows` a frame."""
        with self._reading() as connection:
            yield from self._chunks(
                connection,
                HOST_SAMPLES,
                self._query(connection, HOST_SAMPLES, since),
                (since, until),
                chunk_rows,
            )

    def vendor_invoices(self, since: Since, until: datetime) -> pl.DataFrame:
        """Return the invoices received in the window; ``period_end`` is the last day charged for.

        ``amount_micros`` are millionths of one unit of ``currency``; ``invoice`` is the number
        on the invoice, null where none is told.
        """
        return self._whole(VENDOR_INVOICES, since, until)

    def revenue_statements(self, since: Since, until: datetime) -> pl.DataFrame:
        """Return the lines of statements that payees finalised in the window.

        ``amount_micros`` are millionths of one unit of ``currency``; ``youtube_channel_id`` is
        null where a line is of the payee as a whole; ``statement`` is the name or number of the
        statement, null where none is told.
        """
        return self._whole(REVENUE_STATEMENTS, since, until)

    def _whole(self, table: FactoryTable, since: Since, until: datetime) -> pl.DataFrame:
        with self._reading() as connection:
            query = self._query(connection, table, since)
            return self._all(connection, table, query, (since, until))

    def _all(
        self,
        connection: psycopg.Connection,
        table: FactoryTable,
        query: str,
        window: Window,
    ) -> pl.DataFrame:
        chunks = self._chunks(connection, table, query, window, CHUNK_ROWS)
        return pl.concat([pl.DataFrame(schema=table.schema()), *chunks])

    def _chunks(
        self,
        connection: psycopg.Connection,
        table: FactoryTable,
        query: str,
        window: Window,
        chunk_rows: int,
    ) -> Iterator[pl.DataFrame]:
        with connection.cursor(name="reading") as cursor:
            cursor.execute(query, factory_windows.values(*window))
            while rows := cursor.fetchmany(chunk_rows):
                yield pl.DataFrame(rows, schema=table.schema(), orient="row", strict=False)

    def _query(self, connection: psycopg.Connection, table: FactoryTable, since: Since) -> str:
        key = next(iter(table.columns))
        return (
            f"select {table.selected()} from factory.{table.name} t "
            f"where {self._condition(connection, table, since)} "
            f"order by t.{table.watermark}, t.{key}"
        )

    def _condition(self, connection: psycopg.Connection, table: FactoryTable, since: Since) -> str:
        """Return the condition that a row is read; what the relations are is asked once."""
        if self._tells_writer is None:
            found = connection.execute(factory_windows.RELATIONS).fetchall()
            self._tells_writer = dict(found)
        return factory_windows.condition(table, since, self._tells_writer)

    @contextmanager
    def held(self) -> Iterator[InternalDb]:
        """Keep one connection for all the reads within the block; each has its own snapshot."""
        with self._reading():
            pass  # a server that is away is told here, in words
        self._held = self._connect()
        try:
            yield self
        finally:
            self._held.close()
            self._held = None

    def _connect(self) -> psycopg.Connection[Any]:
        connection = psycopg.connect(self._url, connect_timeout=_CONNECT_SECONDS, options=_OPTIONS)
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        connection.read_only = True
        return connection

    @contextmanager
    def _reading(self) -> Iterator[psycopg.Connection]:
        """Open a read-only transaction with one snapshot; name what is wrong otherwise."""
        connection: psycopg.Connection[Any] | None = None
        problem: SourceError | None = None
        try:
            connection = self._held or self._connect()
            with connection.transaction():
                yield connection
        except (UndefinedTable, UndefinedColumn) as error:
            problem = UnexpectedAnswer(
                f"the factory's database is not as expected: {error.diag.message_primary}. "
                "Has its schema changed? Correct it, or adapt sources/factory_tables.py."
            )
        except InsufficientPrivilege as error:
            problem = PermissionRefused(
                f"the factory's database refuses to be read: {error.diag.message_primary}. "
                "Grant usage on schema factory and select on its tables to the user of "
                "YTEMPIRE_FACTORY_DATABASE_URL."
            )
        except (psycopg.OperationalError, psycopg.ProgrammingError) as error:
            problem = SourceUnavailable(
                f"the factory's database {self._named()} cannot be read "
                f"({type(error).__name__}: {self._told(error)}). "
                "Start it, or correct YTEMPIRE_FACTORY_DATABASE_URL."
            )
        finally:
            if connection is not None and connection is not self._held:
                connection.close()
        if problem is not None:
            raise problem  # out here: psycopg's own errors may quote the address

    def _named(self) -> str:
        """Name the database without its password."""
        try:
            parts = conninfo_to_dict(self._url)
        except psycopg.ProgrammingError:
            return "named by YTEMPIRE_FACTORY_DATABASE_URL"
        return f"{parts.get('dbname', '?')!r} at {parts.get('host', 'localhost')}"

    def _told(self, error: Exception) -> str:
        try:
            password = conninfo_to_dict(self._url).get("password")
        except psycopg.ProgrammingError:
            return "its address cannot be understood"
        text = " ".join(str(error).split())
        return text.replace(str(password), "***") if password else text
