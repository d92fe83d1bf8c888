"""What was once known stays: versions, prices, statements and invoices, as of any instant."""

from __future__ import annotations

import psycopg
import pytest
from tests.warehouse.test_as_of import (
    DAY,
    TODAY,
    YESTERDAY,
    At,
    add_video,
    ask,
    at,
    channel,
    tell,
)

from ytempire.warehouse.connection import Warehouse

__all__ = ["at", "channel"]


@pytest.mark.parametrize("table", ["video_daily_facts_superseded", "video_reach_superseded"])
@pytest.mark.parametrize("change", ["update {} set known_until = now()", "delete from {}"])
def test_what_was_once_known_is_never_changed(
    warehouse: Warehouse, at: At, channel: str, table: str, change: str
) -> None:
    with at("2026-11-20T10:00:00Z") as connection:
        video = add_video(connection, channel)
        tell(connection, channel, video, 1, None)
        connection.execute(
            "insert into ytempire.video_reach_daily (video_id, channel_id, pacific_date, "
            "impressions, report_id, as_of) values (%s, %s, %s, 100, 'a', now())",
            [video, channel, DAY],
        )
    with at("2026-11-20T12:00:00Z") as connection:
        connection.execute("delete from ytempire.video_daily_facts")
        connection.execute("delete from ytempire.video_reach_daily")
    with (
        pytest.raises(psycopg.errors.RestrictViolation, match="append-only"),
        warehouse.transaction("owner") as connection,
    ):
        connection.execute(change.format(f"ytempire.{table}").encode())


@pytest.mark.parametrize(
    "table", ["video_daily_facts_superseded", "video_reach_superseded", "vendor_prices"]
)
def test_books_are_never_emptied(warehouse: Warehouse, table: str) -> None:
    with (
        pytest.raises(psycopg.errors.RestrictViolation, match="append-only"),
        warehouse.transaction("owner") as connection,
    ):
        connection.execute(f"truncate ytempire.{table}".encode())


def test_statements_and_invoices_are_as_they_were_known(
    warehouse: Warehouse, at: At, channel: str
) -> None:
    def state(connection: psycopg.Connection, kind: str, micros: int, ref: str) -> None:
        connection.execute(
            "insert into ytempire.revenue_statements (payee, month, kind, channel_id, "
            "amount_micros, currency_amount_micros, finalised_at, source, source_ref, "
            "document_ref, statement) values ('AdSense', '2026-10-01', %s, %s, %s, %s, "
            "'2026-11-10', 'test', %s, %s, 'S-1')",
            [kind, channel, micros, micros, ref + kind, ref],
        )

    def invoice(connection: psycopg.Connection, number: str, micros: int, ref: str) -> None:
        connection.execute(
            "insert into ytempire.vendor_invoices (vendor, period_start, period_end, "
            "amount_micros, currency_amount_micros, received_at, source, source_ref, invoice) "
            "values ('openai', '2026-10-01', '2026-11-01', %s, %s, '2026-11-10', 'test', %s, %s)",
            [micros, micros, ref, number],
        )

    with at("2026-11-20T10:00:00Z") as connection:
        state(connection, "ads", 100, "first")
        state(connection, "premium", 7, "first")
        invoice(connection, "I-1", 50, "first")
    with at("2026-11-21T10:00:00Z") as connection:
        state(connection, "ads", 90, "anew")  # leaves premium out
        invoice(connection, "I-1", 40, "anew")
        invoice(connection, "I-2", 3, "another")

    def known(instant: str) -> tuple[list[tuple], list[tuple]]:
        return (
            ask(
                warehouse,
                "select kind, amount_micros from ytempire.revenue_statement_lines_as_of(%s) "
                "order by 1",
                instant,
            ),
            ask(
                warehouse,
                "select invoice, amount_micros from ytempire.vendor_invoices_as_of(%s) order by 1",
                instant,
            ),
        )

    assert known("2026-11-20T09:59Z") == ([], [])
    assert known(YESTERDAY) == ([("ads", 100), ("premium", 7)], [("I-1", 50)])
    assert known(TODAY) == ([("ads", 90), ("premium", 0)], [("I-1", 40), ("I-2", 3)])
    assert known("infinity") == known(TODAY)
