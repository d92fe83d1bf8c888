"""Invoices against the ledger: who charged what, for which days."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from tests.collection.ledger_entries import append

from ytempire.warehouse.connection import Warehouse

from .costs import begin, do, invoice, spent


def test_invoices_against_the_ledger(warehouse: Warehouse) -> None:
    def reconciled() -> list[tuple]:
        with warehouse.transaction("reader") as connection:
            return connection.execute(
                "select vendor, period_start, state, invoice_micros, ledger_micros, "
                "variance_micros from ytempire.vendor_invoice_reconciliation "
                "where vendor = 'openai' and period_start >= '2026-10-01' order by period_start"
            ).fetchall()

    october = date(2026, 10, 1)
    do(warehouse, begin)
    total = 2_400_000 + 2_900_000 + 1_000_000 + 500_001 + 100_000
    assert reconciled() == [("openai", october, "open", None, total, None)]
    do(warehouse, lambda c: invoice(c, "to the cent", 6_900_000))
    assert reconciled() == [("openai", october, "matched", 6_900_000, total, -1)]
    # What is received later takes the place of what was received before.
    do(warehouse, lambda c: invoice(c, "corrected", 6_910_000))
    assert reconciled() == [("openai", october, "differs", 6_910_000, total, 9_999)]
    # UTC days: the last instant of October counts, the first of November does not.
    moment = datetime(2026, 11, 1, tzinfo=UTC)
    do(warehouse, lambda c: append(
        c,
        spent("last", 20, None, occurred_at=moment - timedelta(microseconds=1)),
        spent("next", 300, None, occurred_at=moment),
    ))  # fmt: skip
    assert reconciled() == [
        ("openai", october, "differs", 6_910_000, total + 20, 9_979),
        ("openai", date(2026, 11, 1), "open", None, 300, None),
    ]


def test_a_day_of_the_ledger_is_held_against_one_period(warehouse: Warehouse) -> None:
    do(warehouse, begin)
    week = {"period_start": "2026-10-01", "period_end": "2026-10-08"}
    do(warehouse, lambda c: invoice(c, "month", 1, "I-1"))
    do(warehouse, lambda c: invoice(c, "week", 2, "I-2", **week))
    do(warehouse, lambda c: append(
        c, spent("third", 20, None, occurred_at=datetime(2026, 10, 3, tzinfo=UTC))
    ))  # fmt: skip
    with warehouse.transaction("reader") as connection:
        found = connection.execute(
            "select period_end, invoice_micros, ledger_micros "
            "from ytempire.vendor_invoice_reconciliation "
            "where vendor = 'openai' and invoices > 0 order by period_end"
        ).fetchall()
        [(spent_in_october,)] = connection.execute(
            "select sum(amount_micros) from ytempire.cost_ledger where vendor = 'openai' "
            "and occurred_at >= '2026-10-01Z' and occurred_at < '2026-11-01Z'"
        ).fetchall()
    assert [row[:2] for row in found] == [(date(2026, 10, 8), 2), (date(2026, 11, 1), 1)]
    assert sum(row[2] for row in found) == spent_in_october
    assert found[0][2] >= 20
