"""Revenue in its three states, and statements beside estimates."""

from __future__ import annotations

from datetime import date
from typing import Any

import psycopg
import pytest
from tests.warehouse.test_as_of import add_channel, add_video

from ytempire.warehouse import queries
from ytempire.warehouse.connection import Warehouse

SEPTEMBER, OCTOBER, NOVEMBER = (date(2026, month, 1) for month in (9, 10, 11))
STATE = (
    "select state, is_open, estimated_micros, finalised_micros, adjusted_micros, revenue_micros, "
    "difference_micros, reconciliation_factor, unattributed_micros from ytempire.revenue_states "
    "where channel_id is not distinct from %s and pacific_month = %s"
)


@pytest.fixture
def connection(warehouse: Warehouse):
    with warehouse.transaction("owner") as connection:
        yield connection


@pytest.fixture
def channel(connection: psycopg.Connection) -> str:
    return add_channel(connection, "One")


def estimate(
    connection: psycopg.Connection, channel: str, day: date, micros: int | None, complete: bool
) -> None:
    connection.execute(
        "insert into ytempire.channel_metrics_daily (pacific_date, channel_id, videos_published, "
        "videos_with_cost, revenue_micros, is_revenue_complete) values (%s, %s, 0, 0, %s, %s)",
        [day, channel, micros, complete],
    )


def state(
    connection: psycopg.Connection,
    channel: str | None,
    kind: str,
    micros: int,
    *,
    month: date = OCTOBER,
    at: str = "2026-11-10",
    payee: str = "AdSense",
    statement: str | None = None,
) -> None:
    connection.execute(
        "insert into ytempire.revenue_statements (payee, month, kind, channel_id, amount_micros, "
        "currency_amount_micros, finalised_at, source, source_ref, statement) values "
        "(%s, %s, %s, %s, %s, %s, %s, 'test', gen_random_uuid()::text, %s)",
        [payee, month, kind, channel, micros, micros, at, statement],
    )


def told(connection: psycopg.Connection, channel: str | None, month: date = OCTOBER) -> tuple:
    row = connection.execute(STATE, [channel, month]).fetchone()
    assert row is not None
    return row


def test_a_month_goes_from_estimated_to_adjusted(
    connection: psycopg.Connection, channel: str
) -> None:
    estimate(connection, channel, date(2026, 10, 30), 600, True)
    assert told(connection, channel)[:3] == ("estimated", True, 600)
    estimate(connection, channel, date(2026, 10, 31), 400, True)
    assert told(connection, channel) == (
        *("estimated", False, 1000, None, None, 1000, None, None, None),
    )
    state(connection, channel, "ads", 900)
    state(connection, channel, "shorts", 60)
    assert told(connection, channel) == ("finalised", False, 1000, 960, None, 960, -40, 0.96, 0)
    # Tax is no matter of the estimate: the factor stays.
    state(connection, channel, "withholding", -100)
    assert told(connection, channel) == ("adjusted", False, 1000, 960, 860, 860, -40, 0.96, 0)
    state(connection, channel, "ads", 920, at="2026-12-10")
    assert told(connection, channel) == ("adjusted", False, 1000, 960, 880, 880, -20, 0.98, 0)
    connection.execute(
        "insert into ytempire.unattributed_revenue values (%s, 'AdSense', 'shorts', %s, 60, "
        "'no estimate')",
        [OCTOBER, channel],
    )
    assert told(connection, channel)[-1] == 60


def test_unknown_is_not_nothing(connection: psycopg.Connection, channel: str) -> None:
    estimate(connection, channel, date(2026, 9, 30), None, True)
    estimate(connection, channel, date(2026, 10, 31), 0, True)
    estimate(connection, channel, date(2026, 11, 30), 5, False)
    state(connection, channel, "ads", 5)
    state(connection, None, "fx", -1)
    # Nothing was estimated: no factor, and the amount is shown.
    assert told(connection, channel) == ("finalised", False, 0, 5, None, 5, 5, None, 0)
    assert told(connection, None) == ("adjusted", False, None, None, -1, -1, None, None, 0)
    assert told(connection, channel, NOVEMBER)[:3] == ("estimated", True, 5)
    assert connection.execute(STATE, [channel, SEPTEMBER]).fetchone() is None
    months = connection.execute("select count(*) from ytempire.revenue_states").fetchone()
    assert months == (3,)


def share(
    connection: psycopg.Connection, channel: str, kind: str, micros: int, month: date = OCTOBER
) -> None:
    connection.execute(
        "insert into ytempire.video_actual_revenue (pacific_month, video_id, channel_id, kind, "
        "estimated_micros) values (%s, %s, %s, %s, %s)",
        [month, add_video(connection, channel), channel, kind, micros],
    )


def reconciled(connection: psycopg.Connection, **where: Any) -> list[dict[str, Any]]:
    rows = queries.read(
        connection, "select * from ytempire.revenue_reconciliation order by payee, kind"
    ).to_dicts()
    return [row for row in rows if all(row[name] == value for name, value in where.items())]


