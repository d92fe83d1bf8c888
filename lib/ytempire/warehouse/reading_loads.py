"""Writes large loads of readings chunk by chunk, and remembers how far each file came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl
import psycopg
from psycopg import sql
from psycopg.types.json import Jsonb

from ytempire.warehouse import loading
from ytempire.warehouse.loading import Written

TABLE = "video_metrics_timeseries"
KEY = ("video_id", "time")
_ACCEPTED_SINCE = """
update ytempire.rejected_rows
set
    status = 'corrected',
    correction = '{}'::jsonb,
    settled_reason = %(reason)s,
    settled_by = %(by)s,
    settled_at = ytempire.clock_now(),
    written = %(written)s,
    replayed_at = ytempire.clock_now(),
    still_refused = null
where
    source = %(source)s
    and source_ref = %(source_ref)s
    and status = 'open'
    and row_number > %(first)s
    and row_number <= %(last)s
    and row_number <> all(%(refused)s::bigint[])
"""


@dataclass(frozen=True)
class Progress:
    """How far a file came; see ``ytempire.reading_loads``."""

    rows_loaded: int
    rows_rejected: int
    finished_through: str | None
    is_finished: bool


def begin(connection: psycopg.Connection, source_ref: str, file_name: str) -> Progress:
    """Note that a file is loaded, and return how far it came before.

    The row stays locked until the transaction ends: of two loads of one file one waits, then
    goes on where the other stopped.
    """
    connection.execute(
        "insert into ytempire.reading_loads (source_ref, file_name) values (%s, %s) "
        "on conflict (source_ref) do nothing",
        [source_ref, file_name],
    )
    row = connection.execute(
        "select rows_loaded, rows_rejected, finished_through::text, finished_at is not null "
        "from ytempire.reading_loads where source_ref = %s for update",
        [source_ref],
    ).fetchone()
    assert row is not None
    return Progress(*row)


def restart(connection: psycopg.Connection, source_ref: str) -> Progress:
    """Note that a file is loaded once more, from its first row on."""
    connection.execute(
        "update ytempire.reading_loads set rows_loaded = 0, rows_rejected = 0, "
        "videos_finished = 0, finished_through = null, finished_at = null where source_ref = %s",
        [source_ref],
    )
    return Progress(rows_loaded=0, rows_rejected=0, finished_through=None, is_finished=False)


def advance(connection: psycopg.Connection, source_ref: str, *, rows: int, rejected: int) -> None:
    """Note that so many more rows of the file are dealt with."""
    connection.execute(
        "update ytempire.reading_loads set rows_loaded = rows_loaded + %s, "
        "rows_rejected = rows_rejected + %s where source_ref = %s",
        [rows, rejected, source_ref],
    )


def finish_videos(
    connection: psycopg.Connection, source_ref: str, through: str, videos: int
) -> None:
    """Note that so many more videos of the file are finished, up to this one in order of ids."""
    connection.execute(
        "update ytempire.reading_loads set videos_finished = videos_finished + %s, "
        "finished_through = greatest(finished_through, %s::uuid) where source_ref = %s",
        [videos, through, source_ref],
    )


def finish(connection: psycopg.Connection, source_ref: str) -> None:
    """Note that all of a file is done."""
    connection.execute(
        "update ytempire.reading_loads set finished_at = ytempire.clock_now() "
        "where source_ref = %s",
        [source_ref],
    )


def accepted_since(
    connection: psycopg.Connection,
    source: str,
    source_ref: str,
    numbers: tuple[int, int],
    refused: Sequence[int],
    *,
    reason: str,
    by: str,
) -> None:
    """Mark open rows of a file as loaded: those after the first number, up to the last.

    Parameters
    ----------
    refused
        Numbers of the rows that were refused again.
    """
    connection.execute(
        _ACCEPTED_SINCE,
        {
            "source": source,
            "source_ref": source_ref,
            "first": numbers[0],
            "last": numbers[1],
            "refused": list(refused),
            "reason": reason,
            "by": by,
            "written": Jsonb({TABLE: 1}),
        },
    )


def write(connection: psycopg.Connection, frame: pl.DataFrame, *, are_new: bool) -> Written:
    """Write a chunk of readings, in the caller's transaction.

    Parameters
    ----------
    frame
        One row a key.
    are_new
        Try to COPY them straight into the table, which is fastest where none of them is there;
        where one is, nothing is lost but the try.

    Returns
    -------
    Written
        Where rows were updated or unchanged, the next chunk is better not tried.
    """
    if are_new:
        try:
            with connection.transaction():
                loading.copy_rows(connection, sql.Identifier("ytempire", TABLE), frame)
            return Written(inserted=frame.height)
        except psycopg.errors.UniqueViolation:
            pass
    return loading.upsert(
        connection,
        TABLE,
        frame,
        KEY,
        unless_only=["views_delta", "authorisation", "expires_at"],
        touch="ingested_at",
    )
