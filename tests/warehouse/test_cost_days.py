"""Spending by day is the ledger's sum, whatever is booked, in whichever order."""

from __future__ import annotations

import psycopg
import pytest

from ytempire.warehouse.connection import Warehouse

_BOOK = """
insert into ytempire.cost_ledger (
    idempotency_key, occurred_at, recorded_at, stage, vendor, component, quantity, unit,
    unit_price_usd, amount_micros, source
)
values (%s, %s, '2026-11-20T18:00Z', %s, %s, 'a part', 1, 'piece', 1, %s, 'factory')
"""
_PLAIN = """
select (occurred_at at time zone 'America/Los_Angeles')::date, vendor, component, stage,
    count(*), sum(amount_micros)::bigint
from ytempire.cost_ledger
group by 1, 2, 3, 4
order by 1, 2, 3, 4
"""
_HELD = """
select pacific_date, vendor, component, stage, entries, amount_micros
from ytempire.cost_days
order by 1, 2, 3, 4
"""


@pytest.fixture
def connection(warehouse: Warehouse):
    with warehouse.connect("owner", autocommit=True) as opened:
        yield opened


def book(connection: psycopg.Connection, *entries: tuple) -> None:
    with connection.cursor() as cursor:
        cursor.executemany(_BOOK, entries)


def held(connection: psycopg.Connection) -> list[tuple]:
    rows = connection.execute(_HELD).fetchall()
    assert rows == connection.execute(_PLAIN).fetchall()
    return rows


def test_entries_are_added_to_their_pacific_day_vendor_and_stage(connection):
    book(
        connection,
        ("a", "2026-11-20T07:59:59Z", "script", "openai", 5),
        ("b", "2026-11-20T08:00:00Z", "script", "openai", 7),
        ("c", "2026-11-20T09:00:00Z", None, "openai", 11),
    )
    book(connection, ("d", "2026-11-20T10:00:00Z", None, "openai", 13))
    assert [(row[0].day, row[3], row[4], row[5]) for row in held(connection)] == [
        (19, "script", 1, 5), (20, "script", 1, 7), (20, None, 2, 24),
    ]  # fmt: skip


def test_a_reversal_takes_its_amount_away_and_stays_an_entry(connection):
    book(connection, ("a", "2026-11-20T09:00:00Z", "voice", "elevenlabs", 400))
    connection.execute(
        "select ytempire.reverse_cost(min(entry_id), 'twice') from ytempire.cost_ledger"
    )
    assert [(row[4], row[5]) for row in held(connection)] == [(2, 0)]


def test_an_entry_that_is_refused_is_not_added(connection):
    book(connection, ("a", "2026-11-20T09:00:00Z", "voice", "elevenlabs", 400))
    with pytest.raises(psycopg.errors.UniqueViolation):
        book(connection, ("a", "2026-11-20T09:00:00Z", "voice", "elevenlabs", 400))
    assert [(row[4], row[5]) for row in held(connection)] == [(1, 400)]


def test_days_with_23_and_25_hours_hold_all_of_their_hours(connection):
    book(
        connection,
        *(
            (f"{day}-{hour}", f"{day}T{hour:02d}:30:00Z", None, "compute", 1)
            for day in ("2026-03-08", "2026-03-09", "2026-11-01", "2026-11-02")
            for hour in range(24)
        ),
    )
    by_day = {str(row[0]): row[5] for row in held(connection)}
    assert by_day["2026-03-08"] == 23
    assert by_day["2026-11-01"] == 25
