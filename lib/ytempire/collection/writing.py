"""The way of a frame into the warehouse: accepted rows to their table, the others kept."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

import polars as pl
import psycopg
from psycopg import sql
from psycopg.types.json import Jsonb

from ytempire.collection.quota import book
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.sources.call_recorder import ApiCall
from ytempire.transform.validate import Validated
from ytempire.warehouse import loading, rejections, watermarks
from ytempire.warehouse.connection import Warehouse

_CALL_COLUMNS = (
    "api_method",
    "endpoint",
    "quota_cost",
    "quota_bucket",
    "account_used",
    "request_params",
    "items_requested",
    "items_returned",
    "response_code",
    "response_time_ms",
    "error_message",
    "error_reason",
    "created_at",
    "id",
    "retry_of",
)


@dataclass
class Tally:
    """Counts what a step reads, refuses and writes, and becomes its PipelineResult."""

    processed: int = 0
    rejected: int = 0
    written: dict[str, int] = field(default_factory=dict)
    updated: dict[str, int] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    begun: float = field(default_factory=time.monotonic)

    def wrote(self, table: str, rows: int, *, updated: int = 0) -> None:
        """Add rows added or changed in a table; `updated` of them were there before."""
        self.written[table] = self.written.get(table, 0) + rows
        self.updated[table] = self.updated.get(table, 0) + updated

    def result(self, start: datetime | None = None, end: datetime | None = None) -> PipelineResult:
        """Return the PipelineResult of a step that succeeded."""
        return PipelineResult(
            success=True,
            records_processed=self.processed,
            rejected=self.rejected,
            written=self.written,
            updated=self.updated,
            duration_seconds=round(time.monotonic() - self.begun, 3),
            note="; ".join(self.notes) or None,
            window_start=start,
            window_end=end,
        )


class CallBuffer(list[ApiCall]):
    """A source's call recorder: ``youtube_data.YouTubeData(recorder=buffer.append)``.

    Attributes
    ----------
    reserved
        Reservations of quota that these calls were made on.
    """

    def __init__(self) -> None:
        super().__init__()
        self.reserved: list[UUID] = []

    def flush(self, connection: psycopg.Connection, tally: Tally) -> None:
        """Write the calls to youtube_api_usage, in the transaction of what they brought.

        What was reserved for them is settled: from now on the calls tell what was spent.
        """
        statement = sql.SQL("copy ytempire.youtube_api_usage ({}) from stdin").format(
            sql.SQL(", ").join(map(sql.Identifier, _CALL_COLUMNS))
        )
        with connection.cursor() as cursor, cursor.copy(statement) as copy:
            for call in self:
                values = {name: getattr(call, name) for name in _CALL_COLUMNS}
                copy.write_row(
                    [
                        Jsonb(value) if name == "request_params" else value
                        for name, value in values.items()
                    ]
                )
        tally.wrote("youtube_api_usage", len(self))
        book.settle(connection, self.reserved)
        self.clear()
        self.reserved.clear()


def write(
    connection: psycopg.Connection,
    tally: Tally,
    table: str,
    validated: Validated,
    key: Sequence[str],
    *,
    source: str,
    source_ref: str = "",
    keep_known: Sequence[str] = (),
    unless_only: Sequence[str] = (),
    never_back: str | None = None,
    touch: str | None = None,
) -> pl.DataFrame:
    """Upsert the accepted rows, keep the rejected ones, count both; return the accepted."""
    tally.processed += validated.accepted.height + validated.rejected.height
    tally.rejected += rejections.keep(connection, source, source_ref, validated.rejected).came
    written = loading.upsert(
        connection,
        table,
        validated.accepted,
        key,
        keep_known=keep_known,
        unless_only=unless_only,
        never_back=never_back,
        touch=touch,
    )
    tally.wrote(table, written.changed, updated=written.updated)
    return validated.accepted


def not_connected(
    warehouse: Warehouse, tally: Tally, what: str, why: str, *marks: tuple[str, str]
) -> PipelineResult:
    """Record that a step's source is not connected, and let the step succeed.

    Parameters
    ----------
    what
        The source in words.
    why
        What is not set.
    marks
        Source and scope of each watermark that says so.
    """
    tally.notes.append(f"{what} {why}")
    with warehouse.transaction("writer") as connection:
        for source, scope in marks:
            watermarks.advance(connection, source, scope, state="not_connected", note=why)
    return tally.result()