def test_statements_are_held_against_the_estimates_of_what_they_name(
    connection: psycopg.Connection, channel: str
) -> None:
    other = add_channel(connection, "Two")
    for of in (channel, other):
        share(connection, of, "ads", 600)
        share(connection, of, "ads", 400)
        share(connection, of, "shorts", 50)
    state(connection, channel, "ads", 990)
    state(connection, channel, "premium", 70)
    state(connection, None, "ads", 950, payee="MCN")
    rows = {(r["payee"], r["kind"]): r for r in reconciled(connection)}
    ads = rows["AdSense", "ads"]
    assert (ads["actual_micros"], ads["estimated_micros"], ads["difference_micros"]) == (
        *(990, 1000, -10),
    )
    assert (ads["reconciliation_factor"], ads["is_beyond_threshold"]) == (0.99, False)
    # No estimate: the amount is shown, and no factor.
    premium = rows["AdSense", "premium"]
    assert (premium["actual_micros"], premium["estimated_micros"]) == (70, None)
    assert (premium["reconciliation_factor"], premium["is_beyond_threshold"]) == (None, None)
    # A statement of all that nobody else names.
    whole = rows["MCN", "ads"]
    assert (whole["estimated_micros"], whole["is_beyond_threshold"]) == (1000, True)


def test_payees_that_state_the_same_are_held_together_against_one_estimate(
    connection: psycopg.Connection, channel: str
) -> None:
    other = add_channel(connection, "Two")
    for of in (channel, other):
        share(connection, of, "ads", 1000)
    state(connection, channel, "ads", 300)
    state(connection, channel, "ads", 600, payee="MCN")
    named = {row["payee"]: row for row in reconciled(connection)}
    assert [named[payee]["estimated_micros"] for payee in ("AdSense", "MCN")] == [333, 667]
    assert named["AdSense"]["reconciliation_factor"] == pytest.approx(0.9, abs=0.001)
    assert named["MCN"]["reconciliation_factor"] == pytest.approx(0.9, abs=0.001)
    # Payees that state the month as a whole share what nobody names; so do those that take back.
    state(connection, None, "ads", 950, payee="A third")
    state(connection, None, "ads", 50, payee="A fourth")
    state(connection, other, "shorts", -1)
    state(connection, other, "shorts", 0, payee="MCN")
    share(connection, other, "shorts", 5)
    rows = {(row["payee"], row["kind"]): row["estimated_micros"] for row in reconciled(connection)}
    assert (rows["A third", "ads"], rows["A fourth", "ads"]) == (950, 50)
    assert sum(micros for (_, kind), micros in rows.items() if kind == "ads") == 2000
    assert rows["AdSense", "shorts"] + rows["MCN", "shorts"] == 5


def test_the_threshold_knows_how_the_payee_usually_varies(
    connection: psycopg.Connection, channel: str
) -> None:
    actuals = {2: 950, 3: 970, 4: 990, 5: 955, 6: 960, 7: 965}
    for month, micros in actuals.items():
        share(connection, channel, "ads", 1000, date(2026, month, 1))
        state(connection, channel, "ads", micros, month=date(2026, month, 1))
    rows = {r["pacific_month"].month: r for r in reconciled(connection)}
    assert rows[2]["mad_ratio"] is None
    assert (rows[2]["threshold_ratio"], rows[2]["is_beyond_threshold"]) == (0.03, True)
    # Earlier factors 0.95, 0.97, 0.99: median 0.97, deviations 0.02, 0, 0.02.
    assert rows[5]["mad_ratio"] == pytest.approx(0.02)
    assert rows[5]["threshold_ratio"] == pytest.approx(0.06)
    assert rows[5]["variance_ratio"] == pytest.approx(-0.045)
    assert rows[5]["is_beyond_threshold"] is False


LINES = (
    "select kind, documents, amount_micros, first_amount_micros "
    "from ytempire.revenue_statement_lines order by kind"
)


def test_corrections_of_their_own_add_up_and_a_restatement_does_not(
    connection: psycopg.Connection, channel: str
) -> None:
    state(connection, channel, "ads", 100)
    state(connection, channel, "adjustment", -1)
    state(connection, channel, "adjustment", -5, at="2026-11-20")
    state(connection, channel, "adjustment", -3, at="2026-11-25")
    assert connection.execute(LINES).fetchall() == [
        ("adjustment", 3, -9, -1),
        ("ads", 1, 100, 100),
    ]
    # The month is stated anew, its own correction included: notes of correction stand.
    state(connection, channel, "ads", 110, at="2026-12-01")
    state(connection, channel, "adjustment", -2, at="2026-12-01")
    assert connection.execute(LINES).fetchall() == [
        ("adjustment", 4, -10, -1),
        ("ads", 2, 110, 100),
    ]


def test_a_later_document_of_a_statement_takes_the_place_of_all_its_lines(
    connection: psycopg.Connection, channel: str
) -> None:
    state(connection, channel, "ads", 100, statement="S-1")
    state(connection, channel, "premium", 7, statement="S-1")
    state(connection, channel, "adjustment", -1, statement="S-1")
    state(connection, channel, "shorts", 5, statement="S-2")
    state(connection, channel, "adjustment", -4, statement="N-1", at="2026-11-15")
    state(connection, channel, "ads", 90, statement="S-1", at="2026-12-01")
    assert connection.execute(LINES).fetchall() == [
        ("adjustment", 2, -4, -1),
        ("ads", 2, 90, 100),
        ("premium", 1, 0, 7),
        ("shorts", 1, 5, 5),
    ]
    left_out = (
        "select (finalised_at at time zone 'UTC')::date from ytempire.revenue_statement_lines "
        "where kind = 'premium'"
    )
    assert connection.execute(left_out).fetchone() == (date(2026, 12, 1),)
    [premium] = reconciled(connection, kind="premium")
    assert (premium["actual_micros"], premium["is_restated"]) == (0, True)
    assert told(connection, channel)[:6] == ("adjusted", False, None, 112, 91, 91)
    # A note of correction is restated like any other statement.
    state(connection, channel, "adjustment", -3, statement="N-1", at="2026-12-02")
    assert connection.execute(LINES).fetchall()[0] == ("adjustment", 3, -3, -1)
