"""Writes large loads of readings chunk by chunk, and remembers how far each file came."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl
import psycopg
from psycopg import sql

from ytempire.warehouse import loading
from ytempire.warehouse.loading import Written

TABLE = "video_metrics_timeseries"
KEY = ("video_id", "time")


@dataclass(frozen=True)
class Progress:
    """How far a file came; see ``ytempire.reading_loads``."""

    rows_loaded: int
    rows_rejected: int
    videos_finished: int
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
        "select rows_loaded, rows_rejected, videos_finished, finished_at is not null "
        "from ytempire.reading_loads where source_ref = %s for update",
        [source_ref],
    ).fetchone()
    assert row is not None
    return Progress(*row)


def advance(connection: psycopg.Connection, source_ref: str, *, rows: int, rejected: int) -> None:
    """Note that so many more rows of the file are dealt with."""
    connection.execute(
        "update ytempire.reading_loads set rows_loaded = rows_loaded + %s, "
        "rows_rejected = rows_rejected + %s where source_ref = %s",
        [rows, rejected, source_ref],
    )


def finish_videos(connection: psycopg.Connection, source_ref: str, videos: int) -> None:
    """Note that so many more videos of the file are finished."""
    connection.execute(
        "update ytempire.reading_loads set videos_finished = videos_finished + %s "
        "where source_ref = %s",
        [videos, source_ref],
    )


def finish(connection: psycopg.Connection, source_ref: str) -> None:
    """Note that all of a file is done."""
    connection.execute(
        "update ytempire.reading_loads set finished_at = ytempire.clock_now() "
        "where source_ref = %s",
        [source_ref],
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
