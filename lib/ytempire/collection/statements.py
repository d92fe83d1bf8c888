"""Ingests what the company's records hold of payees' statements and vendors' invoices."""

from __future__ import annotations

from datetime import datetime, timedelta

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection import connected, stated
from ytempire.collection.writing import Tally, not_connected
from ytempire.runs.pipeline_result import PipelineResult
from ytempire.settings import Settings
from ytempire.transform import money_import
from ytempire.warehouse import queries, rejections, watermarks
from ytempire.warehouse.connection import Warehouse

SOURCE = "internal_db"
STATEMENTS, INVOICES = "revenue_statements", "vendor_invoices"
LATE = timedelta(days=100)
"""What was finalised or received so long before the last reading is read again: it may have been
entered late, under its own date."""


def ingest(warehouse: Warehouse, settings: Settings) -> PipelineResult:
    """Take over statements and invoices; those that are held change nothing."""
    tally = Tally()
    factory = connected.factory(settings)
    if factory is None:
        marks = ((SOURCE, STATEMENTS), (SOURCE, INVOICES))
        return not_connected(warehouse, tally, "production database", connected.NO_FACTORY, *marks)
    at = clock.now()
    with warehouse.transaction("reader") as connection:
        statements_since = _since(connection, STATEMENTS)
        invoices_since = _since(connection, INVOICES)
    statements = factory.revenue_statements(statements_since, at)
    invoices = factory.vendor_invoices(invoices_since, at)
    tally.processed = statements.height + invoices.height
    with warehouse.transaction("writer") as connection:
        known = queries.run(connection, "collection/channels_by_name")
        named = money_import.with_channels(_statements(statements), known, STATEMENTS)
        refused = [
            named.rejected,
            stated.add(connection, tally, STATEMENTS, named.accepted),
            stated.add(connection, tally, INVOICES, _invoices(invoices)),
        ]
        kept = rejections.keep(connection, SOURCE, "", pl.concat(refused))
        # What was settled before is met again for a while, and is nobody's work any more.
        tally.rejected = sum(kept.is_open)
        for scope in (STATEMENTS, INVOICES):
            watermarks.advance(connection, SOURCE, scope, through=at)
    return tally.result(statements_since, at)


def _since(connection: psycopg.Connection, scope: str) -> datetime | None:
    mark = watermarks.complete_through(connection, SOURCE, scope)
    return None if mark is None else mark - LATE


def _in_dollars() -> list[pl.Expr]:
    """Tell dollars; the records name no rate, so that any other currency is refused."""
    is_dollars = pl.col("currency") == "USD"
    return [
        pl.col("amount_micros").alias("currency_amount_micros"),
        pl.when(is_dollars).then("amount_micros").alias("amount_micros"),
        pl.when(is_dollars).then(pl.lit(1)).cast(pl.Decimal(38, 24)).alias("usd_per_unit"),
        pl.lit(SOURCE).alias("source"),
    ]


def _statements(told: pl.DataFrame) -> pl.DataFrame:
    return told.with_columns(
        *_in_dollars(),
        channel=pl.col("youtube_channel_id"),
        document_ref=pl.lit(None, pl.String),
    )


def _invoices(told: pl.DataFrame) -> pl.DataFrame:
    """Name each line by its invoice, vendor, period and when it came: it has no reference there."""
    return told.with_columns(
        *_in_dollars(),
        period_end=pl.col("period_end") + pl.duration(days=1),
        document_ref=pl.lit(None, pl.String),
        source_ref=pl.concat_str(
            pl.concat_str(pl.lit("invoice"), "invoice", separator=":", ignore_nulls=True),
            "vendor",
            pl.col("period_start").dt.to_string("iso"),
            pl.col("received_at").dt.to_string("iso"),
            separator=":",
        ),
    )
