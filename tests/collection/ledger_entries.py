"""Ledger entries, videos and jobs written into a warehouse, for tests of money."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import polars as pl
import psycopg

from ytempire import clock
from ytempire.collection import ledger
from ytempire.collection.writing import Tally
from ytempire.transform import frames
from ytempire.transform.validate import validate

AT = datetime(2026, 10, 15, 12, tzinfo=UTC)


def key(name: str) -> str:
    """Return a key that ends in the characters of a name of up to six."""
    return f"00000000-0000-4000-8000-{name.encode().hex():0>12}"


CHANNEL = key("c")


def entry(name: str, micros: int, **said: Any) -> dict[str, Any]:
    """Return an entry: 20 tokens of OpenAI's for video `f`, unless told otherwise."""
    values = {
        "idempotency_key": name,
        "occurred_at": AT,
        "recorded_at": AT,
        "channel_id": CHANNEL,
        "factory_video_id": key("f"),
        "job_id": None,
        "attempt": 1,
        "stage": "script",
        "vendor": "openai",
        "component": "tokens",
        "quantity": Decimal(20),
        "unit": "token",
        "unit_price_usd": Decimal("0.5"),
        "amount_micros": micros,
        "source": "test",
    }
    return {**values, **said}


def append(connection: psycopg.Connection, *entries: dict[str, Any]) -> Tally:
    """Send entries the way that every source takes, with the projection after it."""
    tally = Tally()
    kinds = {n: c.dtype.type for n, c in frames.CostLedger.to_schema().columns.items()}
    rows = pl.DataFrame(entries, schema_overrides=kinds, orient="row")
    checked = validate(rows, frames.CostLedger, target="cost_ledger", now=clock.now())
    taken = ledger.append(connection, tally, checked, source="test")
    ledger.project(connection, tally, taken.get_column("factory_video_id").drop_nulls())
    return tally


def channel(connection: psycopg.Connection, name: str = "c") -> str:
    """Write a channel."""
    connection.execute(
        "insert into ytempire.channels (channel_id, channel_name) values (%s, %s)",
        [key(name), name],
    )
    return key(name)


def video(
    connection: psycopg.Connection,
    name: str,
    factory: str | None = None,
    *,
    of: str = "c",
    published: datetime | None = AT,
) -> str:
    """Write a video, known to the factory by another key."""
    connection.execute(
        "insert into ytempire.videos (video_id, channel_id, factory_video_id, title, published_at) "
        "values (%s, %s, %s, %s, %s)",
        [key(name), key(of), factory and key(factory), name, published],
    )
    return key(name)


def job(
    connection: psycopg.Connection,
    name: str,
    status: str,
    factory: str | None = None,
    of: str = "c",
) -> str:
    """Write a job."""
    connection.execute(
        "insert into ytempire.video_generation_jobs "
        "(job_id, channel_id, factory_video_id, topic, status) values (%s, %s, %s, %s, %s)",
        [key(name), key(of), factory and key(factory), name, status],
    )
    return key(name)
