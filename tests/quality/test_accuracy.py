"""The figures that say how far the books agree: 0 on right facts, and exact on wrong ones."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import psycopg
import pytest

from ytempire import paths
from ytempire.quality import accuracy
from ytempire.quality.accuracy import AccuracyError, Figure

FIGURES = paths.sql() / "accuracy"
HEADER = "-- unit: cents\n-- target: 0\n"

WRONG = {
    "video_costs_cents": [
        # A micro-dollar more and one less elsewhere do not make up for each other.
        ("update ytempire.video_costs set total_cost_micros = total_cost_micros + 1", "0.0001"),
        ("delete from ytempire.video_costs", "2.5"),
        ("update ytempire.video_costs set openai_cost_cents = 4", "1"),
    ],
    "loaded_costs_cents": [
        ("update ytempire.unallocated_costs set amount_micros = 30005", "3"),
        ("delete from ytempire.video_loaded_costs", "2.5004"),
    ],
    "statements_cents": [
        ("update ytempire.unattributed_revenue set amount_micros = 10005 where kind = 'shorts'", 1),
        # Both channels together still sum to what was stated.
        (
            "update ytempire.unattributed_revenue set channel_id = "
            "'c0000000-0000-4000-8000-000000000001' where kind = 'shorts'",
            "0.001",
        ),
    ],
}


def measured(connection: psycopg.Connection) -> dict[str, Figure]:
    return {figure.name: figure for figure in accuracy.measure(connection, FIGURES)}


def test_right_books_agree_to_the_micro_dollar(right: psycopg.Connection) -> None:
    with right.transaction(force_rollback=True):
        found = measured(right)
        kept = right.execute(
            "select figure, value, rows_compared from ytempire.accuracy_figures"
        ).fetchall()
    assert set(found) == set(WRONG)
    assert all(figure.value == 0 and figure.is_met for figure in found.values())
    assert all(figure.rows_compared > 0 for figure in found.values())
    assert accuracy.summary(list(found.values())) == "3 of 3 accuracy figures meet their targets"
    assert sorted(kept) == [(f.name, f.value, f.rows_compared) for f in found.values()]


@pytest.mark.parametrize(
    ("name", "statement", "cents"), [(name, *one) for name, many in WRONG.items() for one in many]
)
def test_what_is_wrong_is_told_in_cents(
    right: psycopg.Connection, name: str, statement: str, cents: str | int
) -> None:
    with right.transaction(force_rollback=True):
        assert right.execute(statement.encode()).rowcount > 0
        found = measured(right)[name]
    assert found.value == Decimal(cents)
    assert not found.is_met
    assert accuracy.summary([found]).startswith(f"1 of 1 accuracy figures miss: {name}: ")


MANY_STATEMENTS = """
insert into ytempire.revenue_statements
    (payee, month, kind, amount_micros, currency_amount_micros, finalised_at, source, source_ref,
     document_ref, statement, channel_id, ingested_at)
select 'P' || mod(n, 2), '2026-08-01',
    (array['ads', 'shorts', 'premium', 'adjustment', 'withholding'])[1 + mod(n * 7 / 3, 5)],
    micros, micros, timestamptz '2026-09-01' + mod(n * 13, 5) * interval '1 day', 's', 'm' || n,
    case when mod(n, 7) > 1 then 'document ' || mod(n * 11, 23) end,
    case when mod(n, 3) > 0 then 'S-' || mod(n * 5, 4) end,
    case when mod(n, 4) > 0 then 'c0000000-0000-4000-8000-000000000001'::uuid end,
    timestamptz '2026-10-01' + mod(n * 17, 9) * interval '1 hour'
from (select n, power(2, mod(n, 40))::bigint as micros from generate_series(1, 120) as n) as made
"""
SHARED_OUT = """
insert into ytempire.unattributed_revenue
    (pacific_month, payee, kind, channel_id, amount_micros, reason)
select pacific_month, payee, kind, channel_id, amount_micros, 'no estimate'
from ytempire.revenue_statement_lines where payee in ('P0', 'P1')
"""


@pytest.mark.parametrize(
    ("wrong", "is_met"),
    [
        (None, True),
        # All documents of a line together, instead of those that count.
        ("(select sum(s.amount_micros)::bigint from ytempire.revenue_statements as s where "
         "(s.payee, s.month, s.kind) = (f.payee, f.pacific_month, f.kind) "
         "and s.channel_id is not distinct from f.channel_id)", False),
    ],
)  # fmt: skip
def test_which_statements_count_is_worked_out_apart_from_the_view(
    right: psycopg.Connection, wrong: str | None, is_met: bool
) -> None:
    with right.transaction(force_rollback=True):
        right.execute(MANY_STATEMENTS)
        if wrong is not None:
            right.execute(
                "create or replace view ytempire.revenue_statement_lines as select f.payee, "
                "f.pacific_month, f.kind, f.channel_id, f.documents, "
                f"{wrong} as amount_micros, f.first_amount_micros, f.is_earned, f.finalised_at "
                "from ytempire.revenue_statement_lines_as_of('infinity') as f".encode()
            )
        right.execute(SHARED_OUT)
        counts = right.execute(
            "select count(*), sum(amount_micros) from ytempire.revenue_statement_lines "
            "where documents > 1"
        ).fetchone()
        found = measured(right)["statements_cents"]
    assert counts is not None and counts[0] > 5
    assert found.is_met is is_met


def test_nothing_to_compare_is_said() -> None:
    figure = Figure("one", Decimal(0), "cents", Decimal(0), 0)
    assert str(figure) == "one: nothing to compare yet"
    assert accuracy.frame([figure])["is_met"].to_list() == [None]
    met = Figure("two", Decimal(0), "cents", Decimal(0), 3)
    assert accuracy.summary([figure, met]) == (
        "1 of 1 accuracy figures meet their targets; nothing to compare yet for one"
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "there are no figures"),
        ("select 1 as rows_compared, 0 as value", "must have a line `-- unit"),
        (HEADER + "select 1 as value", "must give one row of rows_compared and value"),
        (HEADER + "select 1 as rows_compared, 0 as value where false", "must give one row"),
        (HEADER + "select nothing", "the figure one does not run"),
    ],
)
def test_a_wrong_file_is_refused(
    right: psycopg.Connection, tmp_path: Path, text: str | None, said: str
) -> None:
    if text is not None:
        (tmp_path / "one.sql").write_text(text)
    with (
        right.transaction(force_rollback=True),
        pytest.raises(AccuracyError, match=said),
    ):
        accuracy.measure(right, tmp_path)
