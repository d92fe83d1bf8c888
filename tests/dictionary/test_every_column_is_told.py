"""Nothing in the warehouse is without its meaning and its unit."""

from __future__ import annotations

from ytempire.dictionary import entries
from ytempire.warehouse.connection import Warehouse


def test_every_column_has_a_meaning_and_a_unit(warehouse: Warehouse) -> None:
    with warehouse.connect("reader") as connection:
        told = entries.read(connection)
    assert len(told.relations) > 30
    nameless = [one.name for one in told.relations if not one.meaning or not one.columns]
    assert nameless == [], "say in a `comment on table` or `comment on view` what a row is"
    untold = [
        f"{relation.name}.{column.name}: {'unit' if column.meaning else 'meaning'}"
        for relation in told.relations
        for column in relation.columns
        if not column.meaning or not column.unit
    ]
    assert untold == [], "a `comment on column` says what it means; its name or comment the unit"


def test_a_column_that_nobody_told_is_found(warehouse: Warehouse) -> None:
    with warehouse.connect("owner") as connection, connection.transaction(force_rollback=True):
        connection.execute("create table ytempire.untold (amount numeric, spent_usd numeric)")
        told = entries.read(connection).about("untold")
    (amount, spent) = told.relations[0].columns
    assert (amount.meaning, amount.unit) == (None, None)
    assert spent.unit == "US dollars"
