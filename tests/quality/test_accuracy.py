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
