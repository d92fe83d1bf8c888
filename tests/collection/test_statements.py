"""The factory's statements and invoices: read again for a while, written once, never over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import psycopg
import pytest
from tests.collection.corrected_rows import apply, corrections, rows_of

from ytempire import clock
from ytempire.collection import statements
from ytempire.collection.corrections import replay
from ytempire.settings import Settings
from ytempire.simulator.factory import schema
from ytempire.transform import keys
from ytempire.warehouse.connection import Warehouse

CHANNEL, STRANGER = "UC0000000000000000000001", "UC0000000000000000000002"
STORED = (
    "select kind, channel_id is null, amount_micros, usd_per_unit::int, source, source_ref "
    "from ytempire.revenue_statements order by statement_id"
)
INVOICED = (
    "select vendor, period_start::text, period_end::text, amount_micros from "
    "ytempire.vendor_invoices order by received_at"
)


@pytest.fixture
def connected(settings: Settings) -> Settings:
    """Settings whose factory is a schema of the same database."""
    return settings.model_copy(update={"factory_database_url": settings.database_url})


@pytest.fixture
def factory(warehouse: Warehouse) -> Iterator[psycopg.Connection]:
    with warehouse.connect("owner", autocommit=True) as connection:
        for statement in schema.ddl():
            connection.execute(statement.encode())
        connection.execute(
            "insert into ytempire.channels (channel_id, channel_name, youtube_channel_id) values "
            "('9b4a3b0c-0000-4000-8000-000000000001', 'One', %s)",
            [CHANNEL],
        )
        yield connection


def state(
    factory: psycopg.Connection,
    ref: str,
    micros: int,
    finalised_at: datetime,
    *,
    channel: str | None = CHANNEL,
    currency: str = "USD",
    named: bool = True,
) -> None:
    values = [channel, micros, currency, finalised_at, ref, *(["AFV-2026-09"] if named else [])]
    factory.execute(
        "insert into factory.revenue_statements values "
        f"('AdSense for YouTube', '2026-09-01', 'ads', {', '.join(['%s'] * len(values))})".encode(),
        values,
    )


def invoice(
    factory: psycopg.Connection, micros: int, received_at: datetime, number: str | None = "I-1"
) -> None:
    factory.execute(
        "insert into factory.vendor_invoices values ('openai', '2026-09-01', '2026-09-30', %s, "
        "'USD', %s, %s) on conflict (vendor, period_start, invoice) do update "
        "set amount_micros = excluded.amount_micros, received_at = excluded.received_at",
        [micros, received_at, number],
    )


def ask(warehouse: Warehouse, text: str) -> list[tuple]:
    with warehouse.transaction("reader") as connection:
        return connection.execute(text).fetchall()


def test_what_is_stated_is_taken_over_once(
    warehouse: Warehouse, connected: Settings, factory: psycopg.Connection
) -> None:
    now = clock.now()
    state(factory, "A-1", 1_000_000, now - timedelta(days=3))
    state(factory, "A-2", -5, now - timedelta(days=2), channel=None)
    invoice(factory, 70_000, now - timedelta(days=9))
    first = statements.ingest(warehouse, connected)
    assert (first.records_processed, first.rejected) == (3, 0)
    assert first.written == {"revenue_statements": 2, "vendor_invoices": 1}
    assert statements.ingest(warehouse, connected).rows_written == 0
    assert ask(warehouse, STORED) == [
        ("ads", False, 1_000_000, 1, "internal_db", "A-1"),
        ("ads", True, -5, 1, "internal_db", "A-2"),
    ]
    assert ask(warehouse, INVOICED) == [("openai", "2026-09-01", "2026-10-01", 70_000)]
    marks = ask(
        warehouse,
        "select scope, state from ytempire.source_watermarks "
        "where complete_through > ytempire.clock_now() - interval '1 minute' order by 1",
    )
    assert marks == [("revenue_statements", "ok"), ("vendor_invoices", "ok")]
    # A restated invoice replaces the first there; here both are held.
    invoice(factory, 71_000, now - timedelta(days=1))
    assert statements.ingest(warehouse, connected).written["vendor_invoices"] == 1
    assert [row[3] for row in ask(warehouse, INVOICED)] == [70_000, 71_000]
    counts = (
        "select amount_micros, invoice from ytempire.vendor_invoices_as_of('infinity') "
        "order by invoice"
    )
    assert ask(warehouse, counts) == [(71_000, "I-1")]
    # Another invoice of that vendor and month is another line, and one without a number too.
    invoice(factory, 500, now - timedelta(days=1), "I-2")
    invoice(factory, 30, now - timedelta(days=1), None)
    assert statements.ingest(warehouse, connected).written["vendor_invoices"] == 2
    assert ask(warehouse, counts) == [(71_000, "I-1"), (500, "I-2"), (30, None)]


def test_a_factory_that_names_no_invoice_and_no_statement_is_read(
    warehouse: Warehouse, connected: Settings, factory: psycopg.Connection
) -> None:
    """As one of version 0.2, or a database of the company's own."""
    now = clock.now()
    factory.execute("alter table factory.vendor_invoices drop column invoice")
    factory.execute("alter table factory.revenue_statements drop column statement")
    factory.execute(
        "insert into factory.vendor_invoices values "
        "('openai', '2026-09-01', '2026-09-30', 70000, 'USD', %s)",
        [now],
    )
    state(factory, "A-1", 1_000_000, now, named=False)
    told = statements.ingest(warehouse, connected)
    assert told.written == {"revenue_statements": 1, "vendor_invoices": 1}
    assert ask(warehouse, "select invoice from ytempire.vendor_invoices") == [(None,)]
    # The simulated factory completes what an earlier version of it made.
    for statement in schema.ddl():
        factory.execute(statement.encode())
    numbers = factory.execute("select invoice from factory.vendor_invoices").fetchall()
    assert numbers == [(None,)]


