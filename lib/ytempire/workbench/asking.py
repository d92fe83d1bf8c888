"""``wb.sql``: one select, read in blocks, counted, and stopped where it was asked to stop."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any, Literal, cast, overload

import polars as pl
import psycopg

from ytempire.warehouse import queries
from ytempire.warehouse.connection import carry_clock
from ytempire.warehouse.errors import QueryRefused
from ytempire.workbench import session, statement, teaching
from ytempire.workbench.errors import QueryError, QueryStopped
from ytempire.workbench.progress import Progress
from ytempire.workbench.statement import Statement

if TYPE_CHECKING:
    import pandas as pd

MAX_ROWS = 1_000_000
_BLOCK_ROWS = 20_000
_SENT_AT_ONCE = 1000 if psycopg.capabilities.has_stream_chunked() else 1
_AT_REST = psycopg.pq.TransactionStatus.IDLE
_LOOKS_EVERY_SECONDS = 0.1
_STOP_SECONDS = 10.0
_TOO_MANY = (
    "the query gives more than max_rows={0:,} rows: {1:,} were read in {2:.1f} s, and none is "
    "returned, since a frame cut short would count wrongly. Aggregate in the query "
    "(group by ...), add `limit {0}`, or say max_rows=None to read them all."
)


@overload
def sql(
    query: str,
    /,
    *,
    as_: Literal["polars"] = "polars",
    max_rows: int | None = MAX_ROWS,
    timeout_seconds: float | None = None,
    **parameters: Any,
) -> pl.DataFrame: ...


@overload
def sql(
    query: str,
    /,
    *,
    as_: Literal["pandas"],
    max_rows: int | None = MAX_ROWS,
    timeout_seconds: float | None = None,
    **parameters: Any,
) -> pd.DataFrame: ...


def sql(
    query: str,
    /,
    *,
    as_: Literal["polars", "pandas"] = "polars",
    max_rows: int | None = MAX_ROWS,
    timeout_seconds: float | None = None,
    **parameters: Any,
) -> pl.DataFrame | pd.DataFrame:
    """Run one select on the warehouse and return its rows.

    You can only read. Tables stand for themselves, without a schema: ``from videos``. A long
    query says how far it is; Interrupt (the square in JupyterLab, or Ctrl-C) stops it on the
    server too.

    Parameters
    ----------
    query
        The select. A value comes in by name: ``where niche = %(niche)s``; a list as
        ``= any(%(ids)s)``. Any other percent sign is just a percent sign.
    as_
        ``polars``, or ``pandas`` with types that know null (a count stays a whole number).
    max_rows
        More rows than this are an error, never a frame cut short; None reads them all.
    timeout_seconds
        The server gives up after so long; None lets it work.
    parameters
        The values: ``niche="finance"``.

    Returns
    -------
    polars.DataFrame or pandas.DataFrame
        Typed, also when empty. Money keeps its exact type: ``_micros`` whole micro-dollars,
        numeric an exact decimal. Instants are in UTC.

    Raises
    ------
    QueryError
        If the query is wrong; the message says what to write instead.

    Examples
    --------
    >>> wb.sql("select * from videos where views > %(most)s limit 10", most=100_000)
    """
    if as_ not in {"polars", "pandas"}:
        raise QueryError(f"as_={as_!r} is not known: say as_='polars' or as_='pandas'")
    if max_rows is not None and max_rows < 1:
        raise QueryError(f"max_rows={max_rows} reads nothing: give a number above 0, or None")
    if timeout_seconds is not None and timeout_seconds <= 0:
        raise QueryError(f"timeout_seconds={timeout_seconds} is no time: give more, or None")
    asked = statement.parsed(query)
    if asked.bare.lstrip().lower().startswith("copy"):
        raise QueryError("copy gives no frame: write the select itself; its frame has write_csv()")
    values = asked.values(parameters)
    here = session.current()
    try:
        frame = here.ask(lambda c: _read(c, asked, values, max_rows, timeout_seconds))
    except psycopg.Error as error:
        told = teaching.explained(error, asked, here, timeout_seconds)
        raise QueryError(told) from None
    return frame if as_ == "polars" else as_pandas(frame)


def as_pandas(frame: pl.DataFrame) -> pd.DataFrame:
    """Return a polars frame in pandas, with Arrow's types: a null makes no whole number a float."""
    return frame.to_pandas(use_pyarrow_extension_array=True)


