"""How far the production database was read is kept with the transaction that was open then."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from ytempire.collection import factory_marks
from ytempire.sources.factory_windows import ReadTo
from ytempire.warehouse.connection import Warehouse

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_a_mark_is_told_as_it_was_kept(warehouse: Warehouse) -> None:
    with warehouse.transaction("writer") as connection:
        assert factory_marks.read_to(connection, "jobs") is None
        for mark in (ReadTo(NOON, 5), ReadTo(NOON + HOUR, 1 << 40)):
            factory_marks.advance(connection, "jobs", mark)
            assert factory_marks.read_to(connection, "jobs") == mark
        assert factory_marks.read_to(connection, "videos") is None


def test_a_mark_from_before_numbers_were_kept_has_none(warehouse: Warehouse) -> None:
    with warehouse.transaction("writer") as connection:
        factory_marks.advance(connection, "jobs", ReadTo(NOON, None))
        assert factory_marks.read_to(connection, "jobs") == ReadTo(NOON, None)


def test_of_several_tables_the_earliest_mark_counts() -> None:
    one, other = ReadTo(NOON, 9), ReadTo(NOON - HOUR, 11)
    assert factory_marks.earliest([one, other]) == ReadTo(NOON - HOUR, 9)
    assert factory_marks.earliest([one, None]) is None
    assert factory_marks.earliest([one, ReadTo(NOON, None)]) == ReadTo(NOON, None)
    assert factory_marks.earliest([]) is None
