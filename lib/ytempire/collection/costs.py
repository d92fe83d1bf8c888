"""Ingests what was spent: the ledger, and its projection to one row a video."""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection import connected, discovery, factory_marks, ledger, price_list
from ytempire.collection.writing import Tally, not_connected
from ytempire.parameters import price_list as prices_yaml
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.transform import frames, keys
from ytempire.transform.costs import with_price_version
from ytempire.transform.validate import validate
from ytempire.warehouse.connection import Warehouse

SCOPE = "vendor_calls"


def ingest(warehouse: Warehouse, settings: Settings) -> PipelineResult:
    """Take over the vendor calls recorded since the last time; each is one ledger entry.

    Raises
    ------
    ParameterError
        If parameters/prices.yaml is wrong; nothing is taken over then.
    """
    tally = Tally()
    factory = connected.factory(settings)
    if factory is None:
        return not_connected(
            warehouse, tally, "production database", connected.NO_FACTORY, ("internal_db", SCOPE)
        )
    listed = prices_yaml.read()
    at = clock.now()
    with warehouse.transaction("reader") as connection:
        since = factory_marks.read_to(connection, SCOPE)
    names = keys.with_channel_key(discovery.factory_names(factory))
    mark = factory.mark(at)
    with warehouse.transaction("writer") as connection:
        prices = price_list.load(connection, tally, listed)
        take_over(connection, tally, factory.vendor_calls(since, at), names, prices)
        factory_marks.advance(connection, SCOPE, mark)
    return tally.result(None if since is None else since.through, at)


def take_over(
    connection: psycopg.Connection,
    tally: Tally,
    calls: Iterable[pl.DataFrame],
    names: pl.DataFrame,
    prices: pl.DataFrame,
) -> None:
    """Append vendor calls to the ledger and bring the costs of their videos in step.

    Parameters
    ----------
    calls
        Frames of the factory's vendor calls.
    names
        ``factory_channel_id`` beside ``channel_id``.
    prices
        The price list, as `transform.costs.in_force` takes it.
    """
    touched: set[str] = set()
    for frame in calls:
        entries = with_price_version(_entries(frame, names), prices)
        appended = ledger.append(
            connection,
            tally,
            validate(entries, frames.CostLedger, target="cost_ledger", now=clock.now()),
            source="internal_db",
        )
        touched.update(appended.get_column("factory_video_id").drop_nulls())
    ledger.project(connection, tally, touched)


def _entries(calls: pl.DataFrame, names: pl.DataFrame) -> pl.DataFrame:
    """Return vendor calls as ledger entries; the call's own id makes a replay harmless."""
    return (
        calls.rename({"video_id": "factory_video_id", "channel_id": "factory_channel_id"})
        .join(names, on="factory_channel_id", how="left")
        .with_columns(
            idempotency_key=pl.lit("vendor_call:") + pl.col("call_id"),
            currency=pl.lit("USD"),
            currency_amount_micros=pl.col("amount_micros"),
            basis=pl.lit("metered"),
            source=pl.lit("internal_db"),
        )
    )