def test_a_statement_that_is_stated_anew_counts_with_what_it_says_alone(
    warehouse: Warehouse, connected: Settings, factory: psycopg.Connection
) -> None:
    now = clock.now()
    state(factory, "A-1", 1_000_000, now - timedelta(days=3))
    state(factory, "A-2", 7_000, now - timedelta(days=3), channel=None)
    state(factory, "A-3", 900_000, now)
    statements.ingest(warehouse, connected)
    lines = "select amount_micros from ytempire.revenue_statement_lines order by 1"
    assert ask(warehouse, lines) == [(0,), (900_000,)]


def test_what_is_entered_late_under_its_own_date_is_not_missed(
    warehouse: Warehouse, connected: Settings, factory: psycopg.Connection
) -> None:
    state(factory, "A-1", 1_000_000, clock.now())
    statements.ingest(warehouse, connected)
    state(factory, "A-0", 900_000, clock.now() - timedelta(days=60))
    assert statements.ingest(warehouse, connected).written["revenue_statements"] == 1
    # Finalised earlier, it does not count before the other.
    lines = "select amount_micros, documents from ytempire.revenue_statement_lines"
    assert ask(warehouse, lines) == [(1_000_000, 2)]


def test_a_reference_that_says_otherwise_is_refused_and_the_first_stays(
    warehouse: Warehouse, connected: Settings, factory: psycopg.Connection
) -> None:
    state(factory, "A-1", 1_000_000, clock.now())
    statements.ingest(warehouse, connected)
    factory.execute("update factory.revenue_statements set amount_micros = 2000000")
    told = statements.ingest(warehouse, connected)
    assert (told.rows_written, told.rejected) == (0, 1)
    (row,) = rows_of(warehouse)
    assert "'A-1' is held with another currency_amount_micros (1000000, now 2000000)" in row.reason
    assert ask(warehouse, "select amount_micros from ytempire.revenue_statements") == [(1_000_000,)]


def test_a_channel_that_comes_later_is_found_by_a_replay(
    warehouse: Warehouse, connected: Settings, factory: psycopg.Connection
) -> None:
    state(factory, "A-1", 1_000_000, clock.now(), channel=STRANGER)
    assert statements.ingest(warehouse, connected).rejected == 1
    _, outcomes = apply(warehouse, connected, as_they_are=True)
    assert [one.state for one in outcomes.values()] == ["refused"]
    factory.execute(
        "insert into ytempire.channels (channel_id, channel_name, youtube_channel_id) "
        "values (%s, 'Two', %s)",
        [keys.channel_key(STRANGER), STRANGER],
    )
    _, outcomes = apply(warehouse, connected, as_they_are=True)
    assert [one.state for one in outcomes.values()] == ["corrected"]
    assert ask(warehouse, STORED) == [("ads", False, 1_000_000, 1, "internal_db", "A-1")]
    assert statements.ingest(warehouse, connected).rows_written == 0


def test_an_amount_without_a_rate_is_refused_and_can_be_corrected(
    warehouse: Warehouse, connected: Settings, factory: psycopg.Connection, tmp_path
) -> None:
    state(factory, "A-1", 1_000_000, clock.now(), currency="EUR")
    told = statements.ingest(warehouse, connected)
    assert (told.rows_written, told.rejected) == (0, 1)
    (row,) = rows_of(warehouse)
    assert "usd_per_unit: missing" in row.reason
    read = corrections(
        tmp_path,
        f"""
        - row: {row.short_id}
          set: {{usd_per_unit: "1.08", amount_micros: "1080000"}}
          reason: The rate of the day it was paid out.
        """,
    )
    apply(warehouse, connected, read)
    assert ask(warehouse, "select amount_micros, currency from ytempire.revenue_statements") == [
        (1_080_000, "EUR")
    ]
    again = statements.ingest(warehouse, connected)
    assert (again.rows_written, again.rejected) == (0, 0)


def test_what_was_dismissed_is_met_again_and_counts_no_more(
    warehouse: Warehouse, connected: Settings, factory: psycopg.Connection
) -> None:
    state(factory, "A-1", 1_000_000, clock.now(), channel=STRANGER)
    assert statements.ingest(warehouse, connected).rejected == 1
    replay.dismiss(warehouse, rows_of(warehouse), reason="A channel that was sold.", by="me")
    assert statements.ingest(warehouse, connected).rejected == 0
    assert ask(warehouse, "select status, occurrences from ytempire.rejected_rows") == [
        ("dismissed", 2)
    ]


def test_without_a_factory_it_says_so(warehouse: Warehouse, settings: Settings) -> None:
    told = statements.ingest(warehouse, settings)
    assert told.success
    states = "select scope, state from ytempire.source_watermarks order by 1"
    assert ask(warehouse, states) == [
        ("revenue_statements", "not_connected"),
        ("vendor_invoices", "not_connected"),
    ]
