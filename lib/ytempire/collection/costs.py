"""Ingests what was spent: the ledger, and its projection to one row a video."""

from __future__ import annotations

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection import connected, discovery
from ytempire.collection.writing import Tally, not_connected, write
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.transform import costs, frames, keys
from ytempire.transform.validate import validate
from ytempire.warehouse import queries, watermarks
from ytempire.warehouse.connection import Warehouse

SCOPE = "vendor_calls"


def ingest(warehouse: Warehouse, settings: Settings) -> PipelineResult:
    """Take over the vendor calls recorded since the last time; each is one ledger entry."""
    tally = Tally()
    factory = connected.factory(settings)
    if factory is None:
        return not_connected(
            warehouse, tally, "production database", connected.NO_FACTORY, ("internal_db", SCOPE)
        )
    at = clock.now()
    with warehouse.transaction("reader") as connection:
        since = watermarks.complete_through(connection, "internal_db", SCOPE)
    names = keys.with_channel_key(discovery.factory_names(factory))
    touched: set[str] = set()
    with warehouse.transaction("writer") as connection:
        for calls in factory.vendor_calls(since, at):
            accepted = write(
                connection,
                tally,
                "cost_ledger",
                validate(_entries(calls, names), frames.CostLedger, target="cost_ledger"),
                ["idempotency_key"],
                source="internal_db",
            )
            touched.update(accepted.get_column("factory_video_id").drop_nulls())
        project(connection, tally, touched)
        watermarks.advance(connection, "internal_db", SCOPE, through=at)
    return tally.result(since, at)


def _entries(calls: pl.DataFrame, names: pl.DataFrame) -> pl.DataFrame:
    """Return vendor calls as ledger entries; the call's own id makes a replay harmless."""
    return (
        calls.rename({"video_id": "factory_video_id", "channel_id": "factory_channel_id"})
        .join(names, on="factory_channel_id", how="left")
        .with_columns(
            idempotency_key=pl.lit("vendor_call:") + pl.col("call_id"),
            source=pl.lit("internal_db"),
        )
    )


def project(connection: psycopg.Connection, tally: Tally, touched: set[str]) -> None:
    """Bring video_costs in step with the ledger, also for videos that were published since."""
    ledger = queries.extract(
        connection,
        queries.text_of("collection/ledger_to_project"),
        {"factory_video_ids": sorted(touched)},
    )
    rows = validate(costs.video_costs(ledger), frames.VideoCosts, target="video_costs")
    projected = Tally()
    write(
        connection, projected, "video_costs", rows, ["video_id"], source="cost_ledger",
        touch="updated_at",
    )  # fmt: skip
    tally.wrote("video_costs", projected.written.get("video_costs", 0))