class _Reading:
    """A query on its way: what its thread has read, for the thread that waits."""

    def __init__(self) -> None:
        self.rows = 0
        self.frame: pl.DataFrame | None = None
        self.error: BaseException | None = None
        self.ended = threading.Event()


def _read(
    connection: psycopg.Connection,
    asked: Statement,
    values: Sequence[Any],
    max_rows: int | None,
    timeout_seconds: float | None,
) -> pl.DataFrame:
    """Read in a thread, so that this one can count, and can be interrupted."""
    reading = _Reading()

    def work() -> None:
        try:
            reading.frame = _whole(connection, asked, values, max_rows, timeout_seconds, reading)
        except BaseException as error:
            reading.error = error
        finally:
            if not connection.closed and connection.info.transaction_status != _AT_REST:
                connection.close()  # half an answer is on its way: the next query opens another
            reading.ended.set()

    progress = Progress()
    try:
        with progress:
            threading.Thread(target=work, name="wb.sql", daemon=True).start()
            while not reading.ended.wait(_LOOKS_EVERY_SECONDS):
                progress.show(reading.rows)
    except KeyboardInterrupt:
        _stop(connection, reading)
        raise QueryStopped(
            f"stopped after {progress.seconds:.0f} s, on the server too; {reading.rows:,} rows had "
            "been read"
        ) from None
    if reading.error is not None:
        raise reading.error.with_traceback(None)
    assert reading.frame is not None
    return reading.frame


def _stop(connection: psycopg.Connection, reading: _Reading) -> None:
    try:
        connection.cancel_safe(timeout=_STOP_SECONDS)
    except psycopg.Error:
        connection.close()
    if not reading.ended.wait(_STOP_SECONDS):
        connection.close()  # the next query opens another


def _whole(
    connection: psycopg.Connection,
    asked: Statement,
    values: Sequence[Any],
    max_rows: int | None,
    timeout_seconds: float | None,
    reading: _Reading,
) -> pl.DataFrame:
    progress = Progress()
    with connection.transaction(force_rollback=True):
        carry_clock(connection)
        if timeout_seconds is not None:
            limit = f"{max(1, round(timeout_seconds * 1000))}ms"
            connection.execute("select set_config('statement_timeout', %s, true)", [limit])
        cursor = psycopg.RawCursor(connection)
        frames = []
        kinds: queries.Kinds = {}
        # Closed before the transaction ends: an open stream holds the connection.
        with closing(
            cast(
                Generator[Any],
                cursor.stream(asked.sent.encode(), values or None, size=_SENT_AT_ONCE),
            )
        ) as stream:
            first = list(itertools.islice(stream, 1))
            if first and cursor.description is not None:
                kinds = _kinds(connection, cursor.description)
            for block in _blocks(itertools.chain(first, stream), max_rows):
                reading.rows += len(block)
                if max_rows is not None and reading.rows > max_rows:
                    raise QueryError(_TOO_MANY.format(max_rows, reading.rows, progress.seconds))
                frames.append(queries.frame_of(block, kinds))
        if not frames:
            return queries.frame_of([], _kinds_of_nothing(connection, asked, values))
    return pl.concat(frames, rechunk=True)


def _blocks(stream: Iterator[Any], max_rows: int | None) -> Iterator[list[Any]]:
    """Give the rows in blocks, with at most one row more than is wanted."""
    left = None if max_rows is None else max_rows + 1
    while left is None or left > 0:
        size = _BLOCK_ROWS if left is None else min(_BLOCK_ROWS, left)
        block = list(itertools.islice(stream, size))
        if not block:
            return
        yield block
        left = None if left is None else left - len(block)


def _kinds(connection: psycopg.Connection, described: Sequence[psycopg.Column]) -> queries.Kinds:
    try:
        return queries.kinds_of(connection, described)
    except QueryRefused as error:
        raise QueryError(
            f"{error}, as in `videos.title as video`; a join `using (video_id)` gives the column "
            "of both sides once"
        ) from None


def _kinds_of_nothing(
    connection: psycopg.Connection, asked: Statement, values: Sequence[Any]
) -> queries.Kinds:
    """Return the types of a result without rows: a stream tells them with its first row only."""
    again = psycopg.RawCursor(connection)
    text = f"select * from (\n{asked.bare}\n) as nothing limit 0"
    again.execute(text.encode(), values or None)
    assert again.description is not None
    return _kinds(connection, again.description)
