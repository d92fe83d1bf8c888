"""Ingests the factory's operations: requests to AI services, samples of its machines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

import polars as pl

from ytempire import clock
from ytempire.collection import connected, factory_marks
from ytempire.collection.writing import Tally, not_connected, write
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.sources.factory_windows import ReadTo, Since
from ytempire.transform import operations, operations_frames
from ytempire.transform.validate import validate
from ytempire.warehouse.connection import Warehouse

if TYPE_CHECKING:
    from pandera.polars import DataFrameModel

SOURCE = "internal_db"
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
    mark = factory.mark(at)
    begun = [_take(warehouse, tally, table, read[table], mark) for table in _AS_ROWS]
    since = factory_marks.earliest(begun)
    return tally.result(None if since is None else since.through, at)


def _take(
    warehouse: Warehouse,
    tally: Tally,
    table: str,
    read: Callable[[Since, datetime], Iterator[pl.DataFrame]],
    mark: ReadTo,
) -> ReadTo | None:
    """Take over what one of the factory's tables tells up to a mark; return since which."""
    as_rows, model, key = _AS_ROWS[table]
    with warehouse.transaction("writer") as connection:
        since = factory_marks.read_to(connection, table)
        for chunk in read(since, mark.through):
            rows = validate(as_rows(chunk), model, target=table, now=mark.through)
            write(connection, tally, table, rows, key, source=SOURCE)
        factory_marks.advance(connection, table, mark)
    return since
