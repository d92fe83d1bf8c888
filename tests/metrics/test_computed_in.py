"""Every figure of the registry is a column of the built warehouse, or says why it is none."""

from __future__ import annotations

import psycopg
import pytest

from ytempire.metrics.definition import Metric
from ytempire.metrics.registry import FORMULAS, METRICS
from ytempire.metrics.statistics import STATISTICS, Statistic
from ytempire.warehouse.connection import Warehouse

FIGURES: list[Metric | Statistic] = [*METRICS.values(), *STATISTICS.values()]


@pytest.fixture
def columns(warehouse: Warehouse) -> set[str]:
    with warehouse.connect("reader") as connection:
        return {f"{relation}.{column}" for relation, column in connection.execute(COLUMNS)}


COLUMNS = """
select relations.relname::text, columns.attname::text
from pg_attribute as columns inner join pg_class as relations on columns.attrelid = relations.oid
where relations.relnamespace = 'ytempire'::regnamespace and columns.attnum > 0
and relations.relkind in ('r', 'p', 'v', 'm') and not columns.attisdropped
"""


def absent(figures: list[Metric | Statistic], columns: set[str]) -> set[str]:
    return {place for one in figures for place in one.computed_in} - columns


def test_every_place_that_the_registry_names_is_there(columns: set[str]) -> None:
    assert absent(FIGURES, columns) == set()


@pytest.mark.parametrize("figure", FIGURES, ids=lambda one: one.name)
def test_a_figure_is_held_somewhere_or_says_what_it_awaits(figure: Metric | Statistic) -> None:
    awaits = figure.awaits if isinstance(figure, Metric) else None
    assert bool(figure.computed_in) != bool(awaits)


def test_what_is_awaited_is_not_there(columns: set[str]) -> None:
    """A figure that a table could give is computed: nobody hides behind `awaits`."""
    held = {column.partition(".")[2] for column in columns}
    for metric in METRICS.values():
        if metric.awaits:
            assert metric.name not in held
            assert not set(metric.measures) <= held, f"{metric.name}: its measures are held now"


def test_a_view_that_holds_a_rate_asks_its_function(warehouse: Warehouse) -> None:
    """A formula written a second time would one day be another."""
    places = [(name, place) for name, one in FORMULAS.items() for place in one.computed_in]
    with warehouse.connect("reader") as connection:
        for name, place in places:
            told = _definition(connection, place.partition(".")[0])
            # A table's column is written by a query; its own test compares it with the function.
            assert told is None or f"ytempire.{name}(" in told, place


def _definition(connection: psycopg.Connection, relation: str) -> str | None:
    row = connection.execute(
        "select case when relkind in ('v', 'm') then pg_get_viewdef(oid) end from pg_class "
        "where relname = %s and relnamespace = 'ytempire'::regnamespace",
        [relation],
    ).fetchone()
    assert row is not None
    return row[0]
