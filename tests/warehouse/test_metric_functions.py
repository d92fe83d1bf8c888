"""Metrics are functions of the warehouse, made with the views from their definitions."""

from __future__ import annotations

from dataclasses import replace

import psycopg
import pytest

from ytempire.metrics.registry import FORMULAS
from ytempire.warehouse import views
from ytempire.warehouse.connection import Warehouse

RPM = "select ytempire.rpm(9000000, 5000)"


def one(connection: psycopg.Connection, question: str) -> object:
    row = connection.execute(question.encode()).fetchone()
    assert row is not None
    return row[0]


def test_a_changed_definition_rebuilds_the_function_and_the_views(
    warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    with warehouse.connect("owner") as connection, connection.transaction(force_rollback=True):
        assert views.rebuild(connection) == []
        assert one(connection, RPM) == 1_800_000
        monkeypatch.setitem(FORMULAS, "rpm", replace(FORMULAS["rpm"], scale=1.0))
        assert "channel_performance_daily" in views.rebuild(connection)
        assert one(connection, RPM) == 1_800
        assert views.rebuild(connection) == []


def test_a_reader_may_call_it_and_reads_what_it_means(warehouse: Warehouse) -> None:
    with warehouse.connect("reader") as connection:
        assert one(connection, RPM) == 1_800_000
        assert one(connection, "select ytempire.rpm(9000000, 0)") is None
        meaning = one(connection, "select obj_description('ytempire.rpm'::regproc)")
    assert str(meaning).startswith("1,000 * revenue / views")


def test_the_planner_sees_through_every_function(warehouse: Warehouse) -> None:
    """A call for each row would cost more than the division itself."""
    with warehouse.connect("reader") as connection:
        for metric in FORMULAS.values():
            given = ", ".join(f"sum(n + {place})" for place in range(len(metric.measures)))
            call = f"select ytempire.{metric.name}({given}) from generate_series(1, 3) as n"
            plan = "\n".join(
                row[0] for row in connection.execute(f"explain (verbose) {call}".encode())
            )
            assert "/ NULLIF(" in plan, plan
            assert f"{metric.name}(" not in plan, plan
