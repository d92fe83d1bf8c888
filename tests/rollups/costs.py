"""A few months of costs, and what a roll-up of them wrote."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import psycopg
from tests.collection.ledger_entries import append, channel, entry, job, key, video

from ytempire import paths
from ytempire.warehouse.connection import Warehouse

from .conftest import RunStep

STEP = "32_roll_up_costs"
NOVEMBER = datetime(2026, 11, 1, 7, tzinfo=UTC)
"""The first instant of November in the Pacific."""
JULY = datetime(2026, 7, 31, 23, 30, tzinfo=UTC)
AUGUST = datetime(2026, 8, 15, tzinfo=UTC)
"""When the video in the making was worked on: its month is looked at again by every run."""
TABLES = {
    "video_loaded_costs": "video_id",
    "unallocated_costs": "pacific_month, channel_id, reason",
}

Change = Callable[[psycopg.Connection], object]


def spent(name: str, micros: int, video: str | None = None, **said: Any) -> dict[str, Any]:
    return entry(name, micros, factory_video_id=video and key(video), **said)


def sql(text: str, *values: object) -> Change:
    return lambda connection: connection.execute(text, values or None)


def invoice(
    connection: psycopg.Connection, name: str, micros: int, number: str | None = None, **said: Any
) -> None:
    values = {"vendor": "openai", "period_start": "2026-10-01", "period_end": "2026-11-01"} | said
    connection.execute(
        "insert into ytempire.vendor_invoices (vendor, period_start, period_end, amount_micros, "
        "currency_amount_micros, received_at, source, source_ref, invoice) values "
        "(%s, %s, %s, %s, %s, ytempire.clock_now(), 'test', %s, %s)",
        [*values.values(), micros, micros, name, number],
    )


def begin(connection: psycopg.Connection) -> None:
    """Two channels, three videos that are out, one in the making, one dead, and shared costs."""
    for name in ("c", "d"):
        channel(connection, name)
    video(connection, "v", "f")
    video(connection, "w", "g")
    video(connection, "x", "h", of="d", published=NOVEMBER)
    video(connection, "bought", None)
    job(connection, "made", "completed", "f")
    job(connection, "making", "processing", "i")
    job(connection, "run", "processing")
    job(connection, "lost", "failed", "j")
    job(connection, "noname", "cancelled")
    append(
        connection,
        spent("v1", 2_400_000, "f"),
        spent("v0", 7, "f", occurred_at=JULY),
        spent("w1", 2_900_000, "g"),
        spent("x1", 1_000_000, "h", channel_id=key("d")),
        spent("making", 300_001, "i", job_id=key("making"), occurred_at=AUGUST),
        spent("running", 6, None, job_id=key("run"), occurred_at=AUGUST),
        spent("lost", 500_001, "j", job_id=key("lost")),
        spent("nameless", 100_000, None, job_id=key("noname")),
        spent("music", 50_001, None, vendor="other_api"),
        spent("rent", 1_000_001, None, channel_id=None, vendor="compute"),
        spent("idle", 13, None, channel_id=key("d"), occurred_at=JULY),
    )


def do(warehouse: Warehouse, change: Change) -> None:
    with warehouse.transaction("owner") as connection:
        change(connection)


def rows(warehouse: Warehouse) -> dict[str, list[tuple]]:
    with warehouse.transaction("reader") as connection:
        return {
            table: connection.execute(
                f"select * from ytempire.{table} order by {order}"  # type: ignore[arg-type]
            ).fetchall()
            for table, order in TABLES.items()
        }


def from_the_beginning(warehouse: Warehouse, run_step: RunStep) -> dict[str, list[tuple]]:
    with warehouse.transaction("owner") as connection:
        for table in TABLES:
            connection.execute(f"delete from ytempire.{table}")  # type: ignore[arg-type]
        connection.execute("delete from ytempire.source_watermarks where source = 'rollup'")
    run_step(STEP)
    return rows(warehouse)


def holds(warehouse: Warehouse) -> bool:
    """Say whether what is shared out is what was spent."""
    check = (paths.sql() / "checks" / "loaded_costs_equal_ledger.sql").read_text()
    with warehouse.transaction("reader") as connection:
        return not connection.execute(check.encode()).fetchall()
