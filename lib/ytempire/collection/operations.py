"""Ingests the factory's operations: requests to AI services, samples of its machines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import polars as pl

from ytempire import clock
from ytempire.collection import connected
from ytempire.collection.writing import Tally, not_connected, write
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.transform import operations, operations_frames
from ytempire.transform.validate import validate
from ytempire.warehouse import watermarks
from ytempire.warehouse.connection import Warehouse

if TYPE_CHECKING:
    from pandera.polars import DataFrameModel

SOURCE = "internal_db"
LATE = timedelta(hours=1)
"""Rows carry the time at which something happened, not the time at which they could be seen: a
row may come this much after its time, so that much is read again."""

_AS_ROWS: dict[str, tuple[Callable[[pl.DataFrame], pl.DataFrame], type[DataFrameModel], list[str]]]
_AS_ROWS = {
    "ai_usage": (operations.ai_usage, operations_frames.AiUsage, ["idempotency_key"]),
    "system_samples": (
        operations.system_samples,
        operations_frames.SystemSamples,
        ["sampled_at", "host", "gpu_index", "disk_path"],
    ),
}
"""Target table -> what makes its rows, what they must be, and their key."""


def ingest(warehouse: Warehouse, settings: Settings) -> PipelineResult:
    """Take over AI requests and machine samples since the last time, each kind in one transaction.

    What has come is not taken twice: rows are known by their keys.
    """
    tally = Tally()
    factory = connected.factory(settings)
    if factory is None:
        marks = [(SOURCE, table) for table in _AS_ROWS]
        return not_connected(warehouse, tally, "production database", connected.NO_FACTORY, *marks)
    at = clock.now()
    read = {"ai_usage": factory.ai_usage, "system_samples": factory.host_samples}
    begun = [_take(warehouse, tally, table, read[table], at) for table in _AS_ROWS]
    since = [instant for instant in begun if instant is not None]
    return tally.result(min(since, default=None), at)


def _take(
    warehouse: Warehouse,
    tally: Tally,
    table: str,
    read: Callable[[datetime | None, datetime], Iterator[pl.DataFrame]],
    at: datetime,
) -> datetime | None:
    """Take over what one of the factory's tables tells until `at`; return since when."""
    as_rows, model, key = _AS_ROWS[table]
    with warehouse.transaction("writer") as connection:
        through = watermarks.complete_through(connection, SOURCE, table)
        since = None if through is None else through - LATE
        for chunk in read(since, at):
            rows = validate(as_rows(chunk), model, target=table, now=at)
            write(connection, tally, table, rows, key, source=SOURCE)
        watermarks.advance(connection, SOURCE, table, through=at)
    return since
